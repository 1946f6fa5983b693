import type { ArticleDate } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;

const BASIS: Readonly<Record<ArticleDate["basis"], string>> = {
  given: "as given",
  page: "as the page says",
  inferred: "worked out",
};

/** "Thursday 2026-03-05 14:00 UTC": the value as it is, with the weekday that the article's own words can be held against. */
export function showDate(value: string): string {
  const match = DATE_TIME.exec(value);
  if (match === null) return cleanLine(value);
  const [, year = "", month = "", day = "", time, zone] = match;
  const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  const clock = time === undefined ? "" : ` ${time}${zone === undefined ? "" : zone === "Z" ? " UTC" : ` ${zone}`}`;
  return `${weekday} ${year}-${month}-${day}${clock}`;
}

/** A date with its basis and the reason for it. */
export function showArticleDate({ value, basis, why }: ArticleDate): string {
  const reason = basis === "given" ? "" : `: ${cleanLine(why)}`;
  return `${showDate(value)} (${BASIS[basis]}${reason})`;
}
