import { wordList } from "../../language/words.ts";
import { SIGNS } from "./currencies.ts";

/** Words that may open a quantity, in lower case. */
const OPENERS: ReadonlySet<string> = new Set(
  wordList(`
    a an zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half dozens scores hundreds thousands
    millions billions trillions tens several no nobody none minus magnitude preliminary rs
  `),
);
const CODE = /[A-Z]{1,3}[$£]?(?:[ \u00A0])?(?=\d)/uy;
const SIGN_MARKS: ReadonlySet<string> = new Set([...SIGNS.keys()].map((sign) => sign.slice(-1)));
const LONGEST = 11;

/** Marks behind which a number goes on with something else: "#12", "@5", "/3", "3.5.1", "F-16", "O’1". */
const GLUE = new Set(["#", "@", "_", "/", "\\"]);
const JOINERS = new Set(["-", "‑", "–", "’", "'"]);
const DECIMALS = new Set([".", ",", ":"]);

/** The first place at or after `at` where a quantity may begin; -1 without one. Every character is met once. */
export function nextBeginning(text: string, at: number): number {
  for (let place = at; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === 0x20) continue;
    if (mayBeMark(text, place, code)) {
      if (isFree(text, place)) return place;
    } else if (isLetterCode(code)) {
      const end = wordEnd(text, place);
      if (mayOpen(text, place, end)) return place;
      place = end - 1;
    } else if (isDigitCode(code)) {
      if (isFree(text, place)) return place;
      place = digitsEnd(text, place) - 1;
    }
  }
  return -1;
}

function mayOpen(text: string, start: number, end: number): boolean {
  if (!isFree(text, start)) return false;
  const word = end - start <= LONGEST ? text.slice(start, end).toLowerCase() : "";
  if (OPENERS.has(word)) return true;
  CODE.lastIndex = start;
  return end - start <= 4 && CODE.test(text);
}

function mayBeMark(text: string, place: number, code: number): boolean {
  if (code === 0x2d || code === 0x2212)
    return isDigitCode(text.charCodeAt(place + 1)) && /[\s(]/u.test(text.charAt(place - 1) || " ");
  return (code === 0x24 || code > 0x9f) && SIGN_MARKS.has(text.charAt(place));
}

/** Whether what stands before lets a number begin here. */
function isFree(text: string, place: number): boolean {
  const last = text.charAt(place - 1);
  if (last === "" || last === " ") return true;
  if (GLUE.has(last) || isWordCode(last.charCodeAt(0))) return false;
  const before = text.charCodeAt(place - 2);
  if (JOINERS.has(last)) return !isLetterCode(before);
  return !(DECIMALS.has(last) && isDigitCode(before) && isDigitCode(text.charCodeAt(place)));
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetterCode(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || isWideLetter(code);
}

/** Letters and marks beyond ASCII; the general punctuation, symbols and ideographic marks are none. */
function isWideLetter(code: number): boolean {
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x2e00 && code < 0x3040);
}

function isWordCode(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end++;
  return end;
}

function digitsEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isDigitCode(text.charCodeAt(end))) end++;
  return end;
}
