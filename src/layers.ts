import type { Span } from "./span.ts";

/**
 * What the stages find, kind by kind. Stages never import each other: they meet here.
 * Every finding is a span of the article's text with the rule that found it, the spans that made
 * the rule fire, and how sure it is (0..1).
 */
export interface Finding extends Span {
  readonly rule: string;
  readonly because: readonly Span[];
  readonly confidence: number;
}

/** The inside of a pair of quotation marks; `parts` are its pieces when it runs over paragraphs. */
export interface Quotation extends Finding {
  readonly use: "speech" | "scare" | "title" | "nickname" | "term";
  readonly parts: readonly Span[];
  /** The marks and what they hold: the extent that a sentence must not be split at. */
  readonly outer: Span;
  /** 0 for a quotation of its own, 1 for one inside another, and so on. */
  readonly depth: number;
}

export interface Sentence extends Finding {
  /** Index into `article.blocks` of the block that the sentence stands in. */
  readonly block: number;
}

export interface Token extends Finding {
  readonly kind: "word" | "number" | "mark" | "link";
  /** Index into `doc.sentences`. */
  readonly sentence: number;
}

/** What a name names; "other" is what has no kind of its own here (languages, products, laws). */
export type NameKind = "person" | "organization" | "place" | "group" | "event" | "work" | "other";

/** The words of a name, as tokens `[from, to)` of `doc.tokens`. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

/** One sentence as the trained language core reads it. Columns have an entry for every token, from token `first` on. */
export interface Parse extends Finding {
  /** Index into `doc.tokens` of the sentence's first token. */
  readonly first: number;
  /** The universal and the Penn tag, "VERB VBD". */
  readonly tags: readonly string[];
  /** Index into `doc.tokens` of the token that each one depends on; -1 for the root. */
  readonly heads: readonly number[];
  /** The relation to the head as in Universal Dependencies, with subtypes: "nsubj:pass". */
  readonly labels: readonly string[];
  readonly names: readonly NameRange[];
}

/**
 * An agency, contributor or photographer named as a maker of this article; or its rights line, whose
 * `agency` is the holder of the rights, or null where the line names none.
 */
export type CreditFinding = Finding &
  (
    | { readonly agency: string; readonly role: "wire" | "contributed" | "photo" }
    | { readonly agency: string | null; readonly role: "rights" }
  );

/** The place and day that open a report: "ROTTERDAM, March 5 (Reuters) -". */
export interface DatelineFinding extends Finding {
  readonly place: Span;
  readonly date: Span | null;
}

/** Which calendar fields the words state. Nothing here is worked out. */
export interface DateFields {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The last day of a range such as "Sept. 10-13", with its month where that is another. */
  readonly endDay: number | null;
  readonly endMonth: number | null;
  /** 1 is Monday, 7 is Sunday, as in ISO 8601. */
  readonly weekday: number | null;
  /** "today" 0, "yesterday" -1, "tomorrow" 1. */
  readonly offsetDays: number | null;
  /** "last Monday" -1, "this Monday" 0, "next Monday" 1; likewise "last March". */
  readonly direction: -1 | 0 | 1 | null;
  /** "March last year" -1, "3 May this year" 0, "June next year" 1. */
  readonly yearOffset: -1 | 0 | 1 | null;
  /** "Monday morning", "tonight". */
  readonly part: DayPart | null;
}

export type DayPart = "morning" | "afternoon" | "evening" | "night";

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/**
 * Which week, year, summer … is meant. Seen from publication: "last", "this", "next", "past" (the year up to now).
 * Seen from another time of the article: "same" ("that day"), "before" ("the previous year"), "after" ("the
 * following day"). "the": the words do not tell ("the quarter").
 */
export type Which = "last" | "this" | "next" | "past" | "same" | "before" | "after" | "the";

/** What a phrase says beside or instead of the fields of the calendar. */
export type TimeForm =
  /** "last week", "the third quarter", "the 1990s" (the year in the fields), "the 20th century" (number 20). */
  | { readonly kind: "period"; readonly unit: TimeUnit; readonly number: number | null; readonly which: Which | null }
  /** "three years ago" (-3, from now), "two weeks later" (2, from told); `amount` is null for "some years ago". */
  | {
      readonly kind: "shift";
      readonly unit: TimeUnit;
      readonly amount: number | null;
      readonly sign: -1 | 1;
      readonly from: "now" | "told";
    }
  /** "three days", "12 to 18 months" (`high` 18), "weeks" (`amount` null). */
  | {
      readonly kind: "length";
      readonly unit: TimeUnit;
      readonly amount: number | null;
      readonly high: number | null;
      readonly which: Which | null;
    }
  /** "every three days", "annual", "every Monday" (the weekday in the fields). */
  | { readonly kind: "each"; readonly unit: TimeUnit; readonly amount: number }
  /**
   * "5 p.m. EST": `zone` is minutes east of Greenwich, or null. `which` is the day told of that it belongs to, as in
   * "2 a.m. the next day"; null where the fields name the day or nothing does.
   */
  | {
      readonly kind: "clock";
      readonly hour: number;
      readonly minute: number | null;
      readonly second: number | null;
      readonly zone: number | null;
      readonly which: Which | null;
    }
  /** "that evening", "the previous Friday": as in the fields, seen from another time of the article. */
  | { readonly kind: "told"; readonly which: Which }
  | { readonly kind: "vague"; readonly to: "past" | "present" | "future" | "then" }
  /** "Christmas", "last Thanksgiving": `name` is that of the list of named days. */
  | { readonly kind: "named"; readonly name: string; readonly which: Which | null };

/** Words around a phrase that narrow or blur it: "early", "about", "more than". */
export type Modifier =
  | "early"
  | "mid"
  | "late"
  | "beginning"
  | "end"
  | "earlier"
  | "later"
  | "about"
  | "more"
  | "less"
  | "at-least"
  | "at-most";

/** On which side of the time something lies: "since March", "by July 15". */
export type Bound = "since" | "until" | "by" | "before" | "after" | "within";

/** A phrase that names a time, as stated. */
export interface DatePhrase extends Finding {
  /** All null where the words hold nothing of the calendar ("three weeks ago"). */
  readonly fields: DateFields;
  readonly form: TimeForm | null;
  readonly modifier: Modifier | null;
  readonly bound: Bound | null;
  /** "between May and July": what stands here is the second end of a range that the phrase before begins. */
  readonly closesRange: boolean;
}

/** The day this article was published: given, read from the page or worked out; at most one. */
export interface PublishedFinding extends Finding {
  readonly value: string;
  readonly basis: "given" | "page" | "inferred";
  readonly why: string;
  readonly candidates: readonly { readonly value: string; readonly source: string; readonly raw: string }[];
}

/** A date phrase with its value on the calendar, as far as it can be worked out. */
export interface TimeFinding extends Finding {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string | null;
  readonly mod: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** What it was counted from: the day of publication, or another time (index into `doc.times`). */
  readonly anchor: "published" | number | null;
  readonly stated: boolean;
}

export type SpeakerBasis = "subject" | "according-to" | "pronoun" | "turn" | "headline" | "letter-or-document";
export type Act =
  | "said"
  | "claimed"
  | "confirmed"
  | "denied"
  | "declined"
  | "asked"
  | "demanded"
  | "promised"
  | "threatened"
  | "warned"
  | "suggested"
  | "predicted"
  | "believed"
  | "agreed"
  | "announced"
  | "praised"
  | "criticised";

/** Who said what, as far as the words of this place show it; `start`/`end` reach over all its parts. */
export interface StatementFinding extends Finding {
  readonly kind: "direct" | "indirect" | "mixed";
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly verb: string | null;
  readonly act: Act | null;
  readonly speakerSpan: Span | null;
  readonly speakerBasis: SpeakerBasis | null;
  readonly addressee: Span | null;
  readonly venue: Span | null;
  /** Whom the speaker has it from: ", citing two officials". */
  readonly cited: Span | null;
  /** Index into `doc.times`. */
  readonly saidAt: number | null;
  readonly inHeadline: boolean;
}

export type SourceKind = "person" | "office" | "organization" | "unnamed" | "document" | "outlet" | "observation";

/** One who speaks, with every place that names them; `start`/`end` is the first of them. */
export interface SourceFinding extends Finding {
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly description: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly former: boolean;
  readonly count: { readonly min: number; readonly stated: boolean } | null;
  readonly reasonUnnamed: Span | null;
  readonly basisOfKnowledge: Span | null;
  readonly mentions: readonly Span[];
  /** Indexes into `doc.statements`. */
  readonly statements: readonly number[];
}

export type PlacePrecision = "site" | "city" | "admin1" | "country" | "region";

/** A place of the gazetteer that the words may mean. Coordinates are degrees (WGS 84). */
export interface PlaceCandidate {
  readonly name: string | null;
  /** ISO 3166-1 code of two letters. */
  readonly country: string | null;
  /** The name of the state or province. */
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameid: number | null;
  readonly precision: PlacePrecision | null;
  /** What its reasons add up to: it orders the candidates of one name and says nothing beyond that. */
  readonly weight: number;
  /** The names of the reasons that speak for it. */
  readonly reasons: readonly string[];
}

/** One place with every mention of it; `start`/`end` is the first. What could not be worked out is null. */
export interface PlaceFinding extends Finding, Omit<PlaceCandidate, "weight" | "reasons"> {
  readonly mentions: readonly Span[];
  /** Those of the mentions where the place speaks or acts, as a government does: "Moscow rejected". */
  readonly actors: readonly Span[];
  /** Those of the mentions that name people or describe: "Ukrainian", "Syrians". */
  readonly adjectives: readonly Span[];
  /** The best candidates, the chosen one among them. */
  readonly candidates: readonly PlaceCandidate[];
}

export type FigureKind = "dead" | "injured" | "arrested" | "displaced" | "money" | "percent" | "count" | "measure";
export type FigureBound = "exact" | "about" | "at-least" | "at-most" | "range";

/** A number with what it counts; the span holds the number, its unit and the words that bound it ("at least 12"). */
export interface FigureFinding extends Finding {
  readonly kind: FigureKind;
  /** The number, or the lower end of a range. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly high: number | null;
  /** ISO 4217 for money ("USD", "USD/bbl"), "%", "pp", "bp", or the short name of a measure; null for plain counts. */
  readonly unit: string | null;
  readonly bound: FigureBound;
  /** False where the words leave the number open ("dozens") and its ends were worked out. */
  readonly stated: boolean;
  /** The words for what is counted, where they stand beside the number. */
  readonly of: Span | null;
  /** Index into `doc.statements` of the innermost statement whose content holds the figure. */
  readonly within: number | null;
}

/** One mention of an entity. */
export interface EntityMention extends Span {
  readonly form: "name" | "noun" | "pronoun";
  /** Index into `doc.tokens` of the word that carries it. */
  readonly head: number;
  /** How it is known that this entity is meant. */
  readonly rule: string;
}

/** Somebody or something that the article tells of, with all its mentions; `start`/`end` is the first. */
export interface EntityFinding extends Finding {
  /** Null for a thing without a name. */
  readonly kind: NameKind | null;
  /** The fullest form of the name as it stands in the text; null where the article gives none. */
  readonly name: string | null;
  /** Nouns of the text that say what it is, in small letters: "mayor". */
  readonly nouns: readonly string[];
  /** By the words of the text alone ("Mrs.", "spokesman", "she"), never by a given name. */
  readonly gender: "he" | "she" | null;
  readonly plural: boolean;
  readonly mentions: readonly EntityMention[];
}

/** The layers by name: what a stage may need and what it gives. */
export interface Layers {
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly parses: readonly Parse[];
  readonly entities: readonly EntityFinding[];
  readonly credits: readonly CreditFinding[];
  readonly datelines: readonly DatelineFinding[];
  readonly dates: readonly DatePhrase[];
  readonly published: readonly PublishedFinding[];
  readonly times: readonly TimeFinding[];
  readonly places: readonly PlaceFinding[];
  readonly statements: readonly StatementFinding[];
  readonly sources: readonly SourceFinding[];
  readonly figures: readonly FigureFinding[];
}

export type LayerName = keyof Layers;
