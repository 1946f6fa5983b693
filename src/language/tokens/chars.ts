import { pattern } from "../words.ts";
import { FRACTIONS } from "./patterns.ts";

/** What a character is to the scanner. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return SPACE;
  if (/[a-z]/iu.test(char)) return LETTER;
  return /\d/u.test(char) ? DIGIT : MARK;
});

const IS_SPACE = /[\s\u200b\ufeff]/u;
const IS_LETTER = pattern(String.raw`[\p{L}\p{M}]`);
const IS_DIGIT = pattern(String.raw`[\p{Nd}${FRACTIONS}]`);

/** The class of the character that begins at `at`. Combining marks count as letters: they go on with a word. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII[code] ?? MARK) : wideClass(text, at, code);
}

function wideClass(text: string, at: number, code: number): number {
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
  if (code >= 0x2010 && code < 0x2028) return MARK;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (IS_SPACE.test(char)) return SPACE;
  if (IS_LETTER.test(char)) return LETTER;
  return IS_DIGIT.test(char) ? DIGIT : MARK;
}

/** How many units the character at `at` takes: 2 for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the letters and digits that begin at `at` end. */
export function alphanumericEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = code < 128 ? ASCII[code] : wideClass(text, end, code);
    if (kind !== LETTER && kind !== DIGIT) return end;
    end += code < 0xd800 ? 1 : widthAt(text, end);
  }
  return end;
}

export function isAlphanumeric(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}
