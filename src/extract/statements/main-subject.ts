import type { Saying } from "./find.ts";
import { phraseStart } from "./phrase.ts";
import type { Range } from "./range.ts";
import { isAdverb, isFinite, verbGroup } from "./range.ts";
import { subjectBefore } from "./subject.ts";
import type { Item } from "./view.ts";
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS, isTime } from "./words.ts";

type Items = readonly Item[];

/** "When Brann mentioned it, | she laughed and said": the verb before is that of another clause, which a comma closes. */
export function behindSubordinate(items: Items, earlier: Saying | null, to: number): Range | null {
  if (earlier === null || !SUBORDINATORS.has(items[earlier.from - 1]?.word ?? "")) return null;
  const comma = items.findIndex(({ word }, at) => at >= earlier.to && at < to - 1 && word === ",");
  if (comma < 0) return null;
  if (SUBJECT_PRONOUNS.has(items[comma + 1]?.word ?? "")) return { from: comma + 1, to: comma + 2 };
  let end = comma + 1;
  while (end < to && items[end]?.kind === "word" && items[end]?.capital === true) end++;
  return end === comma + 1 ? null : { from: comma + 1, to: end };
}

/** "State radio, quoting the mayor": the phrase that opens the line and ends with the item `last`. */
export function opener(items: Items, last: number): Range | null {
  if (last < 0 || items[last + 1]?.word !== ",") return null;
  const from = phraseStart(items, last);
  return from === 0 ? { from, to: last + 1 } : null;
}

/** The subject of the first verb of the line. */
export function mainSubject(items: Items, to: number): Range | null {
  for (let at = 1; at < Math.min(to, 40); at++) {
    if (!isFinite(items[at])) continue;
    const subject = subjectBefore(items, verbGroup(items, at).from);
    if (subject !== null) return subject;
  }
  return firstPhrase(items, to);
}

/** Without a verb that is known: the name or pronoun that opens the line. */
function firstPhrase(items: Items, to: number): Range | null {
  const from = behindOpening(items);
  const first = items[from];
  if (first === undefined || first.kind !== "word") return null;
  if (SUBJECT_PRONOUNS.has(first.word)) return { from, to: from + 1 };
  if (
    PREPOSITIONS.has(first.word) ||
    DETERMINERS.has(first.word) ||
    isAdverb(first.word) ||
    COORDINATORS.has(first.word)
  )
    return null;
  let end = from;
  while (end < to && items[end]?.kind === "word" && items[end]?.capital === true) end++;
  return end === from ? null : { from, to: end };
}

/** "On Thursday, | Ada Fenwick": behind a day and its comma. */
function behindOpening(items: Items): number {
  if (!PREPOSITIONS.has(items[0]?.word ?? "") || !isTime(items[1]?.word ?? "")) return 0;
  return items.slice(0, LONGEST_DAY).findIndex(({ word }) => word === ",") + 1;
}

/** "On the evening of Thursday, 5 March" */
const LONGEST_DAY = 8;
