import { OnrecordError } from "../errors.ts";
import type { FetchOptions } from "../ingest/fetch.ts";
import { parseIsoDay } from "../language/days.ts";

/** A day, or a day with a time that may name its zone. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * A publication date as the user gave it.
 * @throws OnrecordError `usage`
 */
export function publishedOption(value: string | undefined): string | null {
  if (value === undefined) return null;
  const written = value.trim();
  if (!ISO.test(written)) {
    const hint = "Write it as 2026-03-05 or, with the time, 2026-03-05T14:00:00Z.";
    throw new OnrecordError("usage", `--published “${value}” is no ISO date.`, hint);
  }
  if (parseIsoDay(written) === null) {
    throw new OnrecordError("usage", `--published ${written}: the calendar has no such day.`, "Check day and month.");
  }
  return written;
}

/**
 * A page's address as the user gave it.
 * @throws OnrecordError `usage`
 */
export function urlOption(value: string | undefined): string | null {
  if (value === undefined) return null;
  const url = URL.parse(value);
  if (url !== null && /^https?:$/u.test(url.protocol)) return value;
  throw new OnrecordError("usage", `--url “${value}” is no web address.`, "Write it as https://news.example/story.");
}

/**
 * Seconds as milliseconds.
 * @throws OnrecordError `usage`
 */
export function timeoutOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  const seconds = Number(/^(\d{1,5}(?:\.\d{1,3})?) ?s?$/u.exec(value)?.[1]);
  if (seconds > 0) return seconds * 1000;
  throw new OnrecordError("usage", `--timeout “${value}” is no number of seconds.`, "Write it as 30.");
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["b", 1],
  ["kb", 1e3],
  ["mb", 1e6],
  ["gb", 1e9],
]);

/**
 * A size such as "5MB" as bytes.
 * @throws OnrecordError `usage`
 */
export function bytesOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  const [, number, unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?) ?([a-z]{0,2})$/iu.exec(value) ?? [];
  const bytes = Math.round(Number(number) * (UNITS.get(unit.toLowerCase()) ?? Number.NaN));
  if (bytes > 0) return bytes;
  throw new OnrecordError("usage", `--max-bytes “${value}” is no size.`, "Write it as 5000000 or 5MB.");
}

/** Flags of the commands that may fetch a page. */
export interface FetchFlags {
  readonly allowPrivate?: boolean;
  readonly timeout?: string;
  readonly maxBytes?: string;
}

/** @throws OnrecordError `usage` */
export function fetchOptionsOf(flags: FetchFlags): FetchOptions {
  const time = timeoutOption(flags.timeout);
  const bytes = bytesOption(flags.maxBytes);
  const limits = { ...(time === null ? {} : { time }), ...(bytes === null ? {} : { bytes }) };
  return { allowPrivate: flags.allowPrivate ?? false, limits };
}
