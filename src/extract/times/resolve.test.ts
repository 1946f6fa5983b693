import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseIsoDay } from "../../language/days.ts";
import type { DatePhrase, TimeForm } from "../../layers.ts";
import { resolve } from "./resolve.ts";
import { RULES, rulesFor } from "./rules.ts";
import { NO_DATE, readTimes } from "./testing.ts";
import { remember } from "./told.ts";
import type { Memory } from "./told.ts";
import { dayValue, monthValue } from "./values.ts";

const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;

function phrase(fields: Partial<DatePhrase["fields"]>, form: TimeForm | null = null): DatePhrase {
  return {
    start: 50,
    end: 51,
    fields: { ...NO_DATE, ...fields },
    form,
    modifier: null,
    bound: null,
    closesRange: false,
    rule: "test",
    because: [],
    confidence: 1,
  };
}

const TELLING = { text: " ".repeat(60), history: false };
const KNOWN = { published: day("2026-03-05"), future: false };
const NOTHING: Memory = new Map();

describe("resolve", () => {
  it("takes the first rule that gives a value", () => {
    const rule = (fields: Partial<DatePhrase["fields"]>): string =>
      resolve(TELLING, phrase(fields), KNOWN, NOTHING).rule.name;
    assert.equal(rule({ year: 2026, month: 3, day: 5, weekday: 4 }), "stated");
    assert.equal(rule({ offsetDays: -1 }), "days-from-publication");
    assert.equal(rule({ weekday: 4, month: 3, day: 5 }), "weekday-and-day");
    assert.equal(rule({ weekday: 5, month: 2, day: 30 }), "open");
    assert.equal(rule({ month: 3, yearOffset: -1 }), "year-from-publication");
    assert.equal(rule({ month: 3, direction: -1 }), "directed-month");
    assert.equal(rule({ month: 3 }), "month-nearest");
    assert.equal(rule({ weekday: 4, direction: 1 }), "directed-weekday");
    assert.equal(rule({ weekday: 4 }), "weekday-past");
    assert.equal(rule({ part: "night" }), "open");
    assert.equal(
      resolve(TELLING, phrase({ month: 3 }), { ...KNOWN, future: true }, NOTHING).rule.name,
      "month-to-come",
    );
    assert.equal(
      resolve(TELLING, phrase({ weekday: 3 }), { ...KNOWN, future: true }, NOTHING).rule.name,
      "weekday-to-come",
    );
  });

  it("names the time that it counts from, where a rule asked for one", () => {
    const memory = remember(NOTHING, dayValue(day("2010-05-31")), { index: 7, hasYear: true, end: 40 });
    const next = resolve(
      TELLING,
      phrase({}, { kind: "period", unit: "day", number: null, which: "after" }),
      KNOWN,
      memory,
    );
    assert.deepEqual([next.value.value, next.told?.index], ["2010-06-01", 7]);
    const last = resolve(
      TELLING,
      phrase({}, { kind: "period", unit: "week", number: null, which: "last" }),
      KNOWN,
      memory,
    );
    assert.deepEqual([last.value.value, last.told], ["2026-W09", null]);
  });

  it("lets history tell the year, but not of what is to come", () => {
    const memory = remember(NOTHING, monthValue(1944, 5), { index: 2, hasYear: true, end: 40 });
    const july = phrase({ month: 7 });
    assert.equal(resolve(TELLING, july, KNOWN, memory).value.value, "1944-07");
    assert.equal(resolve(TELLING, july, KNOWN, memory).told?.index, 2);
    assert.equal(resolve(TELLING, july, { ...KNOWN, future: true }, memory).value.value, "2026-07");
    assert.equal(
      resolve({ ...TELLING, history: true }, july, { ...KNOWN, future: true }, memory).value.value,
      "1944-07",
    );
  });

  it("puts a clock on its own day", () => {
    const noon: TimeForm = { kind: "clock", hour: 12, minute: 0, second: null, zone: null, which: null };
    const on = (fields: Partial<DatePhrase["fields"]>): unknown =>
      resolve(TELLING, phrase(fields, noon), KNOWN, NOTHING).value.value;
    assert.equal(on({ weekday: 3 }), "2026-03-04T12:00");
    assert.equal(on({ offsetDays: 1 }), "2026-03-06T12:00");
    assert.equal(on({ month: 11, day: 12 }), "2025-11-12T12:00");
    assert.equal(on({}), "2026-03-05T12:00");
  });

  it("gives a value or none for every form, and never fails", () => {
    const forms: readonly TimeForm[] = [
      { kind: "period", unit: "quarter", number: null, which: "the" },
      { kind: "period", unit: "century", number: 20, which: null },
      { kind: "shift", unit: "week", amount: 2, sign: 1, from: "told" },
      { kind: "length", unit: "day", amount: null, high: null, which: null },
      { kind: "each", unit: "week", amount: 1 },
      { kind: "clock", hour: 5, minute: null, second: null, zone: null, which: null },
      { kind: "told", which: "before" },
      { kind: "vague", to: "then" },
      { kind: "named", name: "No Such Day", which: null },
    ];
    for (const form of forms) {
      for (const published of [null, day("2026-03-05")]) {
        const { rule } = resolve(TELLING, phrase({}, form), { published, future: false }, NOTHING);
        assert.ok(RULES.includes(rule), form.kind);
      }
    }
  });
});

describe("rulesFor", () => {
  it("ends with a rule that takes every phrase", () => {
    for (const form of [null, { kind: "vague", to: "past" }] as const) {
      const last = rulesFor({ form }).at(-1);
      const setting = { published: null, future: false, told: () => null, narrated: null };
      assert.notEqual(last?.value(phrase({}), setting), null);
    }
  });

  it("tries no rule of the calendar for another form, and the other way round", () => {
    const calendar = new Set(rulesFor({ form: null }).map(({ name }) => name));
    const others = new Set(rulesFor({ form: { kind: "vague", to: "past" } }).map(({ name }) => name));
    assert.deepEqual(
      [...calendar].filter((name) => others.has(name)),
      [],
    );
    assert.equal(calendar.size + others.size, RULES.length);
  });
});

/** Each rule's example, "text, published DAY → value" or "text → value", read as a whole. */
describe("the examples of the rules", () => {
  const settings: Readonly<Record<string, readonly [string, string | null, string]>> = {
    "month-told": ["In May 1944 they landed; in July they met.", "2026-03-05", "1944-07"],
    "month-to-come": ["It will open on May 4.", "2026-04-19", "2026-05-04"],
    "weekday-to-come": ["They will meet on Monday.", "2026-03-05", "2026-03-09"],
    "clock-told": ["On Saturday it began. At 4:12 a.m. it burnt.", "2026-03-05", "2026-02-28T04:12"],
    "month-of-told-year": ["It closed in 1988, in October of that year.", "2026-03-05", "1988-10"],
    "weekday-told": ["It closed on 5 March 2026. The previous Friday it opened.", "2026-04-05", "2026-02-27"],
    "part-told": ["It closed on June 22, 2026. That evening it burnt.", "2026-07-05", "2026-06-22TEV"],
    "part-of-publication": ["It burnt in the night.", "2026-02-14", "2026-02-14TNI"],
    "numbered-period-told": ["In May 1944 they landed; in the summer they met.", "2026-03-05", "1944-SU"],
    "numbered-period-of-year": ["It falls in next year's first quarter.", "2026-03-05", "2027-Q1"],
    "end-of-period": ["It closes at year-end.", "2026-03-05", "2026-12-31"],
    "year-ago-period": [
      "It fell in the third quarter of 1989, not in the year-earlier quarter.",
      "2026-03-05",
      "1988-Q3",
    ],
    "period-told": ["It closed in 1988. The following year it opened.", "2026-03-05", "1989"],
    "quarter-year-ago": ["It fell in the third quarter of 1989. A year earlier it rose.", "2026-03-05", "1988-Q3"],
    "shift-from-told": ["It closed on March 5, 2026. Two weeks later it opened.", "2026-04-05", "2026-W12"],
    "shift-without-told": ["It closed a year earlier.", "2026-03-05", "2025"],
  };
  for (const [rule, [text, published, value]] of Object.entries(settings)) {
    it(rule, () => {
      const time = readTimes(text, published).at(-1)?.time;
      assert.deepEqual([time?.rule, time?.value], [rule, value]);
    });
  }
});
