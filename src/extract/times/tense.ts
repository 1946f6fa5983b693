import { anyOf, APOSTROPHES, BLANK, pattern, WORD_END, WORD_START } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import type { Clause } from "./clause.ts";
import { FUTURE_CUES, PAST_VERBS, REPORTING_WORDS } from "./words.ts";

/** What stands around a time. */
export interface Around {
  readonly sentence: Span;
  readonly isHeadline: boolean;
  /** Whether a verb of the sentence stands in the present or with a modal verb: only such foretell by themselves. */
  readonly hasPresent: boolean;
  /** The clause; null where the trees show none. Asked for only where it may decide. */
  readonly clause: () => Clause | null;
}

/** How far from a day a word may stand and still speak of it; beyond, it mostly belongs to another clause. */
const REACH_BEFORE = 70;
const REACH_AFTER = 60;
/** What may stand before a day that opens its sentence: "On ", "But on early ". */
const LONGEST_LEAD = 12;

/** What "had been due" was due before something else. */
const FUTURE = pattern(
  `${WORD_START}(?<!had${BLANK}been${BLANK})${anyOf(FUTURE_CUES)}${WORD_END}|(?<=\\p{L})[${APOSTROPHES}]ll${WORD_END}`,
  "g",
);
/** Headlines say "to reopen in May" for "will reopen in May". */
const HEADLINE_FUTURE = pattern(`${FUTURE.source}|${WORD_START}to${BLANK}\\p{Ll}{2,20}${WORD_END}`, "g");
/** "killed" is past, "be killed" and "to be killed" are not. */
const PAST = pattern(
  `${WORD_START}(?<!(?:be|been|is|are)${BLANK})(?:${anyOf(PAST_VERBS)}|\\p{Ll}{2,20}ed)${WORD_END}`,
  "g",
);

/** "said Monday", "told reporters in Lyon on Monday": only a few words between the verb and the day. */
const REPORTED_ON = pattern(
  `${WORD_START}(?<!be${BLANK})${anyOf(REPORTING_WORDS)}(?:${BLANK}(?:reporters|journalists|lawmakers|parliament))?` +
    `(?:${BLANK}in${BLANK}[\\p{L}.-]{1,20}){0,2}(?:,?${BLANK}(?:early|late))?(?:,?${BLANK}on)?${BLANK}$`,
);

/** "Saturday will decide", "On Saturday the union is set to vote": the verb that follows the day. */
const FOLLOWS = pattern(
  `^[^.;:”"]{0,40}?(?:${WORD_START}(?:will|(?:is|are)${BLANK}(?:set|due|expected|scheduled|to))${WORD_END}|[${APOSTROPHES}]ll${WORD_END})`,
);
const POSSESSIVE = pattern(`^[${APOSTROPHES}]s${WORD_END}`);

/**
 * The words that put a day after publication, or null. Where the trees show its clause, they are looked for in the
 * verb that the day belongs to, and then in that clause; right before the day they count in any case.
 *
 *     closed on ⟨Monday⟩ and on ⟨Friday⟩ ⟨will be opened⟩
 *     verb ──────▶ past             to come ◀────── verb
 */
export function futureCue(text: string, phrase: Span, within: Around): Span | null {
  const { sentence, isHeadline } = within;
  const before = text.slice(Math.max(sentence.start, phrase.start - REACH_BEFORE), phrase.start);
  if (REPORTED_ON.test(before)) return null;
  const beside = cueBeside(text, phrase, sentence, isHeadline);
  const clause = !isHeadline && (beside !== null || within.hasPresent) ? within.clause() : null;
  if (clause === null) return beside;
  const ofVerb = cueOfVerb(text, clause.verb) ?? clause.foretold;
  if (ofVerb !== null) return ofVerb;
  const ofClause = clause.isPast ? null : cueBeside(text, phrase, clause, false);
  return ofClause ?? closeCue(before.slice(-CLOSE_BEFORE), phrase);
}

/** A cue among the words of a verb: "will", "plans to". */
function cueOfVerb(text: string, verb: readonly Span[]): Span | null {
  const cue = lastOf(verb.map(({ start, end }) => text.slice(start, end)).join(" "), FUTURE);
  if (cue === null) return null;
  let at = 0;
  const words = verb.filter(({ start, end }) => {
    const from = at;
    at += end - start + 1;
    return from < cue.end && at > cue.start + 1;
  });
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const CLOSE = 14;
/** Far enough back for the longest cue and what must not stand before it ("had been due"). */
const CLOSE_BEFORE = CLOSE + 24;

/** "as early as ⟨Tuesday⟩", "due ⟨Friday⟩": what stands right before a day is about it, whatever its clause. */
function closeCue(before: string, phrase: Span): Span | null {
  const cue = lastOf(before, FUTURE);
  if (cue === null || before.length - cue.end > CLOSE || hasPast(before, cue.end)) return null;
  const from = phrase.start - before.length;
  return { start: from + cue.start, end: from + cue.end };
}

/**
 * A cue before the day with no verb of the past between the two, or after a day that opens the sentence or clause.
 *
 *     talks ⟨will⟩ resume on ⟨Monday⟩          will open a museum that closed on ⟨Monday⟩
 *           cue ─────────────▶ to come              cue         past verb ──────▶ past
 */
function cueBeside(text: string, phrase: Span, sentence: Span, isHeadline: boolean): Span | null {
  const from = Math.max(sentence.start, phrase.start - REACH_BEFORE);
  const before = text.slice(from, phrase.start);
  const after = text.slice(phrase.end, Math.min(sentence.end, phrase.end + REACH_AFTER));
  const cue = POSSESSIVE.test(after) ? null : lastOf(before, isHeadline ? HEADLINE_FUTURE : FUTURE);
  if (cue !== null && !hasPast(before, cue.end)) return { start: from + cue.start, end: from + cue.end };
  if (phrase.start - sentence.start > LONGEST_LEAD) return null;
  const verb = FOLLOWS.exec(after);
  return verb === null || hasPast(verb[0], 0) ? null : { start: phrase.end, end: phrase.end + verb[0].length };
}

/** Whether a verb of the past stands at or after `from`; the words before it tell "told" from "be told". */
function hasPast(words: string, from: number): boolean {
  return (lastOf(words, PAST)?.start ?? -1) >= from;
}

/** By `exec`: `matchAll` makes a copy of the pattern at every call, which costs more than the search. */
function lastOf(words: string, cue: RegExp): Span | null {
  let last: Span | null = null;
  cue.lastIndex = 0;
  for (let match = cue.exec(words); match !== null; match = cue.exec(words))
    last = { start: match.index, end: cue.lastIndex };
  return last;
}
