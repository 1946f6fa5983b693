import { isoDay, pad } from "../../language/days.ts";
import { BLANK, pattern } from "../../language/words.ts";
import type { DatePhrase } from "../../layers.ts";
import type { Form, TimeRule } from "./rule.ts";
import { ruleFor } from "./rule.ts";
import type { Told } from "./told.ts";
import type { Value } from "./values.ts";
import { UNKNOWN } from "./values.ts";

/** Clocks without a day: they are of the day told of near by, or else of publication. */
export const CLOCK_RULES: readonly TimeRule[] = [
  ruleFor("clock", {
    name: "clock-told",
    example: "On Saturday … at 4:12 a.m. → the clock of that Saturday",
    confidence: 0.67,
    anchor: "told",
    value: (form, _fields, { told }) => clockOn(form, near(told("day"))),
  }),
  ruleFor("clock", {
    name: "clock-of-publication",
    example: "at 6 a.m., published 2026-03-05 → 2026-03-05T06:00",
    confidence: 0.54,
    anchor: "published",
    value: (form, _fields, { published }) => clockOn(form, published),
  }),
  ruleFor("clock", {
    name: "clock-open",
    example: "at 6 a.m. → XXXX-XX-XXT06:00",
    confidence: 0.7,
    anchor: "words",
    value: (form) => ({ ...UNKNOWN, type: "TIME", value: `XXXX-XX-XXT${clockText(form)}` }),
  }),
];

/** A clock on a day; null without one. */
export function clockOn(form: Form<"clock">, day: number | null): Value | null {
  if (day === null) return null;
  const date = isoDay(day);
  const moment = `${date}T${clockText(form)}`;
  return { ...UNKNOWN, type: "TIME", value: moment, edtf: moment, earliest: moment, latest: moment };
}

function clockText({ hour, minute, second, zone }: Form<"clock">): string {
  const seconds = second === null ? "" : `:${pad(second)}`;
  return `${pad(hour)}:${pad(minute ?? 0)}${seconds}${zoneText(zone)}`;
}

function zoneText(zone: number | null): string {
  if (zone === null) return "";
  if (zone === 0) return "Z";
  const size = Math.abs(zone);
  return `${zone < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const OPENS_BRACKET = pattern(`^(?:${BLANK})?\\($`);
const DAY_FOLLOWS = pattern(`^\\),?${BLANK}(?:on${BLANK})?$`);

/** "10:35 a.m. (0735 GMT) on Friday": a clock with the day that stands behind the same moment in another zone. */
export function withDayBehind(text: string, dates: readonly DatePhrase[], index: number): DatePhrase | undefined {
  const [clock, bracketed, day] = [dates[index], dates[index + 1], dates[index + 2]];
  if (clock === undefined || bracketed === undefined || day === undefined) return clock;
  if (!isBareClock(clock) || !isBareClock(bracketed) || day.form !== null || !namesDay(day.fields)) return clock;
  if (!OPENS_BRACKET.test(text.slice(clock.end, bracketed.start))) return clock;
  if (!DAY_FOLLOWS.test(text.slice(bracketed.end, day.start))) return clock;
  const because = [...clock.because, { start: day.start, end: day.end }];
  return { ...clock, fields: { ...day.fields, part: null }, because };
}

function isBareClock({ form, fields }: DatePhrase): boolean {
  return form?.kind === "clock" && form.which === null && !namesDay(fields);
}

export function namesDay({ day, weekday, offsetDays }: DatePhrase["fields"]): boolean {
  return day !== null || weekday !== null || offsetDays !== null;
}

/** How far back the day of a clock or of "the morning" may stand: about a sentence or two. */
const NEAR = 250;

/** The last day of a time told of close by. */
export function near(told: Told | null): number | null {
  return told === null || told.distance > NEAR ? null : told.last;
}
