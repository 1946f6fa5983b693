import { few } from "./measures.ts";
import type { Inputs } from "./steps.ts";

/** What the children that words already have say about the next step. */
export function addChildren(inputs: Inputs): void {
  addCounts(inputs);
  addLabelSets(inputs);
  addTags(inputs);
  addTagsAhead(inputs);
  addWords(inputs);
}

/** How many there are. */
function addCounts({ view, state, site, list }: Inputs): void {
  const { word, tag } = view;
  const { leftCount, rightCount } = state;
  const { b0, s0, s1 } = site;
  const b0lv = few(leftCount[b0] ?? 0);
  const b0t = tag[b0] ?? 0;
  const b0w = word[b0] ?? 0;
  const s0lv = few(leftCount[s0] ?? 0);
  const s0rv = few(rightCount[s0] ?? 0);
  const s0t = tag[s0] ?? 0;
  const s0w = word[s0] ?? 0;
  const s1lv = few(leftCount[s1] ?? 0);
  const s1rv = few(rightCount[s1] ?? 0);
  const s1t = tag[s1] ?? 0;
  const s1w = word[s1] ?? 0;
  list.add2(63, s0w, s0lv * 4 + s0rv);
  list.add2(64, s0t, s0lv * 4 + s0rv);
  list.add2(65, s1w, s1rv);
  list.add2(66, s1t, s1lv * 4 + s1rv);
  list.add2(67, b0w, b0lv);
  list.add2(68, b0t, b0lv);
}

/** Which labels they have. */
function addLabelSets({ view, state, site, list }: Inputs): void {
  const { word, tag } = view;
  const { leftSet, rightSet } = state;
  const { b0, s0, s1 } = site;
  const b0ls = leftSet[b0] ?? 0;
  const b0t = tag[b0] ?? 0;
  const b0w = word[b0] ?? 0;
  const s0ls = leftSet[s0] ?? 0;
  const s0rs = rightSet[s0] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s0w = word[s0] ?? 0;
  const s1rs = rightSet[s1] ?? 0;
  const s1t = tag[s1] ?? 0;
  const s1w = word[s1] ?? 0;
  list.add2(69, s0w, s0ls);
  list.add2(70, s0t, s0ls);
  list.add2(71, s0w, s0rs);
  list.add3(72, s0t, s0rs, s0ls);
  list.add2(73, s1w, s1rs);
  list.add3(74, s1t, s1rs, s0t);
  list.add2(75, b0w, b0ls);
  list.add3(76, b0t, b0ls, s0t);
}

/** Tags of the children on the stack. */
function addTags({ view, state, site, list }: Inputs): void {
  const { tag } = view;
  const { left1, left2, right1, right2 } = state;
  const { b0, s0, s1 } = site;
  const b0t = tag[b0] ?? 0;
  const s0l1 = left1[s0] ?? 0;
  const s0l2 = left2[s0] ?? 0;
  const s0r1 = right1[s0] ?? 0;
  const s0r2 = right2[s0] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s1l1 = left1[s1] ?? 0;
  const s1r1 = right1[s1] ?? 0;
  const s1t = tag[s1] ?? 0;
  list.add2(77, s0t, tag[s0l1] ?? 0);
  list.add3(78, s0t, tag[s0r1] ?? 0, b0t);
  list.add3(79, s0t, tag[s0l1] ?? 0, b0t);
  list.add3(80, s0t, tag[s0l1] ?? 0, tag[s0l2] ?? 0);
  list.add3(81, s0t, tag[s0r1] ?? 0, tag[s0r2] ?? 0);
  list.add3(84, s1t, tag[s1r1] ?? 0, s0t);
  list.add3(85, s1t, tag[s1l1] ?? 0, s0t);
  list.add3(92, s1t, tag[s0l1] ?? 0, s0t);
}

/** Tags and words of the children of the next word. */
function addTagsAhead({ view, state, site, list }: Inputs): void {
  const { word, tag } = view;
  const { left1, left2 } = state;
  const { b0, s0 } = site;
  const b0l1 = left1[b0] ?? 0;
  const b0l2 = left2[b0] ?? 0;
  const b0t = tag[b0] ?? 0;
  const s0t = tag[s0] ?? 0;
  list.add3(82, b0t, tag[b0l1] ?? 0, s0t);
  list.add3(83, b0t, tag[b0l1] ?? 0, tag[b0l2] ?? 0);
  list.add2(89, word[b0l1] ?? 0, b0t);
  list.add3(93, s0t, word[b0l1] ?? 0, b0t);
}

/** Words of the children on the stack. */
function addWords({ view, state, site, list }: Inputs): void {
  const { word, tag } = view;
  const { left1, right1 } = state;
  const { s0, s1 } = site;
  const s0l1 = left1[s0] ?? 0;
  const s0r1 = right1[s0] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s1r1 = right1[s1] ?? 0;
  const s1t = tag[s1] ?? 0;
  list.add2(86, word[s0l1] ?? 0, s0t);
  list.add2(87, word[s0r1] ?? 0, s0t);
  list.add2(88, word[s1r1] ?? 0, s1t);
  list.add3(90, s1t, s0t, word[s0l1] ?? 0);
}
