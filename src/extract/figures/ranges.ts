import { anyOf, BLANK, pattern, wordList } from "../../language/words.ts";
import { WORD_START } from "./chars.ts";
import type { Amount } from "./amounts.ts";
import { amountAt } from "./amounts.ts";
import { exact } from "./numbers.ts";
import type { FigureRule } from "./rule.ts";

/** Two amounts that are one figure: "between 50 and 60", "15% to 20%", "$5-6 billion". */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly rule: FigureRule;
  /** The amount whose unit serves both. */
  readonly last: Amount;
}

const shapes = (
  of: Pick<FigureRule, "name" | "kind">,
  between: string,
  range: string,
): readonly [FigureRule, FigureRule] => [
  { ...of, name: `${of.name}-between`, example: between, confidence: 0.95 },
  { ...of, name: `${of.name}-range`, example: range, confidence: 0.9 },
];

/** By the rule of the unit: what the range is called between two numbers and from one to the other. */
const SHAPES: ReadonlyMap<string, readonly [between: FigureRule, range: FigureRule]> = new Map([
  [
    "money-sign",
    shapes({ name: "money-sign", kind: "money" }, "between €640 million and €700 million", "$200 to $250"),
  ],
  [
    "money-word",
    shapes({ name: "money-word", kind: "money" }, "between 40,000 and 50,000 euros", "two to three million euros"),
  ],
  ["percent", shapes({ name: "percent", kind: "percent" }, "between 30 and 40 percent", "15% to 20%")],
  ["measure", shapes({ name: "measure", kind: "measure" }, "between two and three metres", "60 to 80 centimetres")],
  ["count", shapes({ name: "count", kind: "count" }, "between 50 and 60", "25,000 to 30,000")],
]);
export const RANGE_RULES: readonly FigureRule[] = [...SHAPES.values()].flat();

const AND = pattern(`${BLANK}and${BLANK}`, "y");
const TO = pattern(`(?:[-‑–—]|${BLANK}(?:to|or)${BLANK})`, "y");
const BETWEEN = pattern(`${WORD_START}[Bb]etween${BLANK}(?:about${BLANK}|roughly${BLANK}|some${BLANK})?$`);
/** "from 15 to 20" is a change, unless something ranges. */
const FROM = pattern(`${WORD_START}[Ff]rom${BLANK}$`);
const RANGES = pattern(`(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying))${BLANK}from${BLANK}$`);
/** "rose $1.20 to $78.45": the change and where it led. */
const CHANGES = anyOf(
  wordList(`rose rise rises rising fell fall falls falling gained gains gain lost lose loses losing slipped slips climbed
  climbs dropped drops drop added adds up down jumped jumps edged eased`),
);
const CHANGED = pattern(
  `${WORD_START}${CHANGES}${BLANK}(?:(?:up|down|about|almost|nearly|around|some|another|over)${BLANK})?$`,
);
/** How far back the words before a range are read. */
const NEAR = 32;

/** Where "between" begins before the amount; -1 without it. */
export function betweenBefore(text: string, start: number, from: number): number {
  const near = text.slice(Math.max(from, start - NEAR), start);
  const match = BETWEEN.exec(near);
  return match === null ? -1 : start - (near.length - match.index);
}

/** The range that the amount opens, or null. Its ends are in order, and in one unit. */
export function rangeFrom(text: string, first: Amount, isBetween: boolean, from: number): Range | null {
  const joiner = isBetween ? AND : TO;
  joiner.lastIndex = first.end;
  if (!joiner.test(text)) return null;
  const last = amountAt(text, joiner.lastIndex);
  if (last === null || (!isBetween && leadsOn(text, first, from)) || !isSameUnit(first, last)) return null;
  const unitOf = last.unit === null ? first : last;
  const shape = SHAPES.get(unitOf.rule.name)?.[isBetween ? 0 : 1];
  if (shape === undefined || (shape.kind === "count" && /^-\d/u.test(text.slice(last.end, last.end + 2)))) return null;
  const low = lowOf(first, last);
  return low < last.value ? { low, high: last.value, end: last.end, rule: shape, last: unitOf } : null;
}

/** The scale behind the second number serves the first too: "$5-6 billion". */
function lowOf(first: Amount, last: Amount): number {
  const serves = first.number.scale === 1 && last.number.scale > 1 && first.value < 1_000;
  return serves ? exact(first.value * last.number.scale) : first.value;
}

function isSameUnit(first: Amount, last: Amount): boolean {
  if (first.unit === null) return !last.hasSign;
  if (last.unit === null) return first.hasSign;
  return first.rule.kind === last.rule.kind && first.unit.unit === last.unit.unit;
}

function leadsOn(text: string, { start, rule }: Amount, from: number): boolean {
  const near = text.slice(Math.max(from, start - NEAR), start);
  return (FROM.test(near) && !RANGES.test(near)) || (rule.kind === "money" && CHANGED.test(near));
}
