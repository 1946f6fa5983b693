import type { CueForm } from "./cues.ts";
import { CUE_FORMS } from "./cues.ts";
import type { Range, VerbGroup } from "./range.ts";
import { isAdverb, isFinite, verbGroup } from "./range.ts";
import { phraseStart } from "./phrase.ts";
import { subjectAfter } from "./inverted.ts";
import { subjectBefore } from "./subject.ts";
import { quoteBefore } from "./quote-before.ts";
import type { Item } from "./view.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  GROUPS,
  isTime,
  isTimeOpener,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./words.ts";

type Items = readonly Item[];

/** A verb of saying in a line, with whose it is. */
export interface Saying {
  readonly at: number;
  readonly form: CueForm;
  readonly group: VerbGroup;
  readonly subject: Range | null;
  /** `before` "X said", `after` "said X", `shared` "…, adding": the subject of an earlier verb. */
  readonly order: "before" | "after" | "shared";
  /** Where the clause of saying begins. */
  readonly from: number;
  /** Where it ends: behind the verb, or behind a subject that follows it. */
  readonly to: number;
}

/** The verbs of saying in a line, in order. */
export function sayingsIn(items: Items): Saying[] {
  const found: Saying[] = [];
  items.forEach((item, at) => {
    if (item.kind !== "word") return;
    const form = CUE_FORMS.get(item.word);
    const saying = form === undefined ? null : sayingAt(items, at, form, found.at(-1) ?? null);
    if (saying !== null) found.push(saying);
  });
  return found;
}

function sayingAt(items: Items, at: number, form: CueForm, earlier: Saying | null): Saying | null {
  const group = verbGroup(items, at);
  const quoted = quotedAs(items, at);
  if (quoted !== null)
    return quoted === null
      ? null
      : { at, form, group, subject: quoted, order: "before", from: quoted.from, to: at + 1 };
  if (group.infinitive || group.passive || (group.negated && !NEGATED.has(form.cue.lemma))) return null;
  if (form.kind === "ing" && !group.auxiliary) return participle(items, at, form, group, earlier);
  if (!looksLikeVerb(items, at, form, group)) return null;
  return finite(items, at, form, group, earlier);
}

/** "did not comment", "has not confirmed": silence is reported, too. */
const NEGATED: ReadonlySet<string> = new Set(["respond", "reply", "comment", "answer", "confirm", "dispute"]);

/** "Fenwick was quoted as saying". */
function quotedAs(items: Items, at: number): Range | null {
  if (items[at - 1]?.word !== "as" || items[at - 2]?.word !== "quoted") return null;
  return subjectBefore(items, verbGroup(items, at - 2).from);
}

function finite(items: Items, at: number, form: CueForm, group: VerbGroup, earlier: Saying | null): Saying | null {
  const bare = group.from === at;
  const before = items[group.from - 1];
  const inHeadline = items[at - 1]?.word === "," && items.length - at < 5 && items.at(-1)?.kind === "word";
  if (bare && (form.kind !== "base" || inHeadline) && form.cue.frames.has("clause")) {
    const subject = inverted(items, at);
    if (subject !== null) return { at, form, group, subject, order: "after", from: at, to: subject.to };
  }
  if (
    before !== undefined &&
    (COORDINATORS.has(before.word) || (before.word === "," && COORDINATORS.has(items[group.from - 2]?.word ?? "")))
  ) {
    return shared(items, at, form, group, earlier);
  }
  const subject = subjectBefore(items, group.from);
  if (subject === null) {
    // "Fenwick, asked about the pier, said": of all cues this one is most often a participle here.
    return before?.word === "," && form.cue.lemma !== "ask" ? shared(items, at, form, group, earlier) : null;
  }
  if (isNobody(items, subject)) return null;
  return { at, form, group, subject: withAntecedent(items, subject), order: "before", from: subject.from, to: at + 1 };
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
function isNobody(items: Items, { from }: Range): boolean {
  return (
    ["nobody", "none", "neither"].includes(items[from]?.word ?? "") ||
    (items[from]?.word === "no" && items[from + 1]?.word === "one")
  );
}

/** "Fenwick, who said": the one who spoke is named before the pronoun. */
function withAntecedent(items: Items, subject: Range): Range {
  if (subject.to !== subject.from + 1 || !["who", "which", "that"].includes(items[subject.from]?.word ?? ""))
    return subject;
  const last = items[subject.from - 1]?.word === "," ? subject.from - 2 : subject.from - 1;
  const from = last < 0 ? null : phraseStart(items, last);
  return from === null ? subject : { from, to: subject.to };
}

/** “…,” said Fenwick. – and without a quotation: "The dam will hold, said Fenwick." */
function inverted(items: Items, at: number): Range | null {
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

/** "…, adding that", "with officials saying that". */
function participle(items: Items, at: number, form: CueForm, group: VerbGroup, earlier: Saying | null): Saying | null {
  const before = items[group.from - 1];
  if (before === undefined) return null;
  if (before.word === "," || before.kind === "quote" || before.word === "and") {
    return shared(items, at, form, group, earlier);
  }
  // "by saying “…”", "after warning that": without a mark of what is said, "by adding pumps" says nothing.
  if (["by", "before", "after"].includes(before.word)) {
    const marked = items.slice(at + 1, at + 20).some(({ kind, word }) => kind === "quote" || word === "that");
    return marked ? shared(items, at, form, group, earlier) : null;
  }
  for (let open = at - 2; open >= Math.max(0, at - 12); open--) {
    if (items[open]?.word === "with")
      return { at, form, group, subject: { from: open + 1, to: group.from }, order: "before", from: open, to: at + 1 };
    if (items[open]?.kind !== "word") return null;
  }
  return null;
}

function shared(items: Items, at: number, form: CueForm, group: VerbGroup, earlier: Saying | null): Saying | null {
  const subject =
    behindSubordinate(items, earlier, group.from) ??
    earlier?.subject ??
    opener(items, group.from - 2) ??
    mainSubject(items, group.from);
  if (subject === null) return null;
  const before = items[group.from - 1]?.word ?? "";
  const from = before === "," || COORDINATORS.has(before) ? group.from - 1 : group.from;
  return { at, form, group, subject, order: "shared", from, to: at + 1 };
}

/** "When Brann mentioned it, | she laughed and said": the verb before is that of another clause, which a comma closes. */
function behindSubordinate(items: Items, earlier: Saying | null, to: number): Range | null {
  if (earlier === null || !SUBORDINATORS.has(items[earlier.from - 1]?.word ?? "")) return null;
  const comma = items.findIndex(({ word }, at) => at >= earlier.to && at < to - 1 && word === ",");
  if (comma < 0) return null;
  if (SUBJECT_PRONOUNS.has(items[comma + 1]?.word ?? "")) return { from: comma + 1, to: comma + 2 };
  let end = comma + 1;
  while (end < to && items[end]?.kind === "word" && items[end]?.capital === true) end++;
  return end === comma + 1 ? null : { from: comma + 1, to: end };
}

/** "State radio, quoting the mayor": the phrase that opens the line and ends with the item `last`. */
function opener(items: Items, last: number): Range | null {
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

function looksLikeVerb(items: Items, at: number, form: CueForm, group: VerbGroup): boolean {
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
