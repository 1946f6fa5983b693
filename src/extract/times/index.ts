import type { Doc, Stage } from "../../doc.ts";
import { SentenceGrammars } from "../../language/structure/sentence.ts";
import type { DatePhrase, TimeFinding, TimeUnit } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { byStart, contains, spanAt } from "../../span.ts";
import type { Clause } from "./clause.ts";
import { clauseAround } from "./clause.ts";
import { bounded, modified } from "./bounds.ts";
import { withDayBehind } from "./clocks.ts";
import { tellsHistory } from "./narration.ts";
import { closeRange, rangeYear } from "./ranges.ts";
import type { Telling } from "./resolve.ts";
import { resolve } from "./resolve.ts";
import type { TimeRule } from "./rule.ts";
import { nameBy, RULES } from "./rules.ts";
import type { Around } from "./tense.ts";
import { futureCue } from "./tense.ts";
import type { Today } from "./today.ts";
import { BASES, todayAt, todayOf } from "./today.ts";
import type { Memory, Told } from "./told.ts";
import { remember } from "./told.ts";
import type { Value } from "./values.ts";

type Needs = "dates" | "datelines" | "places" | "published" | "sentences" | "tokens" | "parses";

/** Puts every phrase on the calendar, as far as its words, the day of publication and the times before it allow. */
export const timesStage: Stage<Needs, "times"> = {
  gives: "times",
  rules: new Set(RULES.flatMap((rule) => BASES.map((basis) => nameBy(rule, basis)))),
  find: (doc) => {
    const today = todayOf(doc);
    const telling = { ...doc, history: tellsHistory(doc.dates, today.day), grammars: new SentenceGrammars(doc) };
    const found: TimeFinding[] = [];
    let memory: Memory = new Map();
    for (const [index, phrase] of doc.dates.entries()) {
      const dated = withDayBehind(doc.text, doc.dates, index) ?? phrase;
      const whole = rangeYear(dated, doc.dates[index + 1]);
      const { time, value, told } = timeOf(telling, whole, todayAt(doc, today, index), memory);
      found.push(time);
      const hasYear = phrase.fields.year !== null || (told !== null && time.anchor === told.index && told.hasYear);
      if (!isComparison(time)) memory = remember(memory, value, { index, hasYear, end: phrase.end });
    }
    return found;
  },
};

/** "a year earlier" and "the year-ago quarter" are named to compare; the report goes on with its own quarter. */
function isComparison({ value, rule }: TimeFinding): boolean {
  return rule.startsWith("quarter-year-ago") || (value?.includes("-Q") === true && /year-ago/u.test(rule));
}

function timeOf(
  doc: Telling & Doc<Needs> & { readonly grammars: SentenceGrammars },
  phrase: DatePhrase,
  today: Today,
  memory: Memory,
): { time: TimeFinding; value: Value; told: Told | null } {
  const { start, end, fields, bound } = phrase;
  const { day: published } = today;
  const cue = isOpen(phrase) ? futureCue(doc.flow, phrase, aroundOf(doc, phrase)) : null;
  const {
    rule,
    value: found,
    told,
  } = resolve(doc, phrase, { published, future: cue !== null || (bound === "by" && fields.weekday === null) }, memory);
  const value = closeRange(phrase, found, memory);
  const isStated = rule.anchor === "words" && (fields.year !== null || phrase.form !== null);
  const usesCue = rule.name.endsWith("-to-come") && cue !== null;
  const because = [...(usesCue ? [cue] : []), ...(rule.anchor === "published" ? today.because : []), ...phrase.because];
  const doubt = rule.anchor === "published" ? (doc.published[0]?.confidence ?? 1) : 1;
  return {
    value,
    told,
    time: {
      start,
      end,
      ...bounded(modified(value, phrase, published), bound, published),
      anchor: anchorOf(rule, rule.anchor === "told" ? told : today),
      stated: isStated && value.value !== null,
      rule: nameBy(rule, today.basis),
      because: because.toSorted(byStart),
      confidence: rule.confidence * phrase.confidence * doubt,
    },
  };
}

/** The time that a value was counted from; a dateline's day is one too. */
function anchorOf({ anchor }: TimeRule, from: { readonly index: number | null } | null): TimeFinding["anchor"] {
  const index = from?.index ?? null;
  if (anchor === "words") return null;
  return anchor === "told" ? index : (index ?? "published");
}

const BY_TENSE: ReadonlySet<TimeUnit> = new Set(["weekend", "season", "quarter", "half"]);

/** Whether the words leave open on which side of publication the time lies. */
function isOpen({ fields, form }: DatePhrase): boolean {
  const { weekday, month, year, direction } = fields;
  if (form?.kind === "named" || (form?.kind === "period" && BY_TENSE.has(form.unit))) return true;
  return year === null && direction === null && (weekday !== null || month !== null);
}

function aroundOf(doc: Doc<Needs> & { readonly grammars: SentenceGrammars }, phrase: DatePhrase): Around {
  const { headline } = doc.article;
  const isHeadline = headline !== null && contains(headline, phrase);
  return {
    sentence: sentenceOf(doc, phrase),
    isHeadline,
    hasPresent: doc.grammars.hasTag(phrase.start, PRESENT_TAGS),
    clause: () => clauseOf(doc, phrase),
  };
}

/** Penn's tags of verbs in the present and of modal verbs. */
const PRESENT_TAGS: ReadonlySet<string> = new Set(["MD", "VBP", "VBZ"]);

function clauseOf(
  { grammars, article }: Doc<Needs> & { readonly grammars: SentenceGrammars },
  phrase: DatePhrase,
): Clause | null {
  const grammar = grammars.at(phrase.start);
  const found = grammar === null ? null : clauseAround(grammar, phrase);
  // The present of a caption tells what the picture shows: "Fenwick speaks on Sunday" has been.
  const isCaption = spanAt(article.blocks, phrase.start)?.kind === "caption";
  return found !== null && isCaption ? { ...found, foretold: null } : found;
}

function sentenceOf({ sentences, text }: Doc<Needs>, phrase: Span): Span {
  const sentence = spanAt(sentences, phrase.start);
  return sentence ?? { start: Math.max(0, phrase.start - 200), end: Math.min(text.length, phrase.end + 200) };
}
