import { BLANK, pattern } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { LOWER, WORD_END } from "./chars.ts";
import type { NumberRead } from "./numbers.ts";
import { numberAt, shortScaled } from "./numbers.ts";
import type { UnitRead } from "./readings.ts";
import type { FigureRule, TailRule } from "./rule.ts";
import { AT_PRICE, AT_SIGN, CURRENCY_TAIL, SIGN_RULE, TAILS, UNIT_TAIL } from "./tails.ts";

/** A number with the unit before or behind it, by the rule of that unit; bare numbers have the rule "count". */
export interface Amount extends Span {
  readonly number: NumberRead;
  readonly value: number;
  readonly unit: UnitRead | null;
  readonly rule: FigureRule;
  readonly hasSign: boolean;
}

export const COUNT_RULE: FigureRule = { name: "count", example: "1,900", kind: "count", confidence: 0.9 };
export const SHORT_RULE: FigureRule = { name: "count-short", example: "5m people", kind: "count", confidence: 0.85 };
export const ZERO_RULE: FigureRule = { name: "below-zero", example: "minus 12", kind: "measure", confidence: 0.8 };

const MINUS = /[Mm]inus[ \u00A0]|[-−](?=\d)/uy;
const MINUS_SIGN = /(?:^|[\s(])[-−]$/u;
const MANY_BEHIND = pattern(
  `${BLANK}(?!high|tall|wide|deep|long|thick)(?:[${LOWER}]{2,20}${BLANK}){0,2}(?:people|[${LOWER}]{3,20}s)${WORD_END}`,
  "y",
);
/** How far back a unit may look for what decides it. */
const NEAR = 32;

/** The amount that begins at `at`, or null. */
export function amountAt(text: string, at: number): Amount | null {
  const sign = stickyAt(AT_SIGN, text, at);
  if (sign !== null) return signed(text, at, sign);
  const minus = stickyAt(MINUS, text, at);
  const start = at + (minus?.length ?? 0);
  const number = numberAt(text, start);
  if (number === null) return null;
  const amount = withTail(text, at, start, number);
  if (minus === null) return amount;
  const isWord = minus.length > 1;
  if (amount.rule.kind === "count") return isWord ? { ...amount, value: -amount.value, rule: ZERO_RULE } : null;
  if (!isWord && !MINUS_SIGN.test(text.slice(Math.max(0, at - 1), at + 1))) return null;
  return amount.rule.kind === "measure" ? { ...amount, value: -amount.value } : null;
}

function signed(text: string, at: number, sign: string): Amount | null {
  const plain = numberAt(text, at + sign.length);
  if (plain === null) return null;
  const number = shortScaled(text, plain) ?? plain;
  AT_PRICE.lastIndex = number.end;
  const priced = AT_PRICE.exec(text)?.groups?.["priced"];
  const end = priced === undefined ? number.end : AT_PRICE.lastIndex;
  const unit = SIGN_RULE.read(sign, priced);
  return { start: at, end, number, value: number.value, unit, rule: SIGN_RULE, hasSign: true };
}

function withTail(text: string, at: number, start: number, number: NumberRead): Amount {
  const words = text.slice(start, number.end);
  const before = text.slice(Math.max(0, at - NEAR), at);
  const bare: Amount = {
    start: at,
    end: number.end,
    number,
    value: number.value,
    unit: null,
    rule: COUNT_RULE,
    hasSign: false,
  };
  for (const tail of TAILS) {
    const found = behind(text, bare, number, tail, words, before);
    if (found !== null) return found;
  }
  const short = shortScaled(text, number);
  if (short !== null) {
    const money = behind(text, bare, short, CURRENCY_TAIL, words, before);
    if (money !== null) return money;
    MANY_BEHIND.lastIndex = short.end;
    if (/^(?:[kKmM]|[bm]n)/u.test(text.slice(number.end)) && MANY_BEHIND.test(text)) {
      return { ...bare, end: short.end, number: short, value: short.value, rule: SHORT_RULE };
    }
  }
  return behind(text, bare, number, UNIT_TAIL, words, before) ?? bare;
}

function behind(
  text: string,
  bare: Amount,
  number: NumberRead,
  tail: TailRule,
  words: string,
  before: string,
): Amount | null {
  tail.pattern.lastIndex = number.end;
  const match = tail.pattern.exec(text);
  const unit = match === null ? null : tail.read(match.groups ?? {}, words, before);
  if (unit === null) return null;
  return { ...bare, end: tail.pattern.lastIndex, number, value: number.value, unit, rule: tail };
}

export function stickyAt(words: RegExp, text: string, at: number): string | null {
  words.lastIndex = at;
  return words.exec(text)?.[0] ?? null;
}
