import type { Doc } from "../../doc.ts";
import { countryOf } from "../../language/outlets.ts";
import { dayNumber, parseIsoDay } from "../../language/days.ts";
import type { PlaceFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { contains, overlaps } from "../../span.ts";
import type { Offsets } from "./offsets.ts";
import { offsetsOf } from "./offsets.ts";
import { yearOf } from "./values.ts";

type Needs = "dates" | "datelines" | "places" | "published";

/** What tells the day. */
export const BASES = ["published", "dateline-day", "dateline-zone", "home-zone"] as const;
export type Basis = (typeof BASES)[number];

/** The day that "today" is in an article, and what tells it where that is not the day of publication as written. */
export interface Today {
  /** The number of the day; null where publication is unknown. */
  readonly day: number | null;
  readonly basis: Basis;
  readonly because: readonly Span[];
  /** Index into `doc.dates` of the dateline's day, where that was taken. */
  readonly index: number | null;
}

/**
 * The day on which the report was written. Its dateline says it ("MADRID, March 5 -"); else a moment of publication is
 * another day where the report comes from, or where the outlet is at home:
 *
 *     2026-03-05T22:00Z, TOKYO -     in Tokyo it is 07:00 on 6 March
 *     2026-03-06T03:00Z, of a paper of New York     there it is 22:00 on 5 March
 *
 * Where the place has several zones and they are not of one mind, the day stays as written.
 */
export function todayOf(doc: Doc<Needs>): Today {
  const written = dayWritten(doc);
  if (written.day === null) return written;
  const value = doc.published[0]?.value ?? "";
  const other = datelineDay(doc, written.day) ?? datelineZone(doc, value) ?? homeZone(doc, value);
  return other === null || other.day === written.day ? written : other;
}

/**
 * The day for one phrase: a dateline's day itself counts from publication as written, and what stands before it cannot
 * name it as the time that it was counted from.
 */
export function todayAt(doc: Doc<"published">, today: Today, phrase: number): Today {
  if (today.index === null || phrase > today.index) return today;
  return phrase === today.index ? dayWritten(doc) : { ...today, index: null };
}

/** The day of publication as it is written. */
function dayWritten({ published }: Doc<"published">): Today {
  return { day: parseIsoDay(published[0]?.value ?? ""), basis: "published", because: [], index: null };
}

/** So many days may pass between a dateline and publication. */
const LONGEST_WAY = 3;

function datelineDay({ dates, datelines }: Doc<Needs>, written: number): Today | null {
  const line = datelines[0]?.date ?? null;
  const index = line === null ? -1 : dates.findIndex((phrase) => contains(line, phrase));
  const { year, month, day } = dates[index]?.fields ?? {};
  if (month === undefined || month === null || day === undefined || day === null || line === null) return null;
  const years = year === undefined || year === null ? [-1, 0, 1].map((step) => yearOf(written) + step) : [year];
  const numbers = years.map((candidate) => dayNumber({ year: candidate, month, day }));
  const near = numbers.find((number) => number !== null && number <= written + 1 && number >= written - LONGEST_WAY);
  return near === undefined || near === null ? null : { day: near, basis: "dateline-day", because: [line], index };
}

function datelineZone({ datelines, places }: Doc<Needs>, value: string): Today | null {
  const line = datelines[0]?.place;
  const place = line === undefined ? undefined : places.find(({ mentions }) => startsIn(mentions, line));
  const offsets = place === undefined ? null : offsetsOfPlace(place);
  const day = offsets === null ? null : dayAt(value, offsets);
  return day === null || line === undefined ? null : { day, basis: "dateline-zone", because: [line], index: null };
}

function startsIn(mentions: readonly Span[], line: Span): boolean {
  return mentions.some((mention) => mention.start === line.start && overlaps(mention, line));
}

function offsetsOfPlace({ country, admin1, name, precision }: PlaceFinding): Offsets | null {
  return country === null ? null : offsetsOf(country, precision === "admin1" ? name : admin1);
}

const IN_UTC = /(?:Z|[+-]00:?00)$/u;

/** A zone that the outlet writes itself is its own; "Z" is that of its machines. */
function homeZone({ article }: Doc<Needs>, value: string): Today | null {
  const country = IN_UTC.test(value) ? countryOf(article.outlet) : null;
  const offsets = country === null ? null : offsetsOf(country, null);
  const day = offsets === null ? null : dayAt(value, offsets);
  return day === null ? null : { day, basis: "home-zone", because: [], index: null };
}

const MOMENT = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The day of a moment by clocks that far from Greenwich; null where they show two days, or the value has no clock. */
function dayAt(value: string, [least, greatest]: Offsets): number | null {
  const moment = MOMENT.test(value) ? Date.parse(value) : Number.NaN;
  const [first, last] = [least, greatest].map((offset) => Math.floor((moment + offset * MINUTE) / DAY));
  return first !== undefined && first === last ? first : null;
}
