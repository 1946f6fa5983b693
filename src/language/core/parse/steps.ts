import type { FeatureList } from "../model/features.ts";
import { between, few, near } from "./measures.ts";
import { addChildren } from "./children.ts";
import type { Site } from "./site.ts";
import type { ParseState } from "./state.ts";
import type { ParseView } from "./view.ts";

/** What a step is decided by. */
export interface Inputs {
  readonly view: ParseView;
  readonly state: ParseState;
  readonly site: Site;
  readonly list: FeatureList;
}

export const MOST_STEP_FEATURES = 128;

/**
 * The features of the next step: templates after Zhang and Nivre (2011), with word classes and what stands between.
 * In names of values: s0 is the top of the stack, s1 below it, b0 the next word of the buffer; w a word, t a tag,
 * c a class, m a coarse class, l1 and r1 the outermost children, ls and rs the sets of their labels.
 */
export function stepFeatures(inputs: Inputs): void {
  inputs.list.clear();
  inputs.site.read(inputs.state);
  addWords(inputs);
  addPairsAhead(inputs);
  addPairsBelow(inputs);
  addGaps(inputs);
  addChildren(inputs);
  addGroups(inputs);
}

/** Words, tags and classes one by one. */
function addWords({ view, site, list }: Inputs): void {
  const { word, tag, class: classes } = view;
  const { b0, s0, s1, s2 } = site;
  const b2 = b0 + 2;
  const b1 = b0 + 1;
  const b0c = classes[b0] ?? 0;
  const b0t = tag[b0] ?? 0;
  const b0w = word[b0] ?? 0;
  const b1t = tag[b1] ?? 0;
  const b1w = word[b1] ?? 0;
  const b2t = tag[b2] ?? 0;
  const s0c = classes[s0] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s0w = word[s0] ?? 0;
  const s1c = classes[s1] ?? 0;
  const s1t = tag[s1] ?? 0;
  const s1w = word[s1] ?? 0;
  const s2t = tag[s2] ?? 0;
  list.add1(1, s0w);
  list.add1(2, s0t);
  list.add1(4, s0c);
  list.add1(5, s1w);
  list.add1(6, s1t);
  list.add1(8, s1c);
  list.add1(9, b0w);
  list.add1(10, b0t);
  list.add1(12, b0c);
  list.add1(13, b1w);
  list.add1(14, b1t);
  list.add1(16, word[b2] ?? 0);
  list.add1(17, b2t);
  list.add1(18, s2t);
  list.add1(19, word[s2] ?? 0);
}

/** The top of the stack with what comes. */
function addPairsAhead({ view, site, list }: Inputs): void {
  const { word, tag, class: classes } = view;
  const { b0, s0 } = site;
  const b2 = b0 + 2;
  const b1 = b0 + 1;
  const b0c = classes[b0] ?? 0;
  const b0t = tag[b0] ?? 0;
  const b0w = word[b0] ?? 0;
  const b1t = tag[b1] ?? 0;
  const b2t = tag[b2] ?? 0;
  const s0c = classes[s0] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s0w = word[s0] ?? 0;
  list.add2(22, s0w, b0t);
  list.add2(23, s0t, b0w);
  list.add2(25, s0t, b0t);
  list.add2(26, s0c, b0c);
  list.add2(27, s0c, b0t);
  list.add2(28, s0t, b0c);
  list.add2(29, b0t, b1t);
  list.add3(30, s0t, b0t, b1t);
  list.add2(31, b0w, b1t);
  list.add3(32, b0t, b1t, b2t);
}

/** The top of the stack with what lies below it. */
function addPairsBelow({ view, site, list }: Inputs): void {
  const { word, tag, class: classes } = view;
  const { b0, s0, s1, s2 } = site;
  const b0t = tag[b0] ?? 0;
  const b0w = word[b0] ?? 0;
  const s0c = classes[s0] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s0w = word[s0] ?? 0;
  const s1c = classes[s1] ?? 0;
  const s1t = tag[s1] ?? 0;
  const s1w = word[s1] ?? 0;
  const s2t = tag[s2] ?? 0;
  list.add2(36, s1t, s0w);
  list.add2(37, s1t, s0t);
  list.add2(38, s1c, s0c);
  list.add2(39, s1c, s0t);
  list.add2(40, s1t, s0c);
  list.add3(41, s1t, s0t, b0t);
  list.add3(45, s2t, s1t, s0t);
  list.add2(46, s1t, b0t);
  list.add2(47, s1w, b0t);
  list.add2(48, s1t, b0w);
  list.add3(94, s2t, s1t, b0t);
}

/** How far apart, and what stands between. */
function addGaps({ view, site, list }: Inputs): void {
  const { word, tag } = view;
  const { b0, s0, s1 } = site;
  const b0t = tag[b0] ?? 0;
  const b0w = word[b0] ?? 0;
  const s0d = near(b0 - s0);
  const s0t = tag[s0] ?? 0;
  const s0w = word[s0] ?? 0;
  const s1d = near(s0 - s1);
  const s1t = tag[s1] ?? 0;
  const s1w = word[s1] ?? 0;
  const gap0 = between(view, s0, b0);
  const gap1 = between(view, s1, s0);
  list.add2(52, s0w, s0d);
  list.add2(53, s0t, s0d);
  list.add2(54, b0w, s0d);
  list.add2(55, b0t, s0d);
  list.add3(56, s0t, b0t, s0d);
  list.add3(57, s0t, b0t, gap0);
  list.add3(58, s1t, s0t, s1d);
  list.add3(59, s1t, s0t, gap1);
  list.add2(60, s1w, s1d);
  list.add3(61, s1t, b0t, gap0 | (gap1 << 3));
}

/** Coarse classes. */
function addGroups({ view, state, site, list }: Inputs): void {
  const { group } = view;
  const { left1, leftCount, rightCount } = state;
  const { b0, s0, s1 } = site;
  const b1 = b0 + 1;
  const b0m = group[b0] ?? 0;
  const s0d = near(b0 - s0);
  const s0l1 = left1[s0] ?? 0;
  const s0lv = few(leftCount[s0] ?? 0);
  const s0m = group[s0] ?? 0;
  const s0rv = few(rightCount[s0] ?? 0);
  const s1d = near(s0 - s1);
  const s1m = group[s1] ?? 0;
  list.add2(96, s0m, b0m);
  list.add3(97, s0m, b0m, s0d);
  list.add3(98, s1m, s0m, s1d);
  list.add3(99, s1m, s0m, b0m);
  list.add3(100, s0m, b0m, group[b1] ?? 0);
  list.add3(201, s1m, s0m, group[s0l1] ?? 0);
  list.add3(202, s0m, b0m, s0lv * 4 + s0rv);
  list.add3(203, s1m, b0m, group[b1] ?? 0);
}
