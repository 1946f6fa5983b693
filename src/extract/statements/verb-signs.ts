import type { CueForm } from "./cues.ts";
import { quoteBefore } from "./quote-before.ts";
import type { VerbGroup } from "./range.ts";
import { subjectBefore } from "./subject.ts";
import type { Item } from "./view.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  GROUPS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  isTime,
} from "./words.ts";

type Items = readonly Item[];

/** Whether the word at `at`, of a form that verbs of saying have, is a verb here: "she claims", not "her claims". */
export function looksLikeVerb(items: Items, at: number, form: CueForm, group: VerbGroup): boolean {
  const before = items[group.from - 1];
  const next = items[at + 1];
  if (group.from < at) return form.kind !== "base" || mayGoBefore(items, group, at);
  if (
    before?.kind === "word" &&
    (POSSESSIVES.has(before.word) || (DETERMINERS.has(before.word) && !PRONOUNS.has(before.word)))
  )
    return false;
  if (before?.kind === "word" && PREPOSITIONS.has(before.word) && before.word !== "as") return false;
  if (before?.kind === "word" && /'s?$/u.test(before.word)) return false;
  if (form.cue.doubtful && form.kind !== "base" && closesQuotation(items, at)) return true;
  if (form.kind === "past") return !(form.cue.doubtful && (next?.word === "by" || next?.word === "in"));
  if (form.kind === "base")
    return mayBePlural(items, at, form, before) && (!opensNoun(next) || closesHeadline(items, at));
  if (!form.cue.doubtful) return true;
  if (next?.word === "that" || next?.kind === "quote" || next?.word === ":") return true;
  if (items[at]?.capital === true) return false;
  if (before?.kind !== "word") return false;
  if ((before.capital || PRONOUNS.has(before.word)) && !opensNoun(next)) return true;
  return form.kind === "present" && isTold(items, at, next);
}

/** “…,” the letter reads. “…,” notes Fenwick. – beside a quotation that waits for its verb there is little doubt. */
function closesQuotation(items: Items, at: number): boolean {
  const next = items[at + 1];
  if (quoteBefore(items, at) !== null) return next?.kind === "word";
  const subject = subjectBefore(items, at);
  const over = next === undefined || (next.kind === "mark" && /^[.,]$/u.test(next.word)) || next.word === "in";
  return subject !== null && over && quoteBefore(items, subject.from) !== null;
}

/** "the report notes the", "…, the corps estimates.": a noun with its article, and a clause behind or a comma before. */
function isTold(items: Items, at: number, next: Item | undefined): boolean {
  const article = items[at - 2]?.word ?? "";
  if (!DETERMINERS.has(article) && !POSSESSIVES.has(article)) return false;
  if (next === undefined || next.word === ".") return items[at - 3]?.word === ",";
  return DETERMINERS.has(next.word) || POSSESSIVES.has(next.word) || SUBJECT_PRONOUNS.has(next.word) || next.capital;
}

/** "did say", "has said": with "to", "can" or "would" nothing was said yet. */
function mayGoBefore(items: Items, group: VerbGroup, at: number): boolean {
  const words = items.slice(group.from, at).map(({ word }) => word);
  if (words.some((word) => AUXILIARIES.has(word)))
    return words.some((word) => ["did", "do", "does", "didn't", "don't", "doesn't", "will", "would"].includes(word));
  const before = items[group.from - 1];
  return before !== undefined && (isPlural(before) || SUBJECT_PRONOUNS.has(before.word));
}

/** "Man found dead, police confirm": behind a comma, and the line ends. */
function closesHeadline(items: Items, at: number): boolean {
  return items[at + 1] === undefined && items.slice(Math.max(0, at - 5), at).some(({ word }) => word === ",");
}

/** "they say", "critics of the plan say", "Fenwick and Brann say". */
function mayBePlural(items: Items, at: number, { cue }: CueForm, before: Item | undefined): boolean {
  if (before === undefined) return false;
  if (isPlural(before) || SUBJECT_PRONOUNS.has(before.word)) return true;
  if (cue.doubtful) return false;
  const subject = subjectBefore(items, at);
  return (
    subject !== null && items.slice(subject.from, subject.to).some((item) => item.word === "and" || isPlural(item))
  );
}

function isPlural({ word, kind }: Item): boolean {
  return kind === "word" && (GROUPS.has(word) || PRONOUNS.has(word) || /[^s']s$/u.test(word)) && !isTime(word);
}

/** After "reports of" and "claims in" no verb was meant. */
function opensNoun(next: Item | undefined): boolean {
  return (
    next === undefined ||
    (next.kind === "mark" && next.word === ".") ||
    ["of", "from", "were", "was", "are", "is", "have", "has"].includes(next.word)
  );
}
