import { BLANK, pattern } from "../../language/words.ts";
import { LOWER, WORD_END } from "./chars.ts";
import { magnitude, none } from "./readings.ts";
import type { PhraseRule } from "./rule.ts";
import { FRACTION, fractionOf, ratioOf } from "./shares.ts";

const FEW_LOWER = `[${LOWER}]{2,20}`;

/** Phrases that are read as a whole, tried before a number is looked for. */
export const PHRASES: readonly PhraseRule[] = [
  {
    name: "magnitude-before",
    example: "magnitude of 6.8",
    kind: "measure",
    confidence: 0.97,
    pattern: pattern(
      `(?:[Aa]${BLANK})?(?:preliminary${BLANK})?[Mm]agnitude(?:${BLANK}of${BLANK}|${BLANK}|-)(?<number>\\d{1,2}(?:\\.\\d)?)(?![\\d%]|[.,]\\d)`,
      "y",
    ),
    read: magnitude,
  },
  {
    name: "magnitude-after",
    example: "a 5.9-magnitude",
    kind: "measure",
    confidence: 0.97,
    pattern: pattern(`(?:[Aa]n?${BLANK})?(?<number>\\d{1,2}(?:\\.\\d)?)(?:-|${BLANK})magnitude${WORD_END}`, "y"),
    read: magnitude,
  },
  {
    name: "magnitude-quake",
    example: "a 6.4 quake",
    kind: "measure",
    confidence: 0.9,
    pattern: pattern(
      `(?:[Aa]n?${BLANK})?(?<number>\\d\\.\\d)(?=${BLANK}(?:quake|earthquake|tremor|aftershock)${WORD_END})`,
      "y",
    ),
    read: magnitude,
  },
  {
    name: "ratio",
    example: "one evening trip in five",
    kind: "percent",
    confidence: 0.9,
    pattern: pattern(
      `[Oo]ne(?:${BLANK}${FEW_LOWER}){1,3}${BLANK}(?:in|out${BLANK}of)(?:${BLANK}every)?${BLANK}(?<below>\\d{1,7}|[a-z]{3,8})${WORD_END}(?!${BLANK}(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)${WORD_END})`,
      "y",
    ),
    read: ({ below = "" }) => ratioOf(1, below),
  },
  {
    name: "fraction",
    example: "two-thirds",
    kind: "percent",
    confidence: 0.9,
    pattern: pattern(FRACTION, "y"),
    read: fractionOf,
  },
  {
    name: "couple",
    example: "a couple of",
    kind: "count",
    confidence: 0.85,
    pattern: pattern(`[Aa]${BLANK}couple(?=${BLANK}of${BLANK}(?!the${BLANK}|hundred|thousand|million|dozen)\\S)`, "y"),
    read: () => ({ value: 2, high: null, unit: null, bound: "about", stated: false }),
  },
  {
    name: "none",
    example: "nobody",
    kind: "count",
    confidence: 0.9,
    pattern: pattern(
      `(?:[Nn]obody|[Nn]o${BLANK}one|[Nn]one|[Nn]o(?=${BLANK}(?:deaths|fatalities|injuries|arrests)))${WORD_END}`,
      "y",
    ),
    read: none,
  },
];
