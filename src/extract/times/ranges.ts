import { parseIsoDay } from "../../language/days.ts";
import type { DatePhrase } from "../../layers.ts";
import type { Memory } from "./told.ts";
import { toldOf } from "./told.ts";
import type { Value } from "./values.ts";
import { valueIn, yearOf } from "./values.ts";

/** "between May and July 2025": the first end takes the year of the second. */
export function rangeYear(phrase: DatePhrase, next: DatePhrase | undefined): DatePhrase {
  const { fields, form } = phrase;
  if (next?.closesRange !== true || form !== null || fields.year !== null || fields.month === null) return phrase;
  const { year, month } = next.fields;
  if (year === null || month === null) return phrase;
  return { ...phrase, fields: { ...fields, year: month < fields.month ? year - 1 : year } };
}

/** "from December to March": the second end lies after the first, if need be in the next year. */
export function closeRange({ closesRange, fields, form, start }: DatePhrase, value: Value, memory: Memory): Value {
  const opening = closesRange ? toldOf(memory, "year", start) : null;
  const first = parseIsoDay(value.earliest ?? "");
  if (opening === null || first === null || form !== null || fields.year !== null || fields.month === null)
    return value;
  if (first >= opening.first) return value;
  const year = yearOf(first);
  return valueIn(year + 1, fields) ?? value;
}
