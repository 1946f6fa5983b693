import { BLANK, pattern } from "../../language/words.ts";
import type { Bound, Modifier } from "../../layers.ts";
import { opensWord } from "./openings.ts";

/** Phrases before a time by their words, and what they mean. */
export interface Table<Meaning> {
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** Their last words: where none of these stands, none of the phrases does. */
  readonly lastWords: ReadonlySet<string>;
}

function table<Meaning>(meanings: Readonly<Record<string, Meaning>>): Table<Meaning> {
  const phrases = new Map(Object.entries(meanings));
  return { phrases, lastWords: new Set([...phrases.keys()].map((phrase) => phrase.split(" ").at(-1) ?? "")) };
}

/** Modifiers of days and periods. */
export const PLACES: Table<Modifier> = table({
  early: "early",
  "early in": "early",
  "early on": "early",
  earlier: "earlier",
  "earlier in": "earlier",
  mid: "mid",
  "the middle of": "mid",
  middle: "mid",
  late: "late",
  "late in": "late",
  "late on": "late",
  later: "later",
  "later in": "later",
  "the end of": "end",
  "the close of": "end",
  "the beginning of": "beginning",
  "the start of": "beginning",
  about: "about",
  around: "about",
  circa: "about",
  "c.": "about",
  "ca.": "about",
  sometime: "about",
});

/** Modifiers of lengths. */
export const SIZES: Table<Modifier> = table({
  about: "about",
  around: "about",
  approximately: "about",
  roughly: "about",
  some: "about",
  nearly: "less",
  almost: "less",
  "less than": "less",
  "fewer than": "less",
  under: "less",
  "more than": "more",
  over: "more",
  "at least": "at-least",
  "no less than": "at-least",
  "a minimum of": "at-least",
  "at most": "at-most",
  "up to": "at-most",
  "no more than": "at-most",
  "no longer than": "at-most",
});

/** Prepositions that set the side on which a time lies. */
export const BOUNDS: Table<Bound> = table({
  since: "since",
  from: "since",
  "starting in": "since",
  until: "until",
  till: "until",
  through: "until",
  by: "by",
  "no later than": "by",
  "not later than": "by",
  before: "before",
  "prior to": "before",
  "ahead of": "before",
  after: "after",
  following: "after",
  within: "within",
});

/** A phrase of a table that ends right before a time. */
export interface PhraseBefore<Meaning> {
  readonly start: number;
  /** Its words alone, without an article before or after them. */
  readonly words: number;
  readonly meaning: Meaning;
}

/** Up to five words before the time, with the gap and the article between: "no more than ⟨the⟩ …". */
const WORDS_BEFORE = pattern(
  `(?<![A-Za-z0-9])(?<words>(?:[A-Za-z]{1,20}\\.?${BLANK}){0,4}[A-Za-z]{1,20}\\.?)(?<gap>(?:${BLANK}|-)['’‘]?)$`,
);
const ARTICLE_BEFORE = pattern(`[Tt]he${BLANK}['’‘]?$`);
const GAPS = pattern(BLANK, "g");

/** The longest phrase of a table that the text ends with; the article "the" may stand between, where it is allowed. */
export function phraseBefore<Meaning>(
  before: string,
  { phrases, lastWords }: Table<Meaning>,
  mayHave: { readonly article: boolean; readonly hyphen: boolean },
): PhraseBefore<Meaning> | null {
  const article = mayHave.article ? (ARTICLE_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  const left = before.slice(0, before.length - article);
  if (!lastWords.has(lastWord(left))) return null;
  const match = WORDS_BEFORE.exec(left);
  const said = match?.groups?.["words"];
  if (match === null || said === undefined || (match.groups?.["gap"]?.startsWith("-") === true && !mayHave.hyphen))
    return null;
  for (const start of wordStarts(said)) {
    const meaning = phrases.get(plain(said.slice(start)));
    const at = match.index + start;
    if (meaning !== undefined && opensWord(left, at)) return { start: at, words: said.length - start, meaning };
  }
  return null;
}

const GAP_MARKS: ReadonlySet<string> = new Set([" ", "\t", "\u00a0", "\u202f", "-", "'", "’", "‘"]);

/** The last word with its full stop, as the tables have it; a look that costs less than the pattern. */
function lastWord(left: string): string {
  let end = left.length;
  while (end > 0 && GAP_MARKS.has(left.charAt(end - 1))) end--;
  let start = left.charAt(end - 1) === "." ? end - 1 : end;
  while (start > 0 && isLetter(left.charCodeAt(start - 1))) start--;
  return left.slice(start, start + 1).toLowerCase() + left.slice(start + 1, end);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function wordStarts(words: string): number[] {
  const starts = [0];
  GAPS.lastIndex = 0;
  for (let gap = GAPS.exec(words); gap !== null; gap = GAPS.exec(words)) starts.push(GAPS.lastIndex);
  return starts;
}

/** As the tables have it: one blank between words, and a small letter at the opening of a sentence. */
function plain(words: string): string {
  const even = words.replaceAll(GAPS, " ");
  return even.slice(0, 1).toLowerCase() + even.slice(1);
}
