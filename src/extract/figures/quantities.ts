import { BLANK, pattern } from "../../language/words.ts";
import { isWhole } from "../../span.ts";
import type { Span } from "../../span.ts";
import type { Amount } from "./amounts.ts";
import { amountAt, COUNT_RULE, SHORT_RULE, ZERO_RULE } from "./amounts.ts";
import { nextBeginning } from "./beginnings.ts";
import { boundsOf } from "./bounds.ts";
import { exact } from "./numbers.ts";
import { PHRASES } from "./phrases.ts";
import { betweenBefore, RANGE_RULES, rangeFrom } from "./ranges.ts";
import type { Reading, UnitRead } from "./readings.ts";
import { vague } from "./readings.ts";
import type { FigureRule } from "./rule.ts";
import { ratioBehind } from "./shares.ts";
import { CURRENCY_TAIL, SIGN_RULE, TAILS, UNIT_TAIL } from "./tails.ts";
import { VAGUE } from "./vague.ts";

/** A number with its unit and the words that bound it, before it is known what it counts. */
export interface Quantity extends Span {
  readonly reading: Reading;
  readonly rule: FigureRule;
  /** The number with its unit, without the words that bound it. */
  readonly core: Span;
  /** Index into the sentences given. */
  readonly sentence: number;
}

const VAGUE_RULES = {
  money: { name: "money-vague", example: "millions of dollars", kind: "money", confidence: 0.9 },
  measure: { name: "measure-vague", example: "thousands of tonnes", kind: "measure", confidence: 0.9 },
  count: { name: "vague", example: "dozens", kind: "count", confidence: 0.9 },
} as const satisfies Readonly<Record<string, FigureRule>>;

const RATIO_RULE: FigureRule = PHRASES.find(({ name }) => name === "ratio") ?? COUNT_RULE;

/** Every way of writing a quantity. */
export const RULES: readonly FigureRule[] = [
  ...PHRASES,
  SIGN_RULE,
  ...TAILS,
  UNIT_TAIL,
  ...RANGE_RULES,
  ...Object.values(VAGUE_RULES),
  SHORT_RULE,
  ZERO_RULE,
  COUNT_RULE,
];

/** Every quantity inside the sentences (in order, apart), in order; the text is gone through once. */
export function quantitiesIn(text: string, sentences: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  let index = 0;
  for (let at = nextBeginning(text, 0); at >= 0;) {
    while ((sentences[index]?.end ?? Infinity) <= at) index++;
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const from = Math.max(sentence.start, found.at(-1)?.end ?? 0);
    const quantity = at < sentence.start ? null : quantityAt(text, at, from, sentence.end);
    if (quantity !== null) found.push({ ...quantity, sentence: index });
    at = nextBeginning(text, quantity?.end ?? Math.max(at + 1, sentence.start));
  }
  return found;
}

type Found = Omit<Quantity, "sentence" | "core"> & { readonly core?: Span };

function quantityAt(text: string, start: number, from: number, limit: number): Omit<Quantity, "sentence"> | null {
  const found = phraseAt(text, start) ?? vagueAt(text, start) ?? numberedAt(text, start, from);
  if (found === null || found.end > limit) return null;
  const { bound, ...span } = boundsOf(text, found, from);
  if (!isWhole(text, span)) return null;
  const { reading, rule } = found;
  const isOpen = bound === "exact" || reading.bound === "range";
  return {
    ...span,
    core: found.core ?? { start, end: found.end },
    rule,
    reading: isOpen ? reading : { ...reading, bound },
  };
}

function phraseAt(text: string, start: number): Found | null {
  for (const rule of PHRASES) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    const reading = match === null ? null : rule.read(match.groups ?? {});
    if (reading !== null) return { start, end: rule.pattern.lastIndex, rule, reading };
  }
  return null;
}

const AT_VAGUE = pattern(VAGUE, "y");
const OF = pattern(`${BLANK}of`, "y");

/** "dozens", and with a unit "thousands of tonnes", "millions of dollars". */
function vagueAt(text: string, start: number): Found | null {
  AT_VAGUE.lastIndex = start;
  const words = AT_VAGUE.exec(text)?.[0];
  if (words === undefined) return null;
  const end = start + words.length;
  OF.lastIndex = end;
  const behind = OF.test(text) ? OF.lastIndex : end;
  for (const tail of [CURRENCY_TAIL, UNIT_TAIL]) {
    tail.pattern.lastIndex = behind;
    const match = tail.pattern.exec(text);
    const unit = match === null ? null : tail.read(match.groups ?? {}, words, "");
    const reading = unit === null ? null : vague(words, unit);
    const rule = tail === CURRENCY_TAIL ? VAGUE_RULES.money : VAGUE_RULES.measure;
    if (reading !== null) return { start, end: tail.pattern.lastIndex, rule, reading };
  }
  const reading = vague(words, null);
  return reading === null ? null : { start, end, rule: VAGUE_RULES.count, reading };
}

function numberedAt(text: string, start: number, from: number): Found | null {
  const amount = amountAt(text, start);
  if (amount === null) return null;
  const between = betweenBefore(text, start, from);
  const range = rangeFrom(text, amount, between >= 0, from);
  if (range !== null) {
    const reading: Reading = {
      ...readingOf(range.last, range.low),
      high: partOf(range.last.unit, range.high),
      bound: "range",
    };
    const core = { start, end: range.end };
    return { start: between >= 0 ? between : start, end: range.end, rule: range.rule, reading, core };
  }
  const ratio = amount.rule === COUNT_RULE ? ratioBehind(text, amount.end, amount.value) : null;
  if (ratio !== null) return { start, end: ratio.end, rule: RATIO_RULE, reading: ratio.reading };
  return { start, end: amount.end, rule: amount.rule, reading: readingOf(amount, amount.value) };
}

function readingOf({ unit }: Amount, value: number): Reading {
  const shared = unit?.shared === undefined ? {} : { shared: unit.shared };
  return { value: partOf(unit, value), high: null, unit: unit?.unit ?? null, bound: "exact", stated: true, ...shared };
}

/** "50p" is half a pound. */
function partOf(unit: UnitRead | null, value: number): number {
  return unit === null || unit.part === 1 ? value : exact(value * unit.part);
}
