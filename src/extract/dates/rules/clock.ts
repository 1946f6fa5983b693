import { ANY_MONTH, ANY_WEEKDAY, YEAR } from "../../../language/calendar.ts";
import { BLANK } from "../../../language/words.ts";
import type { TimeForm } from "../../../layers.ts";
import type { Groups } from "../fields.ts";
import { fieldsOf } from "../fields.ts";
import { SHORT_NUMBER, YEAR_NUMBER } from "../openings.ts";
import { at, GAP, WORD_END } from "../patterns.ts";
import type { DateRule, Said } from "./rule.ts";
import { said } from "./rule.ts";

type Clock = Extract<TimeForm, { kind: "clock" }>;

/** Minutes east of Greenwich. "IST" and "CST" have two meanings each; those of India and the United States are taken. */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};
const ZONE_WORDS = Object.keys(ZONES).map((zone) => zone.toLowerCase());
const ZONE = `(?<zone>${Object.keys(ZONES).join("|")})`;
/** Zones that change with the season: the hour is kept, the offset is not known without the day. */
const LOOSE_ZONE = `(?:ET|CT|MT|PT|[Ll]ocal${BLANK}time|(?:Eastern|Central|Pacific|Mountain)(?:${BLANK}(?:Standard|Daylight))?(?:${BLANK}[Tt]ime)?|hours|hrs)`;
const ANY_ZONE = `(?:${ZONE}|${LOOSE_ZONE})`;
const AFTER = `(?:,?${GAP}(?:${ANY_ZONE}${WORD_END}|\\(${ANY_ZONE}\\)))?`;
const HALF = `(?<half>[ap]\\.m\\.?|[ap]m|[AP]\\.M\\.|[AP]M)(?![\\p{L}\\p{N}])`;
const PARTS = `(?:${BLANK}in${BLANK}the${BLANK}(?<part>morning|afternoon|evening)|${BLANK}at${BLANK}(?<part2>night))`;

/** "T10:15" or " 10:15", to the second or a part of it; "Z", "+01:00", " UTC". */
const ISO_CLOCK = `(?:T|${BLANK})(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d{1,9})?)?`;
const ISO_ZONE = `(?<offset>Z|${GAP}[+\u2212-](?:0\\d|1[0-4]):?[0-5]\\d)`;

export const CLOCK_RULES: readonly DateRule[] = [
  {
    name: "iso-instant",
    example: "2026-03-05T10:15Z",
    opens: [YEAR_NUMBER],
    next: ["-"],
    pattern: at(
      `(?<year>${YEAR})-(?<monthDigits>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])${ISO_CLOCK}(?:${ISO_ZONE}${WORD_END}|${AFTER})${WORD_END}(?![:]\\d)`,
    ),
    confidence: 0.99,
    read: (groups) => {
      const fields = fieldsOf(groups);
      return fields === null ? null : { fields, form: clockOf(groups) };
    },
  },
  {
    name: "clock-half",
    example: "5:30 p.m. EST",
    opens: [SHORT_NUMBER],
    next: [":", ".", "a", "am", "p", "pm"],
    pattern: at(`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?${GAP}${HALF}${AFTER}`),
    confidence: 0.98,
    read: clock,
  },
  {
    name: "clock-part",
    example: "4 in the morning",
    opens: [SHORT_NUMBER],
    next: [":", ".", "o", "in", "at"],
    pattern: at(`(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\\d))?(?:${BLANK}o[’']clock)?${PARTS}${WORD_END}`),
    confidence: 0.95,
    read: clock,
  },
  {
    name: "clock-24",
    example: "18:05 GMT",
    opens: [SHORT_NUMBER],
    next: [":"],
    pattern: at(
      `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![:\\d])${AFTER}${WORD_END}(?![.,:/]\\d|-)`,
    ),
    confidence: 0.95,
    read: clock,
  },
  {
    name: "clock-zone",
    example: "1530 GMT",
    opens: [YEAR_NUMBER, SHORT_NUMBER],
    next: [".", ...ZONE_WORDS],
    pattern: at(`(?<hour>[01]\\d|2[0-3])\\.?(?<minute>[0-5]\\d)${BLANK}${ZONE}${WORD_END}`),
    confidence: 0.97,
    read: clock,
  },
  {
    name: "oclock",
    example: "5 o’clock",
    opens: [SHORT_NUMBER],
    next: ["o"],
    pattern: at(`(?<hour>1[0-2]|[1-9])${BLANK}o[’']clock${WORD_END}`),
    confidence: 0.95,
    read: clock,
  },
  {
    name: "noon",
    example: "noon",
    opens: ["noon", "midnight", "midday"],
    pattern: at(
      `(?<named>[Nn]oon|[Mm]idnight|[Mm]idday)${AFTER}${WORD_END}(?!${BLANK}(?!${ANY_WEEKDAY}|${ANY_MONTH})\\p{Lu})`,
    ),
    confidence: 0.92,
    read: clock,
  },
];

function clock(groups: Groups): Said {
  return said(clockOf(groups));
}

function clockOf({ hour, minute, second, half, part, part2, named, zone, offset }: Groups): Clock {
  const base = named === undefined ? Number(hour) : /^mid(?:night)/iu.test(named) ? 0 : 12;
  const late = /^p/iu.test(half ?? "") || part === "afternoon" || part === "evening" || (part2 === "night" && base > 5);
  const early = half !== undefined || part !== undefined || part2 !== undefined;
  const full = late ? (base % 12) + 12 : early ? base % 12 : base;
  return {
    kind: "clock",
    hour: full,
    minute: minute === undefined ? 0 : Number(minute),
    second: second === undefined ? null : Number(second),
    zone: offset === undefined ? (ZONES[zone ?? ""] ?? null) : minutesOf(offset),
    which: null,
  };
}

/** "+05:30" and "+0530" are 330 minutes east of Greenwich, "Z" none. */
function minutesOf(offset: string): number {
  const digits = offset.replaceAll(/\D/gu, "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return /[\u2212-]/u.test(offset) ? -minutes : minutes;
}
