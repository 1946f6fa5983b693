import { pattern } from "../language/words.ts";
import { SCRIPT_LANGUAGES, SMALL_WORDS, TELLING_LETTERS } from "./language-words.ts";

/** What the words look like; `share` is the part of the words (or letters) that speaks for it. */
export interface LanguageGuess {
  /** BCP 47, without region. */
  readonly language: string;
  readonly share: number;
  readonly words: number;
}

/** Enough of a text to know its language by. */
const SAMPLE = 4_000;
const FEWEST_WORDS = 20;
const FEWEST_LETTERS = 20;
/** In running text the small words of its own language are a third of all; tables and lists of names have few. */
const LEAST_SHARE = 0.12;
/** Languages that say with endings what others say with small words have fewer; then the lead must be wide. */
const LEAST_SHARE_IN_LEAD = 0.06;
const WIDE_LEAD = 2.5;
const FEWEST_DIFFERENT = 4;
/** Near languages share words: the best must lead. */
const LEAST_LEAD = 1.15;
/** The share of a script among all letters at which the text is written in it. */
const SCRIPT_SHARE = 0.5;

/** Kana and Han are written together. */
const HAN = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LETTER = /\p{L}/gu;
/** No script but the Latin begins before Greek; most texts have nothing beyond but dashes and quotation marks. */
const OTHER_SCRIPT = /[\u{370}-\u{1fff}\u{2070}-\u{10ffff}]/u;
const NOT_LATIN = /[^\p{Script=Latin}\P{L}]/gu;
const SCRIPTS: readonly (readonly [script: string, letters: RegExp])[] = [
  ...SCRIPT_LANGUAGES.map(([script]) => script),
  ...Object.keys(TELLING_LETTERS),
].map((script) => [script, pattern(script === "Han" ? HAN : `\\p{Script=${script}}`, "g")] as const);
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(" "))]),
);
const LANGUAGES: readonly string[] = [...WORDS.keys()];
/** For every small word the places of the languages that have it, so that a text is gone through once. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = placesByWord();

function placesByWord(): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, words] of [...WORDS.values()].entries()) {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  }
  return places;
}

/** The language that a text looks like, by its script and its small words; null for short or odd texts. */
export function guessLanguage(text: string): LanguageGuess | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? bySmallWords(sample);
}

function byScript(sample: string): LanguageGuess | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const others = count(sample, NOT_LATIN);
  if (others < FEWEST_LETTERS * SCRIPT_SHARE) return null;
  const letters = count(sample, LETTER);
  if (letters < FEWEST_LETTERS || others < letters * SCRIPT_SHARE) return null;
  for (const [script, pieces] of SCRIPTS) {
    const share = count(sample, pieces) / letters;
    if (share < SCRIPT_SHARE) continue;
    const telling = TELLING_LETTERS[script]?.find(([telltale]) => telltale.test(sample))?.[1];
    const language = telling ?? SCRIPT_LANGUAGES.find(([name]) => name === script)?.[1];
    if (language !== undefined) return { language, share, words: letters };
  }
  return null;
}

function count(text: string, pieces: RegExp): number {
  return text.match(pieces)?.length ?? 0;
}

function bySmallWords(sample: string): LanguageGuess | null {
  const words = wordsOf(sample);
  if (words.length < FEWEST_WORDS) return null;
  const shares = sharesOf(words);
  const [best, second] = shares;
  if (best === undefined || second === undefined || isRepetition(words, best.language)) return null;
  if (best.share >= LEAST_SHARE_IN_LEAD && best.share >= second.share * WIDE_LEAD) return best;
  const isAhead = best.share >= second.share * LEAST_LEAD || areNear(best.language, second.language);
  return best.share >= LEAST_SHARE && isAhead ? best : null;
}

/** The languages with the share of the words that are small words of theirs, the largest first. */
function sharesOf(words: readonly string[]): LanguageGuess[] {
  const counts = new Float64Array(LANGUAGES.length);
  for (const word of words) {
    for (const at of LANGUAGES_OF.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  }
  return LANGUAGES.map((language, at) => ({
    language,
    share: (counts[at] ?? 0) / words.length,
    words: words.length,
  })).toSorted((a, b) => b.share - a.share);
}

/** A name that happens to be a small word elsewhere ("Jo" is one in Finland) may stand in a text many times. */
function isRepetition(words: readonly string[], language: string): boolean {
  const small = WORDS.get(language);
  return new Set(words.filter((word) => small?.has(word))).size < FEWEST_DIFFERENT;
}

function wordsOf(sample: string): readonly string[] {
  return sample.normalize("NFC").toLowerCase().match(WORD) ?? [];
}

/** How many words a text has, and the share of them that are small words of English. */
export function englishShare(text: string): { readonly words: number; readonly share: number } {
  const words = wordsOf(text.slice(0, SAMPLE));
  const english = WORDS.get("en");
  return { words: words.length, share: words.filter((word) => english?.has(word)).length / Math.max(1, words.length) };
}

/** Languages so near that small words do not tell them apart for certain: then a declaration counts. */
const NEAR: readonly ReadonlySet<string>[] = [
  new Set(["no", "nb", "nn", "da"]),
  new Set(["hr", "sr", "bs", "sh", "me", "sl"]),
  new Set(["cs", "sk"]),
  new Set(["id", "ms"]),
  new Set(["es", "gl", "ca"]),
  new Set(["ru", "be", "bg", "mk", "uk", "sr", "kk"]),
  new Set(["ar", "fa", "ur", "ps"]),
  new Set(["hi", "mr", "ne"]),
  new Set(["he", "iw", "yi"]),
  new Set(["nl", "af", "fy"]),
];

/** Whether two languages are one, or not to be told apart for certain. */
export function areNear(a: string, b: string): boolean {
  return a === b || NEAR.some((group) => group.has(a) && group.has(b));
}
