import { BLANK, pattern } from "../../language/words.ts";

/**
 * Borders within the rules' patterns look at plain letters only: each class of Unicode letters costs a start about
 * a millisecond. The stage itself tests both ends of what a rule found against letters of every script.
 */
export const LETTERS = "A-Za-z0-9";
export const WORD_END: string = `(?![${LETTERS}])`;

/** A pattern is tried at one place only ("y"), so no rule searches the text by itself. */
export function at(source: string): RegExp {
  return pattern(source, "y");
}

export const GAP: string = `(?:${BLANK})?`;

/** "last" → "[Ll]ast": a word in lower case or at the opening of a sentence. */
export function eitherCase(word: string): string {
  const first = word.slice(0, 1);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1)}`;
}

/** A bracketed alternation of words and phrases in either case, longest first. */
export function anyCase(words: Iterable<string>): string {
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => eitherCase(word).replaceAll(" ", BLANK).replaceAll("'", "['’ʼ]").replaceAll(".", "\\.")).join("|")})`;
}

/** The words with which phrases begin: "a few" opens with "a". */
export function firstWords(phrases: Iterable<string>): string[] {
  return [...new Set([...phrases].map((phrase) => /^[A-Za-z]+|^\d/u.exec(phrase)?.[0].toLowerCase() ?? ""))].filter(
    (word) => word !== "",
  );
}
