import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  ANY_MONTH,
  ANY_WEEKDAY,
  DAY,
  monthNumber,
  MONTHS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  weekdayNumber,
  WEEKDAYS,
  YEAR,
} from "./calendar.ts";
import { pattern } from "./words.ts";

const whole = (source: string, words: string): boolean => pattern(`^${source}$`).test(words);

describe("calendar", () => {
  it("numbers months and weekdays by name and abbreviation", () => {
    assert.deepEqual(MONTHS.map(monthNumber), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.deepEqual(WEEKDAYS.map(weekdayNumber), [1, 2, 3, 4, 5, 6, 7]);
    assert.deepEqual(["Sept.", "SEPT", "Jan", "MAY", "Dec."].map(monthNumber), [9, 9, 1, 5, 12]);
    assert.deepEqual(["Tues.", "Tue", "Thurs", "SUNDAY", "Wed."].map(weekdayNumber), [2, 2, 4, 7, 3]);
  });

  it("has no number for other words", () => {
    for (const word of ["", "Ma", "Mayor", "Marble", "Mar..", "Junes", "Foo", undefined]) {
      assert.equal(monthNumber(word), null, word);
    }
    for (const word of ["", "Mo", "Monsoon", "Sunday morning", "Satire", ".", undefined]) {
      assert.equal(weekdayNumber(word), null, word);
    }
  });

  it("reads names as they are written, capitals and all, but not in lower case", () => {
    for (const name of ["March", "MARCH", "Mar.", "Mar", "Sept.", "SEPT.", "May"])
      assert.ok(whole(ANY_MONTH, name), name);
    for (const name of ["march", "may", "mar", "sept."]) assert.ok(!whole(ANY_MONTH, name), name);
    for (const name of ["Monday", "MONDAY", "Mon.", "Thurs."]) assert.ok(whole(ANY_WEEKDAY, name), name);
    for (const name of ["monday", "mon", "sun", "sat"]) assert.ok(!whole(ANY_WEEKDAY, name), name);
  });

  it("takes the longest name", () => {
    assert.equal(pattern(ANY_MONTH).exec("September")?.[0], "September");
    assert.equal(pattern(ANY_MONTH).exec("Sept. 5")?.[0], "Sept.");
    assert.equal(pattern(ANY_WEEKDAY).exec("Thursday")?.[0], "Thursday");
  });

  it("takes a stop behind what is shortened, and none behind a whole name", () => {
    for (const [source, text, found] of [
      [ANY_MONTH, "March. It", "March"],
      [ANY_MONTH, "Mar. It", "Mar."],
      [ANY_MONTH, "May. It", "May"],
      [ANY_WEEKDAY, "Sunday. It", "Sunday"],
      [ANY_WEEKDAY, "Sun. It", "Sun."],
    ] as const) {
      assert.equal(pattern(source).exec(text)?.[0], found, text);
    }
  });

  it("has a number for every name and abbreviation that its patterns read", () => {
    for (const name of [...MONTHS, ...SHORT_MONTHS]) {
      for (const written of [name, name.toUpperCase()]) {
        assert.ok(whole(ANY_MONTH, written), written);
        assert.equal(monthNumber(written), MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1, written);
      }
    }
    for (const name of [...WEEKDAYS, ...SHORT_WEEKDAYS]) {
      for (const written of [name, name.toUpperCase()]) {
        assert.ok(whole(ANY_WEEKDAY, written), written);
        assert.equal(
          weekdayNumber(written),
          WEEKDAYS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1,
          written,
        );
      }
    }
  });

  it("reads days and years in digits", () => {
    for (const day of ["1", "01", "9", "10", "31", "1st", "22nd", "3rd", "5th"]) assert.ok(whole(DAY, day), day);
    for (const day of ["0", "00", "32", "99", "x"]) assert.ok(!whole(DAY, day), day);
    for (const year of ["1500", "1932", "2026", "2099"]) assert.ok(whole(YEAR, year), year);
    for (const year of ["1499", "2100", "926", "20260"]) assert.ok(!whole(YEAR, year), year);
  });
});
