import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Timed } from "./times-metric.ts";
import { countPairs, f1, noCounts, pairsOf, sameValue } from "./times-metric.ts";
import { readWithChrono } from "./times-peer.ts";
import { timedSets } from "./times-sets.ts";
import { evalTimes, onCalendar, readWithOnrecord, scoreSet } from "./times.ts";

const time = (start: number, end: number, value: string | null = "2026"): Timed => ({ start, end, value });

/** Strict, relaxed and value F1. */
function score(found: readonly Timed[], gold: readonly Timed[]): number[] {
  const counts = noCounts();
  countPairs(counts, pairsOf(found, gold));
  return [counts.strict, counts.relaxed, counts.value].map((right) => f1(right, counts));
}

function same(found: string | null, gold: string | null): boolean {
  return sameValue(time(0, 1, found), time(0, 1, gold));
}

describe("pairsOf", () => {
  it("pairs one to one by the longest overlap", () => {
    const [long, short] = [time(0, 10), time(8, 20)];
    assert.deepEqual(pairsOf([short, long], [time(0, 9)]), [
      { gold: time(0, 9), found: long },
      { gold: null, found: short },
    ]);
  });

  it("gives one finding to one gold time only", () => {
    const pairs = pairsOf([time(0, 20)], [time(0, 5), time(6, 10)]);
    assert.deepEqual(
      pairs.map(({ found }) => found !== null),
      [true, false],
    );
  });

  it("does not pair neighbours", () => {
    assert.equal(pairsOf([time(5, 10)], [time(0, 5)]).length, 2);
  });
});

describe("countPairs", () => {
  it("is 1 for the same and 0 for nothing", () => {
    assert.deepEqual(score([time(0, 5)], [time(0, 5)]), [1, 1, 1]);
    assert.deepEqual(score([], [time(0, 5)]), [0, 0, 0]);
    assert.deepEqual(score([], []), [0, 0, 0]);
  });

  it("tells a wrong border from a wrong value", () => {
    assert.deepEqual(score([time(1, 5)], [time(0, 5)]), [0, 1, 1]);
    assert.deepEqual(score([time(0, 5, "2025")], [time(0, 5)]), [1, 1, 0]);
  });

  it("takes findings off for what nobody annotated", () => {
    assert.deepEqual(score([time(0, 5), time(9, 12)], [time(0, 5)]), [2 / 3, 2 / 3, 2 / 3]);
  });
});

describe("sameValue", () => {
  it("compares the calendar part", () => {
    assert.ok(same("1998-02-12TEV", "1998-02-12"));
    assert.ok(same("1949", "1949-XX"));
    assert.ok(same("1994", "1994-XX-XX"));
    assert.ok(same("2000-W07", "2000-W7"));
    assert.ok(!same("2000-W17", "2000-W7"));
    assert.ok(same("198", "198X"));
    assert.ok(!same("198", "1988"));
    assert.ok(!same("1998-02-12", "1998-02-13"));
    assert.ok(!same("1998", "1998-02"));
    assert.ok(!same(null, null));
  });

  it("keeps lengths of the clock apart", () => {
    assert.ok(same("PT5H", "PT5H"));
    assert.ok(!same("PT5H", "PT6H"));
    assert.ok(!same("PT5M", "P5M"));
  });

  it("compares a clock alone with the clock of a day", () => {
    assert.ok(same("2008-01-20T15:11Z", "15:11:00"));
    assert.ok(!same("2008-01-20T15:12Z", "15:11:00"));
  });

  it("compares intervals by their days", () => {
    const gold = time(0, 1, "2006-01-02/2006-01-08");
    assert.ok(sameValue({ ...time(0, 1, "2006-W01"), earliest: "2006-01-02", latest: "2006-01-08" }, gold));
    assert.ok(sameValue({ ...time(0, 1, "2006-W01"), earliest: null, latest: "2006-01-08" }, gold));
    assert.ok(!sameValue({ ...time(0, 1, "2006-W02"), earliest: null, latest: "2006-01-15" }, gold));
    assert.ok(!sameValue({ ...time(0, 1, "2006"), earliest: "2006-01-01", latest: "2006-12-31" }, gold));
  });

  it("compares a season with its months, whatever its bounds", () => {
    const summer = time(0, 1, "2022-06-01/2022-08-31");
    assert.ok(sameValue({ ...time(0, 1, "2022-SU"), earliest: null, latest: "2022-05-31" }, summer));
    assert.ok(!sameValue(time(0, 1, "2021-SU"), summer));
    assert.ok(!sameValue(time(0, 1, "2022-FA"), summer));
  });

  it("compares the ends where the gold says between which two a time lies", () => {
    const between = time(0, 1, ">=1981<=2011");
    assert.ok(sameValue({ ...time(0, 1, "P30Y"), earliest: "1981-04-13", latest: "2011-04-13" }, between));
    assert.ok(!sameValue({ ...time(0, 1, "P30Y"), earliest: "1981-04-13", latest: "2012-04-13" }, between));
    assert.ok(!sameValue(time(0, 1, "P30Y"), between));
    const before = time(0, 1, ">=<=2008-01-19");
    assert.ok(sameValue({ ...time(0, 1, "2008-01-19"), earliest: null, latest: "2008-01-19" }, before));
    assert.ok(!sameValue({ ...time(0, 1, "2008-01-19"), earliest: "2008-01-19", latest: "2008-01-19" }, before));
  });
});

describe("the readers", () => {
  const text = "The pier burnt on Monday, May 4, 2026, and it took three days.";

  it("give spans with values", () => {
    const words = (times: readonly Timed[]): (string | null)[][] =>
      times.map(({ start, end, value }) => [text.slice(start, end), value]);
    assert.deepEqual(words(readWithOnrecord(text, "2026-05-06")), [
      ["Monday, May 4, 2026", "2026-05-04"],
      ["three days", "P3D"],
    ]);
    assert.deepEqual(words(readWithChrono(text, "2026-05-06"))[0], ["on Monday, May 4, 2026", "2026-05-04"]);
  });

  it("can be held to what lies on the calendar", () => {
    assert.deepEqual(
      onCalendar(readWithOnrecord(text, "2026-05-06")).map(({ value }) => value),
      ["2026-05-04"],
    );
  });
});

describe("the project's own samples", () => {
  it("are there without the larger sets, with times inside their texts", () => {
    const [samples] = timedSets(null);
    assert.equal(samples?.name, "samples");
    assert.ok(samples.texts.length >= 12);
    for (const { text, gold } of samples.texts) {
      for (const { start, end } of gold) assert.ok(start < end && end <= text.length);
    }
  });

  it("are scored", async () => {
    const [report] = await evalTimes({ data: null, worst: 3 });
    assert.deepEqual(
      report?.measures.map(({ id }) => id),
      ["times.samples.strict", "times.samples.relaxed", "times.samples.value"],
    );
    for (const { value } of report.measures) assert.ok(value > 0.5 && value <= 1);
    assert.match(report.table, /\| chrono-node \|/u);
  });

  it("give errors that name the words", () => {
    const [samples] = timedSets(null);
    assert.ok(samples);
    const { errors } = scoreSet(samples, () => []);
    assert.ok(errors.every((line) => /^\d+ × missed "/u.test(line)));
  });
});
