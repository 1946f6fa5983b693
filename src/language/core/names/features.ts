import type { FeatureList } from "../model/features.ts";
import { CAPITAL, LETTER } from "../model/words.ts";
import type { Words } from "../model/words.ts";
import type { NameColumns } from "./columns.ts";

export const MOST_NAME_FEATURES = 128;

/** What decides whether the word in cell `at` is part of a name. */
export interface NameInputs {
  readonly words: Words;
  readonly columns: NameColumns;
  readonly at: number;
  readonly list: FeatureList;
}

/** All that does not depend on what the article showed elsewhere; that is in `recall.ts`. */
export function nameFeatures(inputs: NameInputs): void {
  inputs.list.clear();
  addWord(inputs);
  addNeighbours(inputs);
  addFacts(inputs);
  addForms(inputs);
  addGroups(inputs);
  addRanks(inputs);
  addKinds(inputs);
}

/** Whether a word begins with a capital, and whether it has letters at all. */
export function capitalAt({ flags }: Words, at: number): number {
  return (flags[at] ?? 0) & (CAPITAL | LETTER);
}

/** The word itself. */
function addWord({ words, columns: { phrases }, at, list }: NameInputs): void {
  const { lower, form, suffix2, suffix3, suffix4, prefix2, prefix3, shape, class: classes } = words;
  const first = lower[at - 1] === -1 ? 1 : 0;
  const cap = capitalAt(words, at);
  const s0 = shape[at] ?? 0;
  list.add1(1, lower[at] ?? 0);
  list.add1(2, form[at] ?? 0);
  list.add1(3, classes[at] ?? 0);
  list.add1(4, s0);
  list.add1(11, prefix2[at] ?? 0);
  list.add1(12, prefix3[at] ?? 0);
  list.add1(13, suffix2[at] ?? 0);
  list.add1(14, suffix3[at] ?? 0);
  list.add1(15, suffix4[at] ?? 0);
  list.add2(16, s0, suffix3[at] ?? 0);
  list.add2(38, cap, first);
  list.add2(60, phrases[at] ?? 0, cap);
  list.add1(65, cap);
}

/** The words beside it. */
function addNeighbours({ words, at, list }: NameInputs): void {
  const { lower, flags, class: classes } = words;
  const first = lower[at - 1] === -1 ? 1 : 0;
  const cap = capitalAt(words, at);
  const capitals = cap | (((flags[at - 1] ?? 0) & CAPITAL) << 4) | (((flags[at + 1] ?? 0) & CAPITAL) << 5);
  const w0 = lower[at] ?? 0;
  const l1 = lower[at - 1] ?? 0;
  const r1 = lower[at + 1] ?? 0;
  const l2 = lower[at - 2] ?? 0;
  const r2 = lower[at + 2] ?? 0;
  list.add1(17, l1);
  list.add1(18, r1);
  list.add1(19, l2);
  list.add1(20, r2);
  list.add2(21, l1, cap);
  list.add2(22, r1, cap);
  list.add2(23, l1, w0);
  list.add2(24, w0, r1);
  list.add2(25, classes[at - 1] ?? 0, cap);
  list.add2(26, classes[at + 1] ?? 0, cap);
  list.add3(39, capitals, first, classes[at] ?? 0);
  list.add2(40, capitals, first);
  list.add3(49, l2, l1, cap);
  list.add3(50, r1, r2, cap);
}

/** Facts of small words. */
function addFacts({ words, at, list }: NameInputs): void {
  const { lower, facts, class: classes } = words;
  const cap = capitalAt(words, at);
  const f0 = facts[at] ?? 0;
  list.add2(55, f0, cap);
  list.add3(62, f0, lower[at - 1] ?? 0, cap);
  list.add3(63, f0, lower[at + 1] ?? 0, cap);
  list.add3(64, f0, classes[at - 1] ?? 0, cap);
}

/** Classes of forms, which tell the word for fruit from the maker of computers. */
function addForms({ words, columns: { classes }, at, list }: NameInputs): void {
  const cap = capitalAt(words, at);
  const c0 = classes[at] ?? 0;
  const cl1 = classes[at - 1] ?? 0;
  const cr1 = classes[at + 1] ?? 0;
  const cl2 = classes[at - 2] ?? 0;
  const cr2 = classes[at + 2] ?? 0;
  list.add2(100, c0, cap);
  list.add2(101, cl1, c0);
  list.add2(102, c0, cr1);
  list.add3(103, cl1, c0, cr1);
  list.add2(104, cl1, cap);
  list.add2(105, cr1, cap);
  list.add2(106, cl2, cap);
  list.add2(107, cr2, cap);
  list.add3(108, cl2, cl1, cap);
  list.add3(109, cr1, cr2, cap);
  list.add3(110, cl1, cr1, cap);
  list.add3(111, c0, words.suffix3[at] ?? 0, cap);
}

/** The coarser classes of forms. */
function addGroups({ words, columns: { groups }, at, list }: NameInputs): void {
  const cap = capitalAt(words, at);
  const g0 = groups[at] ?? 0;
  const gl1 = groups[at - 1] ?? 0;
  const gr1 = groups[at + 1] ?? 0;
  const gl2 = groups[at - 2] ?? 0;
  const gr2 = groups[at + 2] ?? 0;
  list.add2(120, g0, cap);
  list.add2(121, gl1, g0);
  list.add2(122, g0, gr1);
  list.add3(123, gl1, g0, gr1);
  list.add2(124, gl1, cap);
  list.add2(125, gr1, cap);
  list.add2(126, gl2, cap);
  list.add2(127, gr2, cap);
  list.add3(128, gl2, gl1, cap);
  list.add3(129, gr1, gr2, cap);
  list.add3(130, gl1, gr1, cap);
  list.add3(131, g0, words.suffix3[at] ?? 0, cap);
}

/** How high it stands in lists of surnames, first names and towns. */
function addRanks({ words, columns: { ranks }, at, list }: NameInputs): void {
  const cap = capitalAt(words, at);
  const first = words.lower[at - 1] === -1 ? 1 : 0;
  const x0 = ranks[at] ?? 0;
  const xl1 = ranks[at - 1] ?? 0;
  const xr1 = ranks[at + 1] ?? 0;
  list.add2(70, x0, cap);
  list.add3(71, xl1, x0, cap);
  list.add3(72, x0, xr1, cap);
  list.add2(73, xl1, cap);
  list.add2(74, xr1, cap);
  list.add3(75, x0, words.facts[at] ?? 0, cap);
  list.add2(76, x0, first);
  list.add2(77, x0, words.class[at] ?? 0);
}

/** What it is listed as. */
function addKinds({ words, columns: { kinds }, at, list }: NameInputs): void {
  const cap = capitalAt(words, at);
  const first = words.lower[at - 1] === -1 ? 1 : 0;
  const x0 = kinds[at] ?? 0;
  const xl1 = kinds[at - 1] ?? 0;
  const xr1 = kinds[at + 1] ?? 0;
  list.add2(80, x0, cap);
  list.add3(81, xl1, x0, cap);
  list.add3(82, x0, xr1, cap);
  list.add2(83, xl1, cap);
  list.add2(84, xr1, cap);
  list.add3(85, x0, words.facts[at] ?? 0, cap);
  list.add2(86, x0, first);
  list.add2(87, x0, words.class[at] ?? 0);
}
