import { withRanges } from "./ranges.ts";

/**
 * Pieces of regular expressions that every extractor needs, written once: alternations, word borders,
 * letters. They are strings, to be put together with `pattern` at the top of a module.
 */

/** What a word is made of, for use inside a character class with the `u` flag. */
export const LETTERS = "\\p{L}\\p{M}\\p{N}";

/** No letter or digit before this place: the Unicode `\b` at the start of a word. */
export const WORD_START: string = `(?<![${LETTERS}])`;

/** No letter or digit after this place: the Unicode `\b` at the end of a word. */
export const WORD_END: string = `(?![${LETTERS}])`;

/** Blanks within a line, at most four: a phrase may not be torn by a line break or a hole. */
export const BLANK = "[ \\t\\u00a0\\u202f]{1,4}";

/** Straight and curly apostrophes, inside a character class. */
export const APOSTROPHES = "'’ʼ";

export function escape(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/**
 * A bracketed alternation of literal words or phrases, longest first, so that "no" never hides "not".
 * A space matches any blank within the line; an apostrophe matches the curly one too.
 * @throws RangeError for an empty list, which would match everywhere.
 */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (sorted.length === 0 || sorted.includes("")) throw new RangeError("anyOf needs words, none of them empty.");
  return `(?:${sorted.map(flexible).join("|")})`;
}

function flexible(word: string): string {
  return escape(word).replaceAll(" ", BLANK).replaceAll("'", `[${APOSTROPHES}]`);
}

/** The source of a whole word or phrase out of a list, with Unicode borders at both ends. */
export function wordOf(words: Iterable<string>): string {
  return `${WORD_START}${anyOf(words)}${WORD_END}`;
}

/**
 * A compiled pattern with the `u` flag and whatever else is asked ("g", "i", "y", "d"). Letters, marks and
 * digits are named as always (`\p{L}`) and compiled as wide ranges, which is much cheaper: see `ranges.ts`.
 */
export function pattern(source: string, flags = ""): RegExp {
  return new RegExp(withRanges(source), `u${flags}`);
}

/** Whether a text begins with a capital, of whatever script has them. */
export function startsCapital(text: string): boolean {
  const first = firstCharacter(text);
  return first !== first.toLowerCase();
}

/** Whether a text begins with a small letter; what has no case ("5", "日") is neither. */
export function startsSmall(text: string): boolean {
  const first = firstCharacter(text);
  return first !== first.toUpperCase() && !startsCapital(first);
}

function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** "gone" → "Gone": a word at the opening of a sentence. */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Words written in one text, apart by blanks: "he she they". */
export function wordList(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** Words and phrases written in one text, apart by commas: "known as, so called". */
export function phraseList(text: string): string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
}
