import type { FeatureList } from "../model/features.ts";
import { near } from "./measures.ts";
import type { ParseState } from "./state.ts";
import type { ParseView } from "./view.ts";

/** An arc that wants a label. */
export interface Arc {
  readonly view: ParseView;
  readonly state: ParseState;
  readonly head: number;
  readonly child: number;
  readonly list: FeatureList;
}

export const MOST_LABEL_FEATURES = 64;

/**
 * The features of an arc's label. In names of values: h is the head, c the child; w a word, t a tag, c a class, m a
 * coarse class, l1 and r1 the outermost children.
 */
export function labelFeatures(arc: Arc): void {
  arc.list.clear();
  addWords(arc);
  addNeighbours(arc);
  addChildren(arc);
  addSiblings(arc);
}

/** The two words. */
function addWords({ view, head, child, list }: Arc): void {
  const { word, tag, group, class: classes } = view;
  const hw = word[head] ?? 0;
  const ht = tag[head] ?? 0;
  const hc = classes[head] ?? 0;
  const hm = group[head] ?? 0;
  const cw = word[child] ?? 0;
  const ct = tag[child] ?? 0;
  const cc = classes[child] ?? 0;
  const cm = group[child] ?? 0;
  const side = head > child ? 1 : 2;
  const pair = ct * 4 + side;
  const distance = near(Math.abs(head - child)) * 4 + side;
  list.add2(1, hw, pair);
  list.add2(2, ht, pair);
  list.add2(3, hc, pair);
  list.add2(4, cw, side);
  list.add1(5, pair);
  list.add2(6, cc, side);
  list.add2(7, cc, pair);
  list.add3(9, ht, cw, side);
  list.add3(10, hc, cc, side);
  list.add3(11, ht, cc, side);
  list.add2(12, distance, ct);
  list.add3(13, distance, ct, ht);
  list.add3(37, hm, cm, pair);
  list.add3(38, hm, cm, distance);
}

/** The words beside them. */
function addNeighbours({ view, head, child, list }: Arc): void {
  const { word, tag } = view;
  const ht = tag[head] ?? 0;
  const ct = tag[child] ?? 0;
  const side = head > child ? 1 : 2;
  const pair = ct * 4 + side;
  list.add3(25, tag[head - 1] ?? 0, ht, pair);
  list.add3(26, tag[head + 1] ?? 0, ht, pair);
  list.add3(27, tag[child - 1] ?? 0, ht, pair);
  list.add3(28, tag[child + 1] ?? 0, ht, pair);
  list.add2(29, word[child - 1] ?? 0, pair);
  list.add2(30, word[child + 1] ?? 0, pair);
  list.add3(31, tag[child - 1] ?? 0, tag[child + 1] ?? 0, pair);
}

/** Children of the child. */
function addChildren({ view, state, head, child, list }: Arc): void {
  const { word, tag, group } = view;
  const { left1, right1, leftSet, rightSet } = state;
  const ht = tag[head] ?? 0;
  const hm = group[head] ?? 0;
  const cl1 = left1[child] ?? 0;
  const cr1 = right1[child] ?? 0;
  const cls1 = leftSet[child] ?? 0;
  const crs1 = rightSet[child] ?? 0;
  const ct = tag[child] ?? 0;
  const side = head > child ? 1 : 2;
  const pair = ct * 4 + side;
  list.add3(14, word[cl1] ?? 0, pair, ht);
  list.add2(15, word[cl1] ?? 0, pair);
  list.add3(17, tag[cl1] ?? 0, pair, ht);
  list.add3(18, cls1, pair, ht);
  list.add3(19, crs1, pair, ht);
  list.add3(20, cls1, crs1, pair);
  list.add3(32, word[cr1] ?? 0, pair, ht);
  list.add3(39, hm, pair, word[cl1] ?? 0);
}

/** Children that the head has already. */
function addSiblings({ view, state, head, child, list }: Arc): void {
  const { word, tag } = view;
  const { left1, right1, leftSet, rightSet } = state;
  const ht = tag[head] ?? 0;
  const hls = leftSet[head] ?? 0;
  const hrs = rightSet[head] ?? 0;
  const ct = tag[child] ?? 0;
  const side = head > child ? 1 : 2;
  const pair = ct * 4 + side;
  list.add3(21, hls, pair, ht);
  list.add3(22, hrs, pair, ht);
  list.add3(34, word[left1[head] ?? 0] ?? 0, pair, ht);
  list.add3(35, word[right1[head] ?? 0] ?? 0, pair, ht);
}
