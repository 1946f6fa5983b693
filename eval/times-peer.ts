import { casual } from "chrono-node";
import type { Timed } from "./times-metric.ts";

/** chrono counts in the machine's zone; noon keeps every zone on the day. `forwardDate` off is its news setting. */
export function readWithChrono(text: string, published: string): Timed[] {
  const [year = 0, month = 1, day = 1] = published.slice(0, 10).split("-").map(Number);
  return casual.parse(text, new Date(year, month - 1, day, 12)).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    value: chronoValue(start),
  }));
}

/** What chrono is sure of, at the precision it states; it has no values for lengths of time. */
function chronoValue(start: {
  get(part: "year" | "month" | "day"): number | null;
  isCertain(part: "month" | "day" | "weekday"): boolean;
}): string {
  const year = String(start.get("year")).padStart(4, "0");
  const month = `${year}-${String(start.get("month")).padStart(2, "0")}`;
  const date = `${month}-${String(start.get("day")).padStart(2, "0")}`;
  if (start.isCertain("day") || start.isCertain("weekday")) return date;
  return start.isCertain("month") ? month : year;
}
