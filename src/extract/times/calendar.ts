import { directedMonth, inYear, monthTold } from "./months.ts";
import type { TimeRule } from "./rule.ts";
import { dayValue, openValue, valueIn, yearOf } from "./values.ts";
import { directedWeekday, weekdayAndDay, weekdayFrom } from "./weekdays.ts";

/** A month and day this many days ahead or fewer is the coming one, even where no word says so. */
const SOON = 100;
/** A month and day so many days ago is meant, even where something to come is spoken of beside it. */
const JUST_PAST = 45;
const WEEK = 7;

export const CALENDAR_RULES: readonly TimeRule[] = [
  {
    name: "stated",
    example: "Sunday, March 1, 2026 → 2026-03-01",
    confidence: 0.96,
    anchor: "words",
    value: ({ fields }) => (fields.year === null ? null : valueIn(fields.year, fields)),
  },
  {
    name: "days-from-publication",
    example: "yesterday, published 2026-03-05 → 2026-03-04",
    confidence: 0.8,
    anchor: "published",
    value: ({ fields: { offsetDays, part } }, { published }) =>
      offsetDays === null || published === null ? null : dayValue(published + offsetDays, part),
  },
  {
    name: "weekday-and-day",
    example: "Sunday, Sept. 13, published 2026-09-14 → 2026-09-13",
    confidence: 0.97,
    anchor: "published",
    value: ({ fields }, setting) => weekdayAndDay(fields, setting),
  },
  {
    name: "year-from-publication",
    example: "March last year, published 2026-05-13 → 2025-03",
    confidence: 0.92,
    anchor: "published",
    value: ({ fields }, { published }) =>
      fields.yearOffset === null || published === null ? null : valueIn(yearOf(published) + fields.yearOffset, fields),
  },
  {
    name: "directed-month",
    example: "last October, published 2026-03-05 → 2025-10",
    confidence: 0.88,
    anchor: "published",
    value: ({ fields }, setting) => directedMonth(fields, setting),
  },
  {
    name: "month-told",
    example: "In May 1944 … in July → 1944-07",
    confidence: 0.8,
    anchor: "told",
    value: ({ fields }, setting) => monthTold(fields, setting),
  },
  {
    name: "month-to-come",
    example: "will open on May 4, published 2026-04-19 → 2026-05-04",
    confidence: 0.88,
    anchor: "published",
    value: ({ fields }, setting) => (setting.future ? inYear(fields, setting, -JUST_PAST) : null),
  },
  {
    name: "month-nearest",
    example: "Nov. 12, published 2026-03-05 → 2025-11-12",
    confidence: 0.87,
    anchor: "published",
    value: ({ fields }, setting) => inYear(fields, setting, SOON - 365),
  },
  {
    name: "directed-weekday",
    example: "next Monday, published Thursday 2026-03-05 → 2026-03-09",
    confidence: 0.77,
    anchor: "published",
    value: ({ fields }, setting) => directedWeekday(fields, setting),
  },
  {
    name: "weekday-to-come",
    example: "will meet on Monday, published Thursday 2026-03-05 → 2026-03-09",
    confidence: 0.86,
    anchor: "published",
    value: ({ fields }, setting) => (setting.future ? weekdayFrom(fields, setting, 0) : null),
  },
  {
    name: "weekday-past",
    example: "Sunday, published Thursday 2026-03-05 → 2026-03-01",
    confidence: 0.94,
    anchor: "published",
    value: ({ fields }, setting) => weekdayFrom(fields, setting, 1 - WEEK),
  },
  {
    name: "open",
    example: "Sunday, publication unknown → XXXX-WXX-7",
    confidence: 0.9,
    anchor: "words",
    value: ({ fields }) => openValue(fields),
  },
];
