import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseIsoDay } from "../../language/days.ts";
import { CLOCK_RULES, clockOn, near } from "./clocks.ts";
import type { Form } from "./rule.ts";
import { readTimes } from "./testing.ts";
import type { Told } from "./told.ts";

const DAY = parseIsoDay("2026-03-05") ?? Number.NaN;
const clock = (hour: number, minute: number | null, zone: number | null): Form<"clock"> => ({
  kind: "clock",
  hour,
  minute,
  second: null,
  zone,
  which: null,
});

describe("clockOn", () => {
  const cases: readonly (readonly [number, number | null, number | null, string])[] = [
    [0, 0, null, "2026-03-05T00:00"],
    [9, 5, null, "2026-03-05T09:05"],
    [23, 59, null, "2026-03-05T23:59"],
    [9, null, null, "2026-03-05T09:00"],
    [9, 5, 0, "2026-03-05T09:05Z"],
    [9, 5, 60, "2026-03-05T09:05+01:00"],
    [9, 5, 330, "2026-03-05T09:05+05:30"],
    [9, 5, -300, "2026-03-05T09:05-05:00"],
    [9, 5, -210, "2026-03-05T09:05-03:30"],
    [9, 5, 720, "2026-03-05T09:05+12:00"],
  ];
  for (const [hour, minute, zone, value] of cases) {
    it(`${hour}:${minute}, zone ${zone} is ${value}`, () => {
      const found = clockOn(clock(hour, minute, zone), DAY);
      assert.deepEqual([found?.type, found?.value, found?.mod], ["TIME", value, null]);
      assert.deepEqual([found?.edtf, found?.earliest, found?.latest], [value, value, value]);
    });
  }

  it("is nothing without a day", () => {
    assert.equal(clockOn(clock(9, 0, null), null), null);
  });

  it("is a moment that can be read back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: -720, max: 840 }),
        (hour, minute, zone) => {
          const value = clockOn(clock(hour, minute, zone), DAY)?.value ?? "";
          const minutes = (Date.parse(value) - DAY * 86_400_000) / 60_000;
          assert.equal(minutes, hour * 60 + minute - zone, value);
        },
      ),
    );
  });
});

describe("near", () => {
  const told: Told = { index: 0, first: DAY - 3, last: DAY, unit: "day", hasYear: true, end: 0, distance: 0 };

  it("is the last day of a time close by", () => {
    assert.equal(near(told), DAY);
    assert.equal(near({ ...told, distance: 250 }), DAY);
  });

  it("is nothing far away, or where nothing was told", () => {
    assert.equal(near({ ...told, distance: 251 }), null);
    assert.equal(near(null), null);
  });
});

function valuesOf(text: string): (string | null)[] {
  return readTimes(text).map(({ time }) => time.value);
}

describe("clocks in a text", () => {
  const cases: readonly (readonly [string, string | null, string | null, string])[] = [
    ["It began on Sunday. At 9 a.m. it rained.", "2026-03-05", "2026-03-01T09:00", "clock-told"],
    ["It began on Sunday. At 9 a.m. EST it rained.", "2026-03-05", "2026-03-01T09:00-05:00", "clock-told"],
    ["It rained at 9 a.m., they said.", "2026-03-05", "2026-03-05T09:00", "clock-of-publication"],
    ["It began in 2010. At 9 a.m. it rained.", "2026-03-05", "2026-03-05T09:00", "clock-of-publication"],
    ["It rained at noon, they said.", null, "XXXX-XX-XXT12:00", "clock-open"],
    ["It rained at 9 a.m. on May 31, 2010.", null, "2010-05-31T09:00", "stated"],
    ["It rained at 9 a.m. Sunday.", "2026-03-05", "2026-03-01T09:00", "weekday-past"],
    ["It will rain at 9 a.m. Sunday.", "2026-03-05", "2026-03-08T09:00", "weekday-to-come"],
    ["It rains at 9 a.m. tomorrow.", "2026-03-05", "2026-03-06T09:00", "days-from-publication"],
    ["It rained at 9 a.m. Sunday.", null, "XXXX-WXX-7", "open"],
    ["It left on Sunday and sank at 2 a.m. the next day.", "2026-03-05", "2026-03-02T02:00", "period-told"],
    ["It left on Sunday and sank at 2 a.m. the following Friday.", "2026-03-05", "2026-03-06T02:00", "weekday-told"],
    ["It left on Sunday at dawn and sank at 2 a.m. on the same day.", "2026-03-05", "2026-03-01T02:00", "period-told"],
    ["It sank at 2 a.m. the next day.", null, null, "unknown"],
    ["It sank on 2026-03-01T10:15:30Z.", null, "2026-03-01T10:15:30Z", "stated"],
    ["It sank at 2026-03-01 10:15 UTC.", null, "2026-03-01T10:15Z", "stated"],
    ["It sank at 2026-03-01T10:15+05:30.", null, "2026-03-01T10:15+05:30", "stated"],
    ["It sank at 2026-03-01T10:15.", null, "2026-03-01T10:15", "stated"],
  ];
  for (const [text, published, value, rule] of cases) {
    it(`${text} published ${published}: ${value}`, () => {
      const time = readTimes(text, published).at(-1)?.time;
      assert.deepEqual([time?.value, time?.rule], [value, rule]);
    });
  }

  it("take the day that stands behind the same moment in another zone", () => {
    assert.deepEqual(valuesOf("It sank at 10:35 a.m. (0735 GMT) on Sunday."), [
      "2026-03-01T10:35",
      "2026-03-01T07:35Z",
      "2026-03-01",
    ]);
    assert.deepEqual(valuesOf("It sank at 10:35 a.m. (0735 GMT), and Sunday was dry."), [
      "2026-03-05T10:35",
      "2026-03-05T07:35Z",
      "2026-03-01",
    ]);
    const [first] = readTimes("It sank at 10:35 a.m. (0735 GMT) on Sunday.");
    assert.deepEqual(first?.time.because, [
      { start: 11, end: 21 },
      { start: 36, end: 42 },
    ]);
  });

  it("each rule is the one of its name", () => {
    assert.deepEqual(
      CLOCK_RULES.map(({ name }) => name),
      ["clock-told", "clock-of-publication", "clock-open"],
    );
  });
});
