import type { FeatureList } from "../model/features.ts";
import type { Words } from "../model/words.ts";
import { CAPITAL } from "../model/words.ts";

export const MOST_TAG_FEATURES = 64;

/** What the tag of the word in cell `at` is decided by. */
export interface TagInputs {
  readonly words: Words;
  /** What each word is without its neighbours (see `readHints`). */
  readonly hints: Int32Array;
  readonly at: number;
  /** The tags of the word before and the one before that. */
  readonly t1: number;
  readonly t2: number;
  readonly list: FeatureList;
}

export function tagFeatures(inputs: TagInputs): void {
  inputs.list.clear();
  addWord(inputs);
  addTagsBefore(inputs);
  addNeighbours(inputs);
}

/** The word itself: form, affixes, shape, class, facts from lists. */
function addWord({ words, at, list }: TagInputs): void {
  const {
    lower,
    form,
    suffix1,
    suffix2,
    suffix3,
    suffix4,
    prefix1,
    prefix2,
    prefix3,
    shape,
    flags,
    facts,
    kin: classes,
  } = words;
  const cap = (flags[at] ?? 0) & CAPITAL;
  const w0 = lower[at] ?? 0;
  const c0 = classes[at] ?? 0;
  const s3 = suffix3[at] ?? 0;
  const sh = shape[at] ?? 0;
  const f0 = facts[at] ?? 0;
  list.add1(1, w0);
  list.add1(2, form[at] ?? 0);
  list.add1(3, suffix1[at] ?? 0);
  list.add1(4, suffix2[at] ?? 0);
  list.add1(5, s3);
  list.add1(6, suffix4[at] ?? 0);
  list.add1(7, prefix1[at] ?? 0);
  list.add1(8, prefix2[at] ?? 0);
  list.add1(9, prefix3[at] ?? 0);
  list.add1(10, sh);
  list.add1(11, flags[at] ?? 0);
  list.add2(28, sh, suffix2[at] ?? 0);
  list.add2(29, cap, (lower[at - 1] ?? 0) === -1 ? 1 : 0);
  list.add1(31, c0);
  list.add2(37, c0, s3);
  list.add1(42, f0);
  list.add2(44, f0, suffix2[at] ?? 0);
  list.add3(45, f0, cap, c0);
}

/** The tags before it. */
function addTagsBefore({ words, hints, at, t1, t2, list }: TagInputs): void {
  const { lower, suffix3, facts, kin: classes } = words;
  const w0 = lower[at] ?? 0;
  const c0 = classes[at] ?? 0;
  const s3 = suffix3[at] ?? 0;
  const f0 = facts[at] ?? 0;
  list.add1(12, t1);
  list.add2(13, t1, t2);
  list.add2(14, t1, w0);
  list.add2(27, t1, s3);
  list.add3(30, t1, t2, w0);
  list.add2(36, c0, t1);
  list.add2(39, hints[at] ?? 0, t1);
  list.add2(43, f0, t1);
}

/** The words on either side. */
function addNeighbours({ words, hints, at, t1, list }: TagInputs): void {
  const { lower, suffix3, shape, facts, kin: classes } = words;
  const w0 = lower[at] ?? 0;
  const w1 = lower[at - 1] ?? 0;
  const n1 = lower[at + 1] ?? 0;
  const c0 = classes[at] ?? 0;
  const l1 = classes[at - 1] ?? 0;
  const r1 = classes[at + 1] ?? 0;
  const h1 = hints[at + 1] ?? 0;
  const h2 = hints[at + 2] ?? 0;
  const sh = shape[at] ?? 0;
  const f0 = facts[at] ?? 0;
  list.add1(15, w1);
  list.add1(16, lower[at - 2] ?? 0);
  list.add1(17, n1);
  list.add1(18, lower[at + 2] ?? 0);
  list.add1(19, suffix3[at - 1] ?? 0);
  list.add1(20, suffix3[at + 1] ?? 0);
  list.add2(21, w1, w0);
  list.add2(22, w0, n1);
  list.add1(23, h1);
  list.add2(24, h1, h2);
  list.add2(25, t1, h1);
  list.add2(26, w0, h1);
  list.add1(32, l1);
  list.add1(33, r1);
  list.add2(34, c0, r1);
  list.add2(35, l1, c0);
  list.add2(38, hints[at] ?? 0, h1);
  list.add2(40, shape[at + 1] ?? 0, sh);
  list.add2(41, shape[at - 1] ?? 0, sh);
  list.add2(46, f0, facts[at + 1] ?? 0);
  list.add2(47, f0, h1);
}
