import type { Span } from "../src/span.ts";

/** A time as a system found it or as people annotated it. */
export interface Timed extends Span {
  /** TIMEX3's, or an ISO 8601 interval in sets that write those. */
  readonly value: string | null;
  /** The first and last day that it can mean, where the system says so. */
  readonly earliest?: string | null;
  readonly latest?: string | null;
  /** How sure the system is, 0 to 1. */
  readonly confidence?: number;
}

export interface Counts {
  found: number;
  gold: number;
  strict: number;
  relaxed: number;
  value: number;
}

export function noCounts(): Counts {
  return { found: 0, gold: 0, strict: 0, relaxed: 0, value: 0 };
}

/** One gold time, what was found for it (null: nothing), or what was found for no gold. */
export interface Pair {
  readonly gold: Timed | null;
  readonly found: Timed | null;
}

/**
 * One-to-one by the longest overlap, in the order of the gold. What is left over stands in pairs of its own.
 */
export function pairsOf(found: readonly Timed[], gold: readonly Timed[]): Pair[] {
  const free = new Set(found);
  const pairs: Pair[] = gold.map((phrase) => {
    let best: Timed | null = null;
    for (const time of free) {
      if (overlap(time, phrase) > Math.max(0, best === null ? 0 : overlap(best, phrase))) best = time;
    }
    if (best !== null) free.delete(best);
    return { gold: phrase, found: best };
  });
  return [...pairs, ...[...free].map((time) => ({ gold: null, found: time }))];
}

/** Adds pairs to the counts: strict is the same span, relaxed any overlap, value an overlap with the same value. */
export function countPairs(counts: Counts, pairs: readonly Pair[]): void {
  for (const { gold, found } of pairs) {
    if (gold !== null) counts.gold++;
    if (found !== null) counts.found++;
    if (gold === null || found === null) continue;
    counts.relaxed++;
    if (gold.start === found.start && gold.end === found.end) counts.strict++;
    if (sameValue(found, gold)) counts.value++;
  }
}

export function f1(right: number, { found, gold }: Counts): number {
  return (2 * right) / Math.max(1, found + gold);
}

export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

const INTERVAL = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u;
/** GUM's "not before" and "not after", each as precise as it was known: ">=1981<=2011", ">=<=2008-01-19". */
const LIMITS = /^>=([\d-]*)<=([\d-]*)$/u;

const CLOCK = /^\d\d:\d\d:\d\d$/u;

/**
 * The calendar part decides: "1998-02-12TEV" and "1998-02-12" name the same day, "1949-XX" and "1949" the same
 * year. Where the gold is an interval of days, the days must be the same; where it says between which years, months
 * or days a time lies, the ends must agree as far as it names them.
 */
export function sameValue(found: Timed, gold: Timed): boolean {
  if (gold.value === null || found.value === null) return false;
  const [, from, to] = INTERVAL.exec(gold.value) ?? [];
  if (from !== undefined && to !== undefined) return coversDays(found, from, to);
  const [, notBefore, notAfter] = LIMITS.exec(gold.value) ?? [];
  if (notBefore !== undefined && notAfter !== undefined)
    return endIs(found.earliest, notBefore) && endIs(found.latest, notAfter);
  if (CLOCK.test(gold.value)) return found.value.includes(`T${gold.value.slice(0, 5)}`);
  return calendarPart(found.value) === calendarPart(gold.value);
}

/** An end that the gold leaves open must be open. */
function endIs(end: string | null | undefined, limit: string): boolean {
  return limit === "" ? (end ?? null) === null : end?.slice(0, limit.length) === limit;
}

/** By its bounds, or for a week or season by its name: "until last week" has other bounds than the week itself. */
function coversDays({ value, earliest, latest }: Timed, from: string, to: string): boolean {
  if (earliest?.slice(0, 10) === from && latest?.slice(0, 10) === to) return true;
  const [, year = "", season = ""] = SEASON.exec(value ?? "") ?? [];
  const months = SEASON_MONTHS[season];
  if (months !== undefined) return from === `${year}-${months[0]}-01` && to.slice(0, 7) === `${year}-${months[1]}`;
  const week = WEEK.exec(value ?? "");
  if (week === null) return false;
  const january4 = Date.UTC(Number(week[1]), 0, 4);
  const monday = january4 - ((new Date(january4).getUTCDay() + 6) % 7) * DAY + (Number(week[2]) - 1) * 7 * DAY;
  return iso(monday) === from && iso(monday + 6 * DAY) === to;
}

const DAY = 86_400_000;
const SEASON = /^(\d{4})-(SP|SU|FA)$/u;
/** Those that lie within one year, by the weather's months. */
const SEASON_MONTHS: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  SP: ["03", "05"],
  SU: ["06", "08"],
  FA: ["09", "11"],
};
const WEEK = /^(\d{4})-W(\d\d)$/u;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Lengths of time keep their "T": "PT5H" is no "P5D". "2000-W7" is the week "2000-W07", "198X" the decade "198". */
function calendarPart(value: string): string {
  const calendar = value.startsWith("P") ? value : (value.split("T")[0] ?? "");
  return calendar
    .replace(/(?:-XX){1,2}$/u, "")
    .replace(/^(\d{4}-W)(\d)$/u, "$10$2")
    .replace(/^(\d{3})X$/u, "$1");
}
