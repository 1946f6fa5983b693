import { capitalised, LETTERS, pattern } from "../../language/words.ts";
import type { DateRule } from "./rules/rule.ts";

/** A rule that may begin with a word, and what may follow that word; null for anything. */
interface Opening {
  readonly rule: DateRule;
  readonly nexts: ReadonlySet<string> | null;
}

/**
 * Which rules to try where. Most words of a text begin no time, so each is looked up once, with the one that follows:
 *
 *     "10"  + "days"   → lengths        "10" + "people" → nothing
 *     "the" + "week"   → periods        "Thursday" + "," → weekdays
 *
 * A pattern is compiled when it is first tried, so what is not tried costs a short text nothing.
 */
export type Openings = ReadonlyMap<string, readonly Opening[]>;

/** Keys for numbers: one or two digits, three or more than four, four. */
export const SHORT_NUMBER = "9";
export const LONG_NUMBER = "999";
export const YEAR_NUMBER = "9999";
/** The key for digits that follow a word. */
export const ANY_NUMBER = "9";

export function openingsOf(rules: readonly DateRule[]): Openings {
  const byFirst = new Map<string, Opening[]>();
  for (const rule of rules) {
    const next = rule.next === undefined ? null : new Set(rule.next);
    for (const [first, pairs] of firstWordsOf(rule)) {
      const opening = { rule, nexts: nextsOf(pairs, next) };
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [opening]);
      else others.push(opening);
    }
  }
  const openings = new Map<string, readonly Opening[]>();
  for (const [first, opening] of byFirst) for (const written of spellings(first)) openings.set(written, opening);
  return openings;
}

/** The first words of a rule, each with its second ones; "" where it also stands alone. */
function firstWordsOf({ opens }: DateRule): Map<string, string[]> {
  const firsts = new Map<string, string[]>();
  for (const opening of opens) {
    const [first = "", second = ""] = opening.split(" ");
    const pairs = firsts.get(first);
    if (pairs === undefined) firsts.set(first, [second]);
    else pairs.push(second);
  }
  return firsts;
}

function nextsOf(pairs: readonly string[], next: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (!pairs.includes("")) return new Set(pairs);
  return next === null || pairs.length === 1 ? next : new Set([...next, ...pairs]);
}

/** As it stands within a sentence, at its opening, and in capitals: no word of the text has to be folded. */
function spellings(word: string): string[] {
  return [word, capitalised(word), word.toUpperCase()];
}

const NONE: readonly DateRule[] = [];

/** The rules to try at a word or number of the text, in their order. */
export function rulesAt(openings: Openings, text: string, word: string, start: number): readonly DateRule[] {
  const digits = digitsOf(word);
  const opening = openings.get(digits === 0 ? word : numberKey(digits));
  if (opening === undefined) return NONE;
  const next = nextKey(text, start + (digits || word.length), digits > 0);
  let rules: DateRule[] | null = null;
  for (const { rule, nexts } of opening) {
    if (nexts !== null && !nexts.has(next)) continue;
    if (rules === null) rules = [rule];
    else rules.push(rule);
  }
  return rules ?? NONE;
}

/** "1990s" → "9999", "90s" and "5" → "9". */
function numberKey(digits: number): string {
  if (digits < 3) return SHORT_NUMBER;
  return digits === 4 ? YEAR_NUMBER : LONG_NUMBER;
}

function digitsOf(word: string): number {
  let digits = 0;
  while (isDigit(word.charCodeAt(digits))) digits++;
  return digits;
}

const WHAT_FOLLOWS = "[ \\u00a0\\u202f\\t]{0,4}(?:([A-Za-z]{1,20})|(\\d)|(\\S))";
const AFTER_NUMBER = pattern(WHAT_FOLLOWS, "y");
const AFTER_WORD = pattern(`\\.?,?${WHAT_FOLLOWS}`, "y");

/**
 * What follows a place: a word in lower case, "9" for digits, or a mark. Behind a word the comma and the full stop
 * of an abbreviation are passed over ("Sept. 10", "Sunday, March 1"); behind a number they are looked at ("5.30").
 */
function nextKey(text: string, end: number, isNumber: boolean): string {
  const next = isNumber ? AFTER_NUMBER : AFTER_WORD;
  next.lastIndex = end;
  const [, word, digit, other] = next.exec(text) ?? [];
  return word?.toLowerCase() ?? (digit === undefined ? (other ?? "") : ANY_NUMBER);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const LETTER = pattern(`[${LETTERS}]`);
const ASCII = 0x80;

/** Whether no letter or digit of any script stands before this place. */
export function opensWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (at === 0 || before < ASCII) return true;
  return !LETTER.test(isLowSurrogate(before) ? text.slice(at - 2, at) : text.charAt(at - 1));
}

/** Whether no letter or digit of another script stands after this place; the patterns look at plain ones. */
export function closesWord(text: string, at: number): boolean {
  const after = text.codePointAt(at) ?? 0;
  return after < ASCII || !LETTER.test(String.fromCodePoint(after));
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
