import { ANY_MONTH, monthNumber } from "../../language/calendar.ts";
import { dayNumber, pad } from "../../language/days.ts";
import { pattern, WORD_END, WORD_START } from "../../language/words.ts";
import { zoneOf } from "../zones.ts";

/** A date as a page writes it, in ISO 8601, with no more than the page says. */
export interface Instant {
  /** "2026-03-05", "2026-03-05T14:00:00" (no zone stated) or "2026-03-05T14:00:00+01:00". */
  readonly value: string;
  /** The day as written, not the day in Greenwich. */
  readonly day: number;
  /** A time of day is stated, and it is not the midnight that stands for "no time". */
  readonly hasTime: boolean;
  readonly hasZone: boolean;
}

/** One way of writing a date; `read` gets the named groups. */
interface Format {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Instant | null;
}

type Groups = Readonly<Partial<Record<string, string>>>;

const CLOCK_WITH_MINUTES =
  "(?<hour>[0-2]?\\d)[:.h](?<minute>[0-5]\\d)(?:[:.](?<second>[0-5]\\d)(?:[.,]\\d{1,9})?)?\\s?(?<half>[AaPp]\\.?[Mm]\\.?)?";
/** "2 p.m." has no minutes. */
const CLOCK = `(?:${CLOCK_WITH_MINUTES}|(?<hour>1[0-2]|0?[1-9])\\s?(?<half>[AaPp]\\.?[Mm]\\.?)(?![\\p{L}\\p{N}]))`;
const ZONE = "\\s?(?<zone>Z(?![A-Za-z])|(?:GMT|UTC)?\\s?[+-]\\d{2}:?(?:\\d{2})?(?!\\d)|[A-Z]{2,4}(?![A-Za-z]))?";
/** A few words may stand between a day and its clock: ", ", " at ", " um ", " - ". */
const BETWEEN = "[^\\d\\n]{0,12}?";

/** In order; the first that matches and names a real day decides. */
export const FORMATS: readonly Format[] = [
  {
    name: "iso",
    example: "2026-03-05T14:00:00+01:00",
    pattern: pattern(
      `^(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:(?:[T,]?\\s{0,3})${CLOCK}${ZONE})?(?!\\d)`,
    ),
    read: instant,
  },
  {
    name: "iso without hyphens",
    example: "20260305T140000Z",
    pattern: pattern(
      `^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})${ZONE})?$`,
    ),
    read: instant,
  },
  {
    name: "seconds or milliseconds since 1970",
    example: "1772715600000",
    pattern: /^(?<epoch>\d{10}|\d{13})$/u,
    read: ofEpoch,
  },
  {
    name: "a clock before the date",
    example: "Updated 2:00 PM EST, Thu March 5, 2026",
    pattern: pattern(
      `(?<![\\p{L}\\p{N}:.])${CLOCK}${ZONE}[^\\d\\n]{0,20}?${WORD_START}(?:(?<monthName>${ANY_MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<monthName>${ANY_MONTH})),?\\s+(?<year>\\d{4})${WORD_END}`,
    ),
    read: instant,
  },
  {
    name: "day, month as a word, year",
    example: "Thu, 5 Mar 2026 14:00:00 +0100",
    pattern: pattern(
      `${WORD_START}(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s)?(?<monthName>${ANY_MONTH})[\\s,-]+(?<year>\\d{4})(?:${BETWEEN}${CLOCK}${ZONE})?`,
    ),
    read: instant,
  },
  {
    name: "month as a word, day, year",
    example: "March 5, 2026 at 2:00 p.m. EST",
    pattern: pattern(
      `${WORD_START}(?<monthName>${ANY_MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?:${BETWEEN}${CLOCK}${ZONE})?`,
    ),
    read: instant,
  },
  {
    name: "the date of a program",
    example: "Thu Mar 05 14:00:00 CET 2026",
    pattern: pattern(
      `${WORD_START}(?<monthName>${ANY_MONTH})\\s+(?<day>\\d{1,2})\\s+${CLOCK}${ZONE}\\s+(?<year>\\d{4})${WORD_END}`,
    ),
    read: instant,
  },
  {
    name: "day and month in digits, with dots",
    example: "05.03.2026, 14:00 Uhr",
    pattern: pattern(
      `${WORD_START}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})(?:${BETWEEN}${CLOCK}${ZONE})?`,
    ),
    read: instant,
  },
  {
    name: "day and month in digits, in an order that the digits show",
    example: "25/03/2026 14:00",
    pattern: pattern(
      `${WORD_START}(?<first>\\d{1,2})[/-](?<other>\\d{1,2})[/-](?<year>\\d{4})(?:${BETWEEN}${CLOCK}${ZONE})?`,
    ),
    read: ofEitherOrder,
  },
];

/** Earlier ones are placeholders ("0001-01-01", "1970-01-01" as zero), later ones slips. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2200;

function instant(groups: Groups): Instant | null {
  const year = Number(groups["year"]);
  const month = monthNumber(groups["monthName"]) ?? Number(groups["month"]);
  const number = dayNumber({ year, month, day: Number(groups["day"]) });
  if (number === null || number === 0 || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(Number(groups["day"]))}`;
  const clock = clockOf(groups);
  if (clock === null) return { value: date, day: number, hasTime: false, hasZone: false };
  const zone = zoneOf(groups["zone"]);
  const hasTime = clock !== "00:00:00";
  return { value: `${date}T${clock}${zone}`, day: number, hasTime, hasZone: zone !== "" };
}

function clockOf({ hour, minute = "00", second, half }: Groups): string | null {
  if (hour === undefined) return null;
  const written = Number(hour);
  const isHalf = half !== undefined && written <= 12;
  const value = isHalf ? (written % 12) + (/^p/iu.test(half) ? 12 : 0) : written;
  return value > 23 ? null : `${pad(value)}:${minute}:${second ?? "00"}`;
}

/** Seconds since 1970 count in Greenwich by definition, so the "Z" is stated. */
function ofEpoch({ epoch = "" }: Groups): Instant | null {
  const iso = new Date(Number(epoch) * (epoch.length === 10 ? 1_000 : 1)).toISOString();
  const [year, month, day, hour, minute, second] = iso.split(/[-T:.Z]/u);
  return instant({ year, month, day, hour, minute, second, zone: "Z" });
}

function ofEitherOrder(groups: Groups): Instant | null {
  const [first, other] = [Number(groups["first"]), Number(groups["other"])];
  if (first === other || first > 12) return instant({ ...groups, day: groups["first"], month: groups["other"] });
  return other > 12 ? instant({ ...groups, day: groups["other"], month: groups["first"] }) : null;
}
