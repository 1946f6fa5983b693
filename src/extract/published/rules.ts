import type { Doc } from "../../doc.ts";
import { inDateLines } from "./date-lines.ts";
import type { Guess, Needs } from "./evidence.ts";
import {
  besideWeekday,
  byHints,
  fitting,
  full,
  inDateline,
  inYear,
  latestDates,
  rangesOf,
  rightsYears,
} from "./evidence.ts";

/** One kind of evidence, strongest first; the first rule that gives a guess decides, all guesses are kept. */
export interface PublishedRule {
  readonly name: string;
  readonly example: string;
  /** What the reader is told; "%" stands for the years that fit. */
  readonly why: string;
  readonly confidence: number;
  /** Best first. */
  readonly guesses: (doc: Doc<Needs>) => readonly Guess[];
}

export const RULES: readonly PublishedRule[] = [
  {
    name: "date-line",
    example: "Published Monday, 2 February 2026",
    why: "the date line",
    confidence: 0.97,
    guesses: (doc) =>
      inDateLines(doc)
        .map(full)
        .filter((guess) => guess !== null),
  },
  {
    name: "dateline",
    example: "TACNA, Peru, Aug. 16, 2026 -",
    why: "the dateline",
    confidence: 0.96,
    guesses: (doc) =>
      inDateline(doc)
        .map(full)
        .filter((guess) => guess !== null),
  },
  {
    name: "dateline-and-rights-year",
    example: "ROTTERDAM, March 5 (Reuters) - … © 2026",
    why: "the dateline, with the year of the rights line",
    confidence: 0.92,
    guesses: (doc) => inDateline(doc).flatMap((phrase) => rightsYears(doc).flatMap((year) => inYear(phrase, year))),
  },
  {
    name: "dateline-and-weekday",
    example: "WASHINGTON, Jan. 12 — The mayor said on Monday",
    why: "the day of the dateline, in a year that its weekday fits: %",
    confidence: 0.5,
    guesses: (doc) => {
      const day = inDateline(doc);
      return byHints(doc, [...day.flatMap(fitting), ...besideWeekday(doc, day)]);
    },
  },
  {
    name: "weekday-and-day",
    example: "Sunday, Sept. 13",
    why: "a weekday and a date that agree only in some years: %",
    confidence: 0.4,
    guesses: (doc) => byHints(doc, doc.dates.flatMap(fitting)),
  },
  {
    name: "weekday-and-range",
    example: "said on Sunday … from Sept. 10-13",
    why: "a weekday and the last of several days, which agree only in some years: %",
    confidence: 0.3,
    guesses: (doc) => byHints(doc, besideWeekday(doc, rangesOf(doc))),
  },
  {
    name: "latest-date",
    example: "on March 3, 2026",
    why: "the latest full date mentioned",
    confidence: 0.45,
    guesses: latestDates,
  },
];
