import { subjectAfter } from "./inverted.ts";
import { phraseStart } from "./phrase.ts";
import type { Range } from "./range.ts";
import { isFinite, verbGroup } from "./range.ts";
import { subjectBefore } from "./subject.ts";
import type { Item } from "./view.ts";
import { PREPOSITIONS, SUBJECT_PRONOUNS, isTimeOpener } from "./words.ts";

type Items = readonly Item[];

/** "Fenwick was quoted as saying". */
export function quotedAs(items: Items, at: number): Range | null {
  if (items[at - 1]?.word !== "as" || items[at - 2]?.word !== "quoted") return null;
  return subjectBefore(items, verbGroup(items, at - 2).from);
}

/** "…, said Ada Fenwick, who led the inquiry": nothing but the name and what is added to it stands behind the verb. */
function isFullName(items: Items, { from, to }: Range): boolean {
  const [first, second] = [items[from], items[from + 1]];
  const named = first?.capital === true && second?.capital === true;
  const next = items[to];
  return (
    named && (next === undefined || next.kind === "mark") && items.slice(from, to).some(({ word }) => word === ",")
  );
}

/** "Nobody said anything": nothing was said. */
export function isNobody(items: Items, { from }: Range): boolean {
  return (
    ["nobody", "none", "neither"].includes(items[from]?.word ?? "") ||
    (items[from]?.word === "no" && items[from + 1]?.word === "one")
  );
}

/** "Fenwick, who said": the one who spoke is named before the pronoun. */
export function withAntecedent(items: Items, subject: Range): Range {
  if (subject.to !== subject.from + 1 || !["who", "which", "that"].includes(items[subject.from]?.word ?? ""))
    return subject;
  const last = items[subject.from - 1]?.word === "," ? subject.from - 2 : subject.from - 1;
  const from = last < 0 ? null : phraseStart(items, last);
  return from === null ? subject : { from, to: subject.to };
}

/** “…,” said Fenwick. – and without a quotation: "The dam will hold, said Fenwick." */
export function inverted(items: Items, at: number): Range | null {
  const before = items[at - 1];
  if (before !== undefined && before.kind === "word" && before.word !== "as") return null;
  const subject = subjectAfter(items, at);
  if (subject === null) return null;
  const quoted = before?.kind === "quote" || (before?.kind === "mark" && items[at - 2]?.kind === "quote");
  const next = items[subject.to];
  if (next !== undefined && next.kind === "word" && isFinite(next)) return null;
  if (quoted || isFullName(items, subject)) return subject;
  if (SUBJECT_PRONOUNS.has(items[subject.from]?.word ?? "") || subjectBefore(items, at) !== null) return null;
  return next === undefined || next.kind === "mark" || isTimeOpener(next.word) || PREPOSITIONS.has(next.word)
    ? subject
    : null;
}
