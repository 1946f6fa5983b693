import { CUE_FORMS } from "./cues.ts";
import { phraseStart } from "./phrase.ts";
import type { Range } from "./range.ts";
import { CONTRACTED, isAdverb } from "./range.ts";
import type { Item } from "./view.ts";
import {
  DETERMINERS,
  SUBJECT_PRONOUNS,
  PREPOSITIONS,
  AUXILIARIES,
  SUBORDINATORS,
  COORDINATORS,
  isTime,
  isTimeOpener,
  APPOSITION_OPENERS,
} from "./words.ts";

type Items = readonly Item[];

/** How far back a subject is looked for. */
const REACH = 45;

/**
 * The subject that stands before a verb: the noun phrase that ends where the verb group begins, with its
 * apposition or relative clause.
 *
 *     On Tuesday , Ada Fenwick , the mayor of Lund , also said
 *                  └────────────────────────────┘
 */
export function subjectBefore(items: Items, verb: number): Range | null {
  const to = skipTimeBefore(items, verb);
  const last = items[to - 1];
  if (last === undefined) return null;
  if (last.kind === "mark" && last.word === ",") return aroundComma(items, to - 1);
  if (last.kind === "mark" && DASH.test(last.word)) return aroundDash(items, to - 1);
  const from = phraseStart(items, to - 1);
  return from === null ? null : { from, to };
}

/** "Fenwick on Tuesday said", "officials late last week said". */
function skipTimeBefore(items: Items, at: number): number {
  let to = at;
  while (to > 1 && items[to - 1]?.kind === "word" && isTime(items[to - 1]?.word ?? "")) to--;
  if (to < at && ["on", "in", "of", "since"].includes(items[to - 1]?.word ?? "")) to--;
  const before = items[to - 1];
  return to < at && (before?.kind === "word" || before?.word === ",") ? to : at;
}

/** A comma stands before the verb: what it closes is an apposition, or an adverbial to be stepped over. */
function aroundComma(items: Items, comma: number): Range | null {
  const least = Math.max(0, comma - REACH);
  let found: Range | null = null;
  for (let open = comma - 1; open > least; open--) {
    const item = items[open];
    if (item?.quotation?.use === "nickname") continue;
    if (item === undefined || item.kind === "quote" || (item.kind === "mark" && !INSIDE.test(item.word))) return found;
    if (item.word !== ",") continue;
    const first = items[open + 1];
    if (first === undefined || !opensInsertion(first)) continue;
    const last = withoutAuxiliaries(items, open - 1);
    const from = phraseStart(items, last);
    if (from === null) continue;
    found = { from, to: isAdverbial(first) || last < open - 1 ? last + 1 : comma };
    if (!isMiddle(items, from)) return found;
  }
  return found;
}

/** "Fenwick has, in a letter, said": the last item of what stands before "has". */
function withoutAuxiliaries(items: Items, from: number): number {
  let last = from;
  while (AUXILIARIES.has(items[last]?.word ?? "") && !CONTRACTED.test(items[last]?.word ?? "")) last--;
  return last;
}

/** Marks that may stand inside an apposition. */
const INSIDE = /^[,()&/.%$’'"“”-]$/u;

/** "Fenwick, a doctor from Lund, Sweden, said": what was found begins behind a comma and is itself an apposition. */
function isMiddle(items: Items, from: number): boolean {
  return items[from - 1]?.word === "," && DETERMINERS.has(items[from]?.word ?? "");
}

const DASH = /^(?:[–—]|--)$/u;

/** "The mayor of Lund – a former diver – said". */
function aroundDash(items: Items, dash: number): Range | null {
  for (let open = dash - 1; open > Math.max(0, dash - REACH); open--) {
    const item = items[open];
    if (item === undefined || item.kind === "quote") return null;
    if (item.kind !== "mark" || !DASH.test(item.word)) continue;
    const from = phraseStart(items, open - 1);
    return from === null ? null : { from, to: dash };
  }
  return null;
}

function opensInsertion(item: Item): boolean {
  return item.kind === "word" && (opensApposition(item) || isAdverbial(item));
}

/** After a comma, "the mayor", "who", "66", "director of", "R-Ohio", "Lyon": more about the one just named. */
export function opensApposition({ word, capital, kind }: Item): boolean {
  if (kind !== "word" || SUBJECT_PRONOUNS.has(word)) return false;
  if (APPOSITION_OPENERS.has(word) || DETERMINERS.has(word) || /^\d/u.test(word)) return true;
  if (capital) return true;
  return (
    !isAdverbial({ word, kind }) &&
    !COORDINATORS.has(word) &&
    !SUBORDINATORS.has(word) &&
    !AUXILIARIES.has(word) &&
    !CUE_FORMS.has(word)
  );
}

function isAdverbial({ word }: Pick<Item, "word" | "kind">): boolean {
  return (
    isAdverb(word) ||
    isTimeOpener(word) ||
    (PREPOSITIONS.has(word) && word !== "of" && word !== "from") ||
    word.endsWith("ing")
  );
}
