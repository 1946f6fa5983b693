import { textFacts } from "./features/text.ts";

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, in lower case: to compare words that are set differently. */
export function bare(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_LETTERS, " ").trim();
}

/** Words; two characters count as one word in scripts without blanks. */
export function countWords(text: string): number {
  return Math.floor(textFacts(text).words);
}

/** Words within quotation marks, at least four of them. */
const QUOTATION = /["“„«»「][^"“”„«»「」\n]{18,2000}["”“»«」]/u;

export function hasQuotation(text: string): boolean {
  return QUOTATION.test(text);
}
