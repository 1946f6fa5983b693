import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { minutesOf, readInstant } from "./instants.ts";

function stated(raw: string): unknown {
  const { hasTime, hasZone } = readInstant(raw) ?? {};
  return [hasTime, hasZone];
}

describe("readInstant", () => {
  const cases: readonly [raw: string, value: string | null][] = [
    ["2026-03-05", "2026-03-05"],
    ["2026-3-5", "2026-03-05"],
    ["2026/03/05", "2026-03-05"],
    ["2026-03-05T14:00:00Z", "2026-03-05T14:00:00Z"],
    ["2026-03-05T14:00:00.123456+0100", "2026-03-05T14:00:00+01:00"],
    ["2026-03-05T14:00:00+01", "2026-03-05T14:00:00+01:00"],
    ["2026-03-05 14:00:00 -05:00", "2026-03-05T14:00:00-05:00"],
    ["2026-03-05 14:00", "2026-03-05T14:00:00"],
    ["2026-03-05T14:00:00 UTC", "2026-03-05T14:00:00Z"],
    ["2026-03-05T00:00:00", "2026-03-05T00:00:00"],
    ["20260305", "2026-03-05"],
    ["20260305T140000Z", "2026-03-05T14:00:00Z"],
    ["1772715600", "2026-03-05T13:00:00Z"],
    ["1772715600000", "2026-03-05T13:00:00Z"],
    ["Thu, 5 Mar 2026 14:00:00 +0100", "2026-03-05T14:00:00+01:00"],
    ["Thu, 05 Mar 2026 14:00:00 GMT", "2026-03-05T14:00:00Z"],
    ["Thu Mar 05 14:00:00 CET 2026", "2026-03-05T14:00:00+01:00"],
    ["5 March 2026", "2026-03-05"],
    ["5 March 2026, 2 p.m.", "2026-03-05T14:00:00"],
    ["5 March 2026 12am GMT", "2026-03-05T00:00:00Z"],
    ["5 March 2026, 2 people", "2026-03-05"],
    ["2:00 PM March 5, 2026", "2026-03-05T14:00:00"],
    ["14:00, 5th March 2026", "2026-03-05T14:00:00"],
    ["Updated 2 PM EST, Thu March 5, 2026", "2026-03-05T14:00:00-05:00"],
    ["Updated 2:00 PM ET, Thu March 5, 2026", "2026-03-05T14:00:00"],
    ["Score 12:3 on 5 March 2026", "2026-03-05"],
    ["12:30 said one of the many on 5 March 2026", "2026-03-05"],
    ["5th March, 2026", "2026-03-05"],
    ["March 5, 2026", "2026-03-05"],
    ["March 5, 2026 at 2:05 p.m. EST", "2026-03-05T14:05:00-05:00"],
    ["Mar. 5, 2026 12:10 AM", "2026-03-05T00:10:00"],
    ["MARCH 5, 2026", "2026-03-05"],
    ["Published March 5, 2026 14:10 CST", "2026-03-05T14:10:00"],
    ["05.03.2026, 14:00 Uhr", "2026-03-05T14:00:00"],
    ["25/03/2026", "2026-03-25"],
    ["03/25/2026 14:00", "2026-03-25T14:00:00"],
    ["05/05/2026", "2026-05-05"],
    ["05/03/2026", null],
    ["03-05-2026", null],
    ["2026-02-30", null],
    ["0001-01-01T00:00:00", null],
    ["1970-01-01T00:00:00Z", null],
    ["2026", null],
    ["2026-03", null],
    ["yesterday", null],
    ["", null],
    ["Version 12.3.2026.1.4", "2026-03-12"],
    ["2026-03-05T99:00:00", "2026-03-05"],
  ];
  for (const [raw, value] of cases) {
    it(`reads ${JSON.stringify(raw)}`, () => assert.equal(readInstant(raw)?.value ?? null, value));
  }

  it("tells what is stated", () => {
    assert.deepEqual(stated("2026-03-05"), [false, false]);
    assert.deepEqual(stated("2026-03-05T00:00:00+01:00"), [false, true]);
    assert.deepEqual(stated("2026-03-05T14:00:00"), [true, false]);
    assert.deepEqual(stated("2026-03-05T14:00:00Z"), [true, true]);
  });

  it("keeps the day as written", () => {
    assert.equal(readInstant("2026-03-05T23:30:00-05:00")?.day, readInstant("2026-03-05")?.day);
  });

  it("gives a value that it reads as the same again, or null", () => {
    const pieces = ["2026", "-", "03", "05", "T", " ", "14:00", ":30", "Z", "+01:00", "March", "5,", "AM", "/", "."];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const found = readInstant(parts.join(""));
        if (found !== null) assert.equal(readInstant(found.value)?.value, found.value);
      }),
      { numRuns: 500 },
    );
  });

  it("costs in proportion on digits and blanks", () => {
    for (const piece of ["1", "1 ", "1.", "March ", "March 5 "]) {
      const ratio = growth((length) => readInstant(piece.repeat(length)), 2_000);
      assert.ok(ratio < 30, piece);
    }
  });
});

describe("minutesOf", () => {
  it("compares instants of different zones", () => {
    const minutes = ["2026-03-05T14:00:00+01:00", "2026-03-05T13:00:00Z"].map((raw) => {
      const found = readInstant(raw);
      return found === null ? null : minutesOf(found);
    });
    assert.equal(minutes[0], minutes[1]);
  });
});
