import type { Openings } from "../openings.ts";
import { openingsOf } from "../openings.ts";
import { CALENDAR_RULES } from "./calendar.ts";
import { CLOCK_RULES } from "./clock.ts";
import { DAY_RULES } from "./days.ts";
import { LENGTH_RULES } from "./lengths.ts";
import { NAMED_RULES } from "./named.ts";
import { PERIOD_RULES } from "./periods.ts";
import { QUARTER_RULES } from "./quarters.ts";
import type { DateRule } from "./rule.ts";
import { SEASON_RULES } from "./seasons.ts";
import { SET_RULES } from "./sets.ts";
import { SHIFT_RULES } from "./shifts.ts";
import { VAGUE_RULES } from "./vague.ts";
import { YEAR_RULES } from "./years.ts";

/** Every way of naming a time that is known, in the order in which they are tried. */
export const RULES: readonly DateRule[] = [
  ...CLOCK_RULES,
  ...NAMED_RULES,
  ...CALENDAR_RULES,
  ...DAY_RULES,
  ...SET_RULES,
  ...QUARTER_RULES,
  ...YEAR_RULES,
  ...PERIOD_RULES,
  ...SEASON_RULES,
  ...SHIFT_RULES,
  ...LENGTH_RULES,
  ...VAGUE_RULES,
];

export const OPENINGS: Openings = openingsOf(RULES);
