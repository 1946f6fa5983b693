import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { dayNumber, isoDay, parseIsoDay, weekdayOf } from "../../language/days.ts";
import { WEEKDAYS } from "../../language/calendar.ts";
import type { DateFields } from "../../layers.ts";
import { runExamples } from "../../testing/examples.ts";
import { NO_DATE, timesIn } from "./testing.ts";
import { RULES } from "./rules.ts";
import { futureCue } from "./tense.ts";
import { openValue, valueIn } from "./values.ts";

runExamples(import.meta.dirname, ({ times }) =>
  times.map(({ value, start, end }) => ({ label: `time=${value}`, start, end })),
);

const THURSDAY = "2026-03-05";

/** The time of a phrase with these fields, written as "X" in the sentence. */
function timeOf(fields: Partial<DateFields>, published: string | null = THURSDAY, sentence = "It rained on X.") {
  const [time] = timesIn(sentence, [fields], published);
  assert.ok(time);
  return time;
}

describe("times: a weekday", () => {
  it("is the day of publication or one of the six before", () => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => timeOf({ weekday }).value);
    assert.deepEqual(week, [
      "2026-03-02",
      "2026-03-03",
      "2026-03-04",
      "2026-03-05",
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
    ]);
  });

  it("lies ahead where words say so", () => {
    for (const sentence of [
      "Talks will resume on X.",
      "Talks are set to resume on X.",
      "The vote is scheduled for X.",
      "The council is expected to be told on X.",
      "On X the council will vote.",
      "X will decide it.",
      "They’ll meet on X.",
      "Talks could resume as soon as X.",
    ]) {
      const time = timeOf({ weekday: 1 }, THURSDAY, sentence);
      assert.equal(time.value, "2026-03-09", sentence);
      assert.equal(time.rule, "weekday-to-come");
      assert.equal(time.because.length, 2, "the cue and the phrase");
    }
  });

  it("lies behind though a plan is spoken of", () => {
    for (const sentence of [
      "The mayor said on X that talks will resume.",
      "Talks will resume, the mayor told reporters on X.",
      "The museum that will reopen was sold on X.",
      "It had been due to expire on X.",
      "The council, which will meet again, voted X.",
      "They will look for ways round X’s ruling.",
    ]) {
      assert.equal(timeOf({ weekday: 1 }, THURSDAY, sentence).value, "2026-03-02", sentence);
    }
  });

  it("is never today with last and next, but may be with this", () => {
    assert.equal(timeOf({ weekday: 4, direction: -1 }).value, "2026-02-26");
    assert.equal(timeOf({ weekday: 4, direction: 0 }).value, "2026-03-05");
    assert.equal(timeOf({ weekday: 4, direction: 1 }).value, "2026-03-12");
    assert.equal(timeOf({ weekday: 3, direction: -1 }).value, "2026-03-04");
    assert.equal(timeOf({ weekday: 5, direction: 1 }).value, "2026-03-06");
  });

  it("is open without a day of publication", () => {
    const time = timeOf({ weekday: 7 }, null);
    const { value, edtf, earliest, latest, anchor, stated } = time;
    assert.deepEqual(
      { value, edtf, earliest, latest, anchor, stated },
      {
        value: "XXXX-WXX-7",
        edtf: null,
        earliest: null,
        latest: null,
        anchor: null,
        stated: false,
      },
    );
  });

  it("is always within a week of publication and on that weekday", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        (published, weekday, future) => {
          const sentence = future ? "It will rain on X." : "It rained on X.";
          const day = parseIsoDay(timeOf({ weekday }, isoDay(published), sentence).earliest ?? "") ?? NaN;
          assert.equal(weekdayOf(day), weekday);
          assert.ok(future ? day >= published && day < published + 7 : day <= published && day > published - 7);
        },
      ),
    );
  });
});

describe("times: a month or a day without a year", () => {
  const cases: readonly (readonly [Partial<DateFields>, string, string, string])[] = [
    [{ month: 11, day: 12 }, THURSDAY, "It rained on X.", "2025-11-12"],
    [{ month: 3, day: 12 }, THURSDAY, "It ends on X.", "2026-03-12"],
    [{ month: 3, day: 5 }, THURSDAY, "It rained on X.", "2026-03-05"],
    [{ month: 10 }, THURSDAY, "It rained in X.", "2025-10"],
    [{ month: 10 }, THURSDAY, "It will rain in X.", "2026-10"],
    [{ month: 3 }, THURSDAY, "It rained in X.", "2026-03"],
    [{ month: 12, day: 28 }, "2026-01-02", "It rained on X.", "2025-12-28"],
    [{ month: 1, day: 3 }, "2025-12-30", "It will rain on X.", "2026-01-03"],
    [{ month: 2, day: 23 }, THURSDAY, "It will honour the X accord.", "2026-02-23"],
    [{ month: 6, day: 1 }, "2026-04-19", "It begins on X.", "2026-06-01"],
    [{ month: 3, direction: -1 }, "2026-05-13", "It rained X.", "2026-03"],
    [{ month: 10, direction: -1 }, "2026-05-13", "It rained X.", "2025-10"],
    [{ month: 3, direction: 1 }, "2026-05-13", "It opens X.", "2027-03"],
    [{ month: 9, direction: 0 }, "2026-05-13", "It opens X.", "2026-09"],
    [{ month: 3, yearOffset: -1 }, "2026-05-13", "It rained X.", "2025-03"],
    [{ month: 3, day: 4, yearOffset: 1 }, "2026-05-13", "It opens X.", "2027-03-04"],
  ];
  for (const [fields, published, sentence, value] of cases) {
    it(`${JSON.stringify(fields)} in "${sentence}", published ${published}`, () => {
      assert.equal(timeOf(fields, published, sentence).value, value);
    });
  }

  it("is in the year in which its weekday is right", () => {
    assert.equal(timeOf({ weekday: 7, month: 9, day: 13 }, "2026-09-14").value, "2026-09-13");
    assert.equal(timeOf({ weekday: 7, month: 3, day: 2 }, "2026-03-05").value, "2025-03-02");
  });

  it("has 29 February only where the calendar has it", () => {
    assert.equal(timeOf({ month: 2, day: 29 }, "2028-03-05").value, "2028-02-29");
    assert.equal(timeOf({ month: 2, day: 29 }, "2026-03-05").value, "XXXX-02-29");
  });

  it("is between nine months before and four months after publication, where nothing says otherwise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (published, month, day) => {
          const found = parseIsoDay(timeOf({ month, day }, isoDay(published)).value ?? "") ?? NaN;
          assert.ok(found - published >= -265 && found - published <= 101, `${found - published}`);
        },
      ),
    );
  });

  it("is open without a day of publication", () => {
    assert.equal(timeOf({ month: 11, day: 2 }, null).value, "XXXX-11-02");
    assert.equal(timeOf({ month: 11, day: 2 }, null).edtf, "XXXX-11-02");
    assert.equal(timeOf({ month: 11 }, null).value, "XXXX-11");
    assert.equal(timeOf({ offsetDays: 0 }, null).value, null);
  });
});

describe("times: what is stated in full", () => {
  it("means what it says, whenever it was published", () => {
    for (const published of [null, "1999-01-01", "2026-03-05"]) {
      const time = timeOf({ year: 2026, month: 11, day: 12 }, published);
      assert.deepEqual(
        [time.value, time.edtf, time.earliest, time.latest, time.anchor, time.stated],
        ["2026-11-12", "2026-11-12", "2026-11-12", "2026-11-12", null, true],
      );
    }
  });

  it("gives a month its first and last day", () => {
    const time = timeOf({ year: 2028, month: 2 });
    assert.deepEqual([time.value, time.earliest, time.latest], ["2028-02", "2028-02-01", "2028-02-29"]);
  });

  it("gives several days as an interval with its length", () => {
    const time = timeOf({ year: 2026, month: 9, day: 10, endDay: 13 });
    assert.deepEqual(
      [time.type, time.value, time.edtf, time.earliest, time.latest],
      ["DURATION", "P4D", "2026-09-10/2026-09-13", "2026-09-10", "2026-09-13"],
    );
  });

  it("runs over the end of the year", () => {
    const value = valueIn(2025, { ...NO_DATE, month: 12, day: 30, endMonth: 1, endDay: 2 });
    assert.equal(value?.edtf, "2025-12-30/2026-01-02");
    assert.equal(value.value, "P4D");
  });

  it("keeps the part of the day in the value", () => {
    for (const [part, code] of [
      ["morning", "MO"],
      ["afternoon", "AF"],
      ["evening", "EV"],
      ["night", "NI"],
    ] as const) {
      const time = timeOf({ weekday: 4, part });
      assert.deepEqual([time.type, time.value, time.edtf], ["TIME", `2026-03-05T${code}`, "2026-03-05"]);
    }
  });

  it("leaves open ranges open", () => {
    const value = openValue({ ...NO_DATE, month: 9, day: 10, endDay: 13 });
    assert.equal(value.edtf, "XXXX-09-10/XXXX-09-13");
    assert.equal(value.value, null);
  });
});

describe("times: the day of publication", () => {
  it("is the day where it was published", () => {
    for (const published of ["2026-03-05T23:30:00-05:00", "2026-03-05T00:30:00+13:00", "2026-03-05"]) {
      assert.equal(timeOf({ offsetDays: 0 }, published).value, "2026-03-05");
      assert.equal(timeOf({ weekday: 4 }, published).value, "2026-03-05");
    }
  });

  it("counts days over the ends of months and years", () => {
    assert.equal(timeOf({ offsetDays: -1 }, "2026-03-01").value, "2026-02-28");
    assert.equal(timeOf({ offsetDays: 1 }, "2025-12-31").value, "2026-01-01");
    assert.equal(timeOf({ offsetDays: -2 }, "2028-03-01").value, "2028-02-28");
  });

  it("tells nothing where it is a year or a month only", () => {
    assert.equal(timeOf({ weekday: 4 }, "2026").value, "XXXX-WXX-4");
    assert.equal(timeOf({ weekday: 4 }, "2026-03").value, "XXXX-WXX-4");
  });

  it("passes its own doubt on", () => {
    const sure = timesIn("It rained on X.", [{ weekday: 7 }], THURSDAY, 1)[0];
    const unsure = timesIn("It rained on X.", [{ weekday: 7 }], THURSDAY, 0.4)[0];
    const stated = timesIn("It rained on X.", [{ year: 2026, month: 3, day: 1 }], THURSDAY, 0.4)[0];
    assert.ok((unsure?.confidence ?? 1) < (sure?.confidence ?? 0) / 2);
    assert.ok((stated?.confidence ?? 0) > 0.9);
  });
});

/** The words that put "X" after publication, or null. */
function cue(sentence: string, headline = false): string | null {
  const at = sentence.indexOf("X");
  const found = futureCue(
    sentence,
    { start: at, end: at + 1 },
    { sentence: { start: 0, end: sentence.length }, hasPresent: false, clause: () => null, isHeadline: headline },
  );
  return found === null ? null : sentence.slice(found.start, found.end);
}

describe("times: cues", () => {
  it("names the words", () => {
    assert.equal(cue("Talks will resume on X."), "will");
    assert.equal(cue("Talks are set to resume on X."), "set to");
    assert.equal(cue("They’ll meet X."), "’ll");
    assert.equal(cue("It rained on X."), null);
  });

  it("stays within the sentence and within reach", () => {
    const text = "They will go. It rained on X";
    const at = text.indexOf("X");
    assert.equal(
      futureCue(
        text,
        { start: at, end: at + 1 },
        { sentence: { start: 14, end: text.length }, hasPresent: false, clause: () => null, isHeadline: false },
      ),
      null,
    );
    assert.equal(cue(`They will ${"x ".repeat(60)}X`), null);
  });

  it("reads the headline's own future", () => {
    assert.equal(cue("Mill museum to reopen in X", true), "to reopen");
    assert.equal(cue("Mill museum to reopen in X"), null);
  });

  it("does not take the names Will and May for cues", () => {
    assert.equal(cue("Will Ferrer came on X."), null);
    assert.equal(cue("Clara May came on X."), null);
  });
});

function maybe<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(values, { nil: null });
}

describe("times: every rule", () => {
  it("has a name of its own", () => {
    assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
  });

  it("gives a real day or none, never an impossible one", () => {
    fc.assert(
      fc.property(
        fc.record({
          year: maybe(fc.integer({ min: 1900, max: 2099 })),
          month: maybe(fc.integer({ min: 1, max: 12 })),
          day: maybe(fc.integer({ min: 1, max: 31 })),
          weekday: maybe(fc.integer({ min: 1, max: WEEKDAYS.length })),
          offsetDays: maybe(fc.integer({ min: -2, max: 2 })),
          direction: maybe(fc.constantFrom<(-1 | 0 | 1)[]>(-1, 0, 1)),
        }),
        maybe(fc.integer({ min: 0, max: 40_000 })),
        (fields, published) => {
          const time = timeOf(fields, published === null ? null : isoDay(published));
          for (const day of [time.earliest, time.latest]) {
            assert.ok(day === null || dayNumber(partsOf(day)) !== null, `${day}`);
          }
          assert.ok((time.earliest ?? "") <= (time.latest ?? ""));
        },
      ),
    );
  });
});

function partsOf(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
