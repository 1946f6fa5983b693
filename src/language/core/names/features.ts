import type { FeatureList } from "../model/features.ts";
import { CAPITAL, LETTER } from "../model/words.ts";
import type { Words } from "../model/words.ts";

export const MOST_NAME_FEATURES = 96;

/** What decides whether the word in cell `at` is part of a name. */
export interface NameInputs {
  readonly words: Words;
  /** Hashes of tags, 0 beside sentences. */
  readonly tags: Int32Array;
  /** What the words were in the first reading of the article; see `memory.ts`. */
  readonly memory: Int32Array;
  /** Where a listed name of several words stands; see `phrases.ts`. */
  readonly phrases: Int32Array;
  readonly at: number;
  /** The labels of the word before and the one before that. */
  readonly p1: number;
  readonly p2: number;
  readonly list: FeatureList;
}

export function nameFeatures(inputs: NameInputs): void {
  inputs.list.clear();
  addWord(inputs);
  addLabelsBefore(inputs);
  addClasses(inputs);
  addMemory(inputs);
  addNeighbours(inputs);
}

/** The word itself. */
function addWord({ words, tags, phrases, at, list }: NameInputs): void {
  const { lower, form, suffix2, suffix3, suffix4, prefix2, prefix3, shape, flags, facts, class: classes } = words;
  const first = lower[at - 1] === -1 ? 1 : 0;
  const cap = (flags[at] ?? 0) & (CAPITAL | LETTER);
  const w0 = lower[at] ?? 0;
  const c0 = classes[at] ?? 0;
  const s0 = shape[at] ?? 0;
  const t0 = tags[at] ?? 0;
  const f0 = facts[at] ?? 0;
  const g0 = phrases[at] ?? 0;
  list.add1(1, w0);
  list.add1(2, form[at] ?? 0);
  list.add1(3, c0);
  list.add1(4, s0);
  list.add1(5, t0);
  list.add1(11, prefix2[at] ?? 0);
  list.add1(12, prefix3[at] ?? 0);
  list.add1(13, suffix2[at] ?? 0);
  list.add1(14, suffix3[at] ?? 0);
  list.add1(15, suffix4[at] ?? 0);
  list.add2(16, s0, suffix3[at] ?? 0);
  list.add3(38, t0, cap, first);
  list.add2(55, f0, cap);
  list.add3(56, f0, cap, t0);
  list.add2(60, g0, cap);
  list.add1(65, cap);
  list.add2(66, t0, first);
}

/** With the labels before it. */
function addLabelsBefore({ words, tags, memory, phrases, at, p1, p2, list }: NameInputs): void {
  const { lower, shape, flags, facts, class: classes } = words;
  const cap = (flags[at] ?? 0) & (CAPITAL | LETTER);
  const w0 = lower[at] ?? 0;
  const l1 = lower[at - 1] ?? 0;
  const r1 = lower[at + 1] ?? 0;
  const c0 = classes[at] ?? 0;
  const cr1 = classes[at + 1] ?? 0;
  const s0 = shape[at] ?? 0;
  const t0 = tags[at] ?? 0;
  const tl1 = tags[at - 1] ?? 0;
  const m0 = memory[at] ?? 0;
  const f0 = facts[at] ?? 0;
  const g0 = phrases[at] ?? 0;
  list.add1(6, p1);
  list.add2(7, p1, p2);
  list.add2(8, p1, w0);
  list.add2(9, p1, c0);
  list.add3(10, p1, s0, t0);
  list.add2(42, m0, p1);
  list.add3(46, p1, tl1, r1);
  list.add2(47, p1, l1);
  list.add2(48, p1, cr1);
  list.add3(57, f0, p1, cap);
  list.add3(61, g0, p1, cap);
  list.add2(67, p1, cap);
}

/** Classes and facts from lists, here and beside. */
function addClasses({ words, memory, at, list }: NameInputs): void {
  const { lower, flags, facts, class: classes } = words;
  const cap = (flags[at] ?? 0) & (CAPITAL | LETTER);
  const l1 = lower[at - 1] ?? 0;
  const r1 = lower[at + 1] ?? 0;
  const c0 = classes[at] ?? 0;
  const cl1 = classes[at - 1] ?? 0;
  const cr1 = classes[at + 1] ?? 0;
  const cl2 = classes[at - 2] ?? 0;
  const cr2 = classes[at + 2] ?? 0;
  const m0 = memory[at] ?? 0;
  const f0 = facts[at] ?? 0;
  list.add2(25, cl1, cap);
  list.add2(26, cr1, cap);
  list.add2(27, cl2, cap);
  list.add2(28, cr2, cap);
  list.add2(29, cl1, c0);
  list.add2(30, c0, cr1);
  list.add3(31, cl1, c0, cr1);
  list.add2(45, m0, c0);
  list.add3(51, cl2, cl1, cap);
  list.add3(52, cr1, cr2, cap);
  list.add3(58, f0, facts[at + 1] ?? 0, cap);
  list.add3(59, f0, facts[at - 1] ?? 0, cap);
  list.add3(62, f0, l1, cap);
  list.add3(63, f0, r1, cap);
  list.add3(64, f0, cl1, cap);
}

/** What the article showed elsewhere. */
function addMemory({ words, tags, memory, at, list }: NameInputs): void {
  const { flags } = words;
  const cap = (flags[at] ?? 0) & (CAPITAL | LETTER);
  const t0 = tags[at] ?? 0;
  const m0 = memory[at] ?? 0;
  const ml1 = memory[at - 1] ?? 0;
  const mr1 = memory[at + 1] ?? 0;
  list.add1(41, m0);
  list.add3(43, m0, t0, cap);
  list.add3(44, ml1, m0, mr1);
}

/** The words beside it. */
function addNeighbours({ words, tags, at, list }: NameInputs): void {
  const { lower, suffix3, shape, flags, class: classes } = words;
  const first = lower[at - 1] === -1 ? 1 : 0;
  const cap = (flags[at] ?? 0) & (CAPITAL | LETTER);
  const capl = (flags[at - 1] ?? 0) & CAPITAL;
  const capr = (flags[at + 1] ?? 0) & CAPITAL;
  const w0 = lower[at] ?? 0;
  const l1 = lower[at - 1] ?? 0;
  const r1 = lower[at + 1] ?? 0;
  const l2 = lower[at - 2] ?? 0;
  const r2 = lower[at + 2] ?? 0;
  const c0 = classes[at] ?? 0;
  const s0 = shape[at] ?? 0;
  const sl1 = shape[at - 1] ?? 0;
  const sr1 = shape[at + 1] ?? 0;
  const t0 = tags[at] ?? 0;
  const tl1 = tags[at - 1] ?? 0;
  const tr1 = tags[at + 1] ?? 0;
  list.add1(17, l1);
  list.add1(18, r1);
  list.add1(19, l2);
  list.add1(20, r2);
  list.add2(21, l1, cap);
  list.add2(22, r1, cap);
  list.add2(23, l1, w0);
  list.add2(24, w0, r1);
  list.add3(32, sl1, s0, sr1);
  list.add2(33, sl1, s0);
  list.add2(34, s0, sr1);
  list.add3(35, tl1, t0, tr1);
  list.add2(36, tl1, t0);
  list.add2(37, t0, tr1);
  list.add3(39, cap | (capl << 4) | (capr << 5), first, c0);
  list.add2(40, cap | (capl << 4) | (capr << 5), first);
  list.add3(49, l2, l1, cap);
  list.add3(50, r1, r2, cap);
  list.add2(53, suffix3[at + 1] ?? 0, cap);
  list.add2(54, suffix3[at - 1] ?? 0, cap);
}
