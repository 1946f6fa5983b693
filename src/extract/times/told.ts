import { parseIsoDay } from "../../language/days.ts";
import type { TimeUnit } from "../../layers.ts";
import type { Value } from "./values.ts";

/** A time that the article has told of: what "the following day" and "that year" are counted from. */
export interface Told {
  /** Index into `doc.times`. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly unit: TimeUnit;
  /** Whether its year stands in the words, or in those that it was itself counted from. */
  readonly hasYear: boolean;
  /** Where it ends in the text. */
  readonly end: number;
  /** How many characters lie between it and the phrase that asks. */
  readonly distance: number;
}

/** The last time told of at each precision, coarse ones included: a day is also a month and a year. */
export type Memory = ReadonlyMap<TimeUnit, Told>;

const ORDER: readonly TimeUnit[] = ["day", "week", "month", "season", "quarter", "half", "year", "decade", "century"];
/** Which times can answer a question for "that day", "that month", …: no coarser ones. */
const FINER: Readonly<Partial<Record<TimeUnit, readonly TimeUnit[]>>> = {
  day: ["day"],
  weekend: ["day", "week"],
  week: ["day", "week"],
  month: ["day", "month"],
  season: ["day", "month", "season", "quarter"],
  quarter: ["quarter"],
  half: ["half", "quarter"],
  year: ["day", "week", "month", "season", "quarter", "half", "year"],
  decade: ORDER,
  century: ORDER,
};

/** The latest time told of that is precise enough to say which day, month or year is meant. */
export function toldOf(memory: Memory, unit: TimeUnit, asking: number): Told | null {
  let best: Told | null = null;
  for (const finer of FINER[unit] ?? ["day"]) {
    const told = memory.get(finer);
    if (told !== undefined && (best === null || told.index > best.index)) best = told;
  }
  return best === null ? null : { ...best, distance: asking - best.end };
}

/** The memory with one more time in it; lengths, sets and vague times leave it as it is. */
export function remember(memory: Memory, value: Value, place: Pick<Told, "index" | "hasYear" | "end">): Memory {
  const first = parseIsoDay(value.earliest ?? "");
  const last = parseIsoDay(value.latest ?? "");
  const unit = unitOfValue(value);
  if (first === null || last === null || unit === null) return memory;
  return new Map([...memory, [unit, { ...place, first, last, unit, distance: 0 }]]);
}

function unitOfValue({ value, type }: Value): TimeUnit | null {
  if (value === null || type === "SET" || type === "DURATION") return null;
  if (/^\d{4}-\d\d-\d\d/u.test(value)) return "day";
  if (/^\d{4}-W\d\d/u.test(value)) return "week";
  if (/^\d{4}-\d\d$/u.test(value)) return "month";
  if (/^\d{4}-Q/u.test(value)) return "quarter";
  if (/^\d{4}-H/u.test(value)) return "half";
  if (/^\d{4}-[A-Z]{2}$/u.test(value)) return "season";
  if (/^\d{4}$/u.test(value)) return "year";
  if (/^\d{3}$/u.test(value)) return "decade";
  return /^\d\d$/u.test(value) ? "century" : null;
}
