import type { Saying } from "./find.ts";
import { lineEnd } from "./line-end.ts";
import { objectEnd } from "./object-end.ts";
import { quoteBefore } from "./quote-before.ts";
import { isAdverb, isFinite } from "./range.ts";
import type { Item } from "./view.ts";
import {
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  isTimeOpener,
} from "./words.ts";

type Items = readonly Item[];

/** Whether a clause begins here: before its first comma it has a verb, or words quoted. */
export function hasVerb(items: Items, from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 20); at++) {
    const item = items[at];
    if (item === undefined || item.word === ",") return false;
    if (item.kind === "quote" || isFinite(item) || (at > from && item.word.endsWith("ed") && !isAttribute(items, at)))
      return true;
  }
  return false;
}

/** "found an alleged weapon": behind an article a word in "-ed" is no verb. */
function isAttribute(items: Items, at: number): boolean {
  const before = items[at - 1]?.word ?? "";
  return DETERMINERS.has(before) || POSSESSIVES.has(before);
}

/** The end of the words reported: the line's end, or where another clause of saying begins beside it. */
export function clauseEnd(
  items: Items,
  sayings: readonly Saying[],
  saying: Saying,
  from: number,
  borders: readonly number[],
): number {
  let end = lineEnd(items);
  for (const border of borders) if (border > from) end = Math.min(end, border);
  end = Math.min(objectEnd(items, saying, from, end), relativeEnd(items, saying, from, end));
  for (const other of sayings) {
    if (other.at <= saying.at || other.from <= from || other.from >= end) continue;
    const cut = cutBefore(items, other, from);
    if (cut !== null) {
      end = cut;
      break;
    }
  }
  while (end > from && items[end - 1]?.kind === "mark" && /^[,;:–—-]$/u.test(items[end - 1]?.word ?? "")) end--;
  return end;
}

/** "Police, who said it was old, | left": the comma that closes a clause about the speaker. */
function relativeEnd(items: Items, { subject, order }: Saying, from: number, to: number): number {
  const last = subject === null || order !== "before" ? -1 : subject.to - 1;
  if (!RELATIVES.has(items[last]?.word ?? "") || items[last - 1]?.word !== ",") return to;
  const comma = items.findIndex(({ word }, at) => at > from && at < to - 1 && word === "," && isOpen(items[at + 1]));
  return comma < 0 ? to : comma;
}

function isOpen(next: Item | undefined): boolean {
  if (next?.kind !== "word" || next.word.endsWith("ing") || isAdverb(next.word)) return false;
  return !CLOSED.some((words) => words.has(next.word)) && !next.capital;
}

/** Words that go on with the clause rather than with the sentence around it. */
const CLOSED: readonly ReadonlySet<string>[] = [COORDINATORS, SUBORDINATORS, PREPOSITIONS, DETERMINERS, RELATIVES];

/**
 * "…, but Brann said", "… and said", "…, adding that": the other clause stands beside this one, not in it. So does one
 * that closes a quotation: Fenwick said she stayed because “it was old,” she said.
 */
function cutBefore(items: Items, other: Saying, from: number): number | null {
  let at = other.from;
  if (other.order === "shared") return at > from ? at : null;
  const quote = quoteBefore(items, at);
  if (quote !== null && quote > from) return items[quote - 1]?.word === ":" ? quote - 1 : at;
  while (at > from && (isAdverb(items[at - 1]?.word ?? "") || isTimeOpener(items[at - 1]?.word ?? ""))) at--;
  const before = items[at - 1];
  if (before === undefined) return null;
  if (before.word === "," && isAdverb(items[at - 2]?.word ?? "") && items[at - 3]?.word === ",") return at - 3;
  if (["and", "but", "while", "although", "though", "whereas"].includes(before.word)) return at - 1;
  return before.word === ";" || before.word === "—" || before.word === "–" ? at - 1 : null;
}
