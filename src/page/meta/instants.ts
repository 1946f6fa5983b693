import type { Instant } from "./instant-formats.ts";
import { FORMATS } from "./instant-formats.ts";

/** Longer ones are texts, not dates. */
const LONGEST = 120;

/**
 * Reads a date as pages write them. A zone is never invented, and an order of day and month that the digits
 * leave open ("05/03/2026") gives null, like every text that is no date.
 */
export function readInstant(raw: string): Instant | null {
  const text = raw.slice(0, LONGEST).trim();
  for (const format of FORMATS) {
    const groups = format.pattern.exec(text)?.groups;
    const found = groups === undefined ? null : format.read(groups);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Minutes since 1970 of an instant, as far as it is stated: without a zone the clock is taken as it stands,
 * and a bare day as its beginning. Only for comparing dates with each other.
 */
export function minutesOf({ value }: Instant): number {
  const parsed = Date.parse(
    /[Z]$|[+-]\d{2}:\d{2}$/u.test(value) && value.includes("T")
      ? value
      : `${value.slice(0, 19)}${value.includes("T") ? "Z" : ""}`,
  );
  return Number.isNaN(parsed) ? 0 : Math.round(parsed / 60_000);
}
