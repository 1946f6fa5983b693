import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { fieldsOf, NO_FIELDS, offsetOf, partOf } from "./fields.ts";

function offset(relative: string, beyond?: string): unknown {
  return fieldsOf(beyond === undefined ? { relative } : { relative, beyond })?.offsetDays;
}

function direction(words: string): unknown {
  return fieldsOf({ direction: words })?.direction;
}

describe("fieldsOf", () => {
  it("has nothing where the groups have nothing", () => {
    assert.deepEqual(fieldsOf({}), NO_FIELDS);
    assert.deepEqual(fieldsOf({ other: "March" }), NO_FIELDS);
  });

  it("reads every group", () => {
    assert.deepEqual(fieldsOf({ weekday: "Thursday", month: "March", day: "5th", year: "2026", part: "evening" }), {
      ...NO_FIELDS,
      weekday: 4,
      month: 3,
      day: 5,
      year: 2026,
      part: "evening",
    });
    assert.deepEqual(fieldsOf({ month: "Sept.", day: "28", endMonth: "OCT.", endDay: "02" }), {
      ...NO_FIELDS,
      month: 9,
      day: 28,
      endMonth: 10,
      endDay: 2,
    });
    assert.deepEqual(fieldsOf({ monthDigits: "09", day: "1" }), { ...NO_FIELDS, month: 9, day: 1 });
    assert.deepEqual(fieldsOf({ month: "May", ofYear: "last" }), { ...NO_FIELDS, month: 5, yearOffset: -1 });
  });

  it("knows names as they are written, and no others", () => {
    for (const month of ["March", "MARCH", "Mar", "Mar.", "MAR", "MAR.", "Sept", "Sept."]) {
      assert.notEqual(fieldsOf({ month }), null, month);
    }
    for (const month of ["march", "MArch", "March.", "May.", "Marc", "Mayor", "Marchs", ""]) {
      assert.equal(fieldsOf({ month }), null, month);
      assert.equal(fieldsOf({ month: "March", day: "3", endMonth: month, endDay: "4" }), null, month);
    }
    for (const weekday of ["Thursday", "THURSDAY", "Thu", "Thur.", "Thurs.", "Tues"]) {
      assert.notEqual(fieldsOf({ weekday }), null, weekday);
    }
    for (const weekday of ["thursday", "Thursday.", "Thirsty", "Monk", "March"]) {
      assert.equal(fieldsOf({ weekday }), null, weekday);
    }
  });

  it("is null where the calendar has no such day", () => {
    const impossible = [
      { month: "February", day: "30" },
      { month: "February", day: "29", year: "2026" },
      { month: "April", day: "31" },
      { monthDigits: "13", day: "1" },
      { day: "5" },
      { month: "March", day: "28", endDay: "32" },
      { month: "February", day: "27", endDay: "30" },
      { month: "March", day: "13", endDay: "10" },
      { month: "March", day: "13", endDay: "13" },
      { month: "March", day: "13", endMonth: "March", endDay: "10" },
      { month: "March", day: "13", endMonth: "February", endDay: "30" },
    ];
    for (const groups of impossible) assert.equal(fieldsOf(groups), null, JSON.stringify(groups));
  });

  it("allows 29 February where the year has one or is not stated", () => {
    assert.equal(fieldsOf({ month: "February", day: "29" })?.day, 29);
    assert.equal(fieldsOf({ month: "February", day: "29", year: "2028" })?.day, 29);
    assert.equal(fieldsOf({ month: "Feb.", day: "27", endDay: "29", year: "2027" }), null);
  });

  it("counts days from today", () => {
    assert.deepEqual(
      [offset("yesterday"), offset("Today"), offset("TONIGHT"), offset("tomorrow"), offset("someday")],
      [-1, 0, 0, 1, null],
    );
    assert.deepEqual([offset("yesterday", "before"), offset("tomorrow", "after")], [-2, 2]);
  });

  it("takes the direction from the last word", () => {
    assert.deepEqual(["last", "Last", "this", "next", "coming", "this past", "this coming", "that"].map(direction), [
      -1,
      -1,
      0,
      1,
      1,
      -1,
      1,
      null,
    ]);
  });

  it("gives days and months of the calendar or nothing, whatever the digits", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), fc.option(fc.integer({ min: 1500, max: 2099 })), (day, month, year) => {
        const groups = {
          day: String(day),
          monthDigits: String(month),
          ...(year === null ? {} : { year: String(year) }),
        };
        const fields = fieldsOf(groups);
        if (fields === null) return;
        assert.ok(fields.month !== null && fields.month <= 12);
        assert.ok(fields.day === null || fields.day <= 31);
      }),
    );
  });
});

describe("partOf", () => {
  it("knows the part by its word, also inside another", () => {
    assert.equal(partOf("morning"), "morning");
    assert.equal(partOf("Afternoon"), "afternoon");
    assert.equal(partOf("evening"), "evening");
    assert.equal(partOf("night"), "night");
    assert.equal(partOf("tonight"), "night");
    assert.equal(partOf(undefined), null);
  });
});

describe("offsetOf", () => {
  it("is a year back, none or one on", () => {
    assert.deepEqual(["last", "past", "this", "next", "coming", "Last"].map(offsetOf), [-1, -1, 0, 1, 1, -1]);
    assert.equal(offsetOf("that"), null);
    assert.equal(offsetOf(undefined), null);
  });
});
