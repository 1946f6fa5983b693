import type { Article, ArticleDate, Note } from "../../doc.ts";
import { parseIsoDay } from "../../language/days.ts";
import { domainOf } from "../meta/address.ts";
import type { ReadOptions } from "../options.ts";

const CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
const ISO = new RegExp(`^\\d{4}-\\d\\d-\\d\\d(?:[T ]${CLOCK}(?:Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?)?$`, "u");

/** Whether a date is ISO 8601: a day of the calendar, or one with its time. */
export function isIsoDate(value: string): boolean {
  return ISO.test(value) && parseIsoDay(value) !== null;
}

/** The day of publication that the caller gave; null without one, or where it is no ISO 8601. */
export function givenDate({ published }: ReadOptions): ArticleDate | null {
  const value = published?.trim() ?? "";
  if (!isIsoDate(value)) return null;
  return { value, basis: "given", why: "given with the article", candidates: [] };
}

/** What was given and could not be used. */
export function notesOnGiven({ published }: ReadOptions): Note[] {
  const value = published?.trim() ?? "";
  if (value === "" || isIsoDate(value)) return [];
  const message = `The date given, “${value.slice(0, 60)}”, is not ISO 8601 and was not used. Write it like 2026-03-05.`;
  return [{ code: "published-not-read", message, span: null }];
}

/** The outlet as given, or else as the words name it, with the domain of the address. */
export function outletOf(options: ReadOptions, found: string | null): Article["outlet"] {
  const name = options.outlet ?? found;
  const domain = domainOf(options.url ?? null);
  return name === null && domain === null ? null : { name, domain };
}
