import { isoDay, pad } from "../../language/days.ts";
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
    confidence: 0.75,
    anchor: "told",
    value: (form, _fields, { told }) => clockOn(form, near(told("day"))),
  }),
  ruleFor("clock", {
    name: "clock-of-publication",
    example: "at 6 a.m., published 2026-03-05 → 2026-03-05T06:00",
    confidence: 0.7,
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

function clockText({ hour, minute, zone }: Form<"clock">): string {
  return `${pad(hour)}:${pad(minute ?? 0)}${zoneText(zone)}`;
}

function zoneText(zone: number | null): string {
  if (zone === null) return "";
  if (zone === 0) return "Z";
  const size = Math.abs(zone);
  return `${zone < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** How far back the day of a clock or of "the morning" may stand: about a sentence or two. */
const NEAR = 250;

/** The last day of a time told of close by. */
export function near(told: Told | null): number | null {
  return told === null || told.distance > NEAR ? null : told.last;
}
