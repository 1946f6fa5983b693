import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isWhole } from "../../span.ts";
import { growth } from "../../testing/growth.ts";
import { datesIn, isUpdateLine, updatesIn } from "./updates.ts";

/** "update 2026-2-14 6 18:05": what an update states, "-" for what it leaves out. */
function stated(words: string): string[] {
  return updatesIn(words).map(({ kind, date, weekday, clock }) => {
    const day = date === null ? "-" : `${date.year ?? ""}-${date.month}-${date.day}`;
    return `${kind} ${day} ${weekday ?? "-"} ${clock ?? "-"}`;
  });
}

describe("updatesIn", () => {
  const cases: readonly [words: string, update: string | null][] = [
    ["Updated 3 February 2026", "update 2026-2-3 - -"],
    ["updated February 3, 2026", "update 2026-2-3 - -"],
    ["UPDATED FEB. 3, 2026", "update 2026-2-3 - -"],
    ["Updated: 3rd of February 2026", "update 2026-2-3 - -"],
    ["Last updated on September 16th, 2026 at 09:27 am", "update 2026-9-16 - 09:27"],
    ["Last modified 2026-02-03", "update 2026-2-3 - -"],
    ["Last modified: 2026-02-03T14:05:30.25+01:00", "update 2026-2-3 - 14:05+01:00"],
    ["Revised 3 February", "update -2-3 - -"],
    ["Corrected Tuesday, 3 February 2026", "correction 2026-2-3 2 -"],
    ["Amended Feb 3", "correction -2-3 - -"],
    ["last updated 18:05", "update - - 18:05"],
    ["last updated 18.05 GMT", "update - - 18:05Z"],
    ["Updated 9.30am", "update - - 09:30"],
    ["Updated at 7:50 p.m. ET", "update - - 19:50"],
    ["Updated at 7:50 p.m. EST", "update - - 19:50-05:00"],
    ["Updated at 6 p.m. ET June 23", "update -6-23 - 18:00"],
    ["Updated at 3:40 a.m. ET on Wednesday", "update - 3 03:40"],
    ["Updated on Friday at 2:44 p.m. ET.", "update - 5 14:44"],
    ["Updated 12:10 a.m.", "update - - 00:10"],
    ["Updated 12 pm", "update - - 12:00"],
    ["Updated 14:05 pm", "update - - 14:05"],
    ["Updated 14:05 am", "update - - 14:05"],
    ["Updated 18:05 Edition", "update - - 18:05"],
    ["Updated 18:05 GMTs", "update - - 18:05"],
    ["Updated Tues. 23:59", "update - 2 23:59"],
    ["Updated\u00a03\u00a0February\u00a02026", "update 2026-2-3 - -"],
    ["(updated 3 February 2026)", "update 2026-2-3 - -"],
    ["Updated 3 February 2026 — 18:05", "update 2026-2-3 - 18:05"],
    ["Updated 3 February 2026 | 5 min read", "update 2026-2-3 - -"],
    ["Updated 3 February 2026, 5 March 2026", "update 2026-2-3 - -"],
    ["Updated", null],
    ["Updated daily", null],
    ["Updated Fridays", null],
    ["Updated February", null],
    ["Updated February 2026", null],
    ["Updated in February 2026", null],
    ["Updated 2026", null],
    ["Updated 25:00", null],
    ["Updated 18:60", null],
    ["Updated 5 boats", null],
    ["Updated 18.05.2026", null],
    ["Updated 03/02/2026", null],
    ["Updated by Jo Alder on 3 February 2026", null],
    ["Outdated 3 February 2026", null],
    ["Updated3 February 2026", null],
    ["Updatedé 3 February 2026", null],
    ["Updated 3 Februaryé 2026", null],
    ["Published 3 February 2026", null],
    ["", null],
  ];
  for (const [words, update] of cases) {
    it(`reads ${JSON.stringify(words)}`, () => assert.deepEqual(stated(words), update === null ? [] : [update]));
  }

  it("reads several, each up to the next label, with its own words", () => {
    const words = "Published 2 March 2026, last updated 3 March 2026, 18:05; corrected Friday 😀";
    assert.deepEqual(
      updatesIn(words).map(({ start, end }) => words.slice(start, end)),
      ["last updated 3 March 2026, 18:05", "corrected Friday"],
    );
  });

  it("keeps a day that the calendar does not have for the reader of days to refuse", () => {
    assert.deepEqual(stated("Updated 30 February 2026"), ["update 2026-2-30 - -"]);
  });

  it("moves with its words, and finds the same behind whatever stands before", () => {
    const line = "Updated Friday, 6 March 2026 at 6 p.m. GMT";
    const [alone] = updatesIn(line);
    assert.ok(alone !== undefined);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (before) => {
        const [found] = updatesIn(`${before} — ${line}`).slice(-1);
        const by = before.length + 3;
        assert.deepEqual(found, { ...alone, start: alone.start + by, end: alone.end + by });
      }),
    );
  });

  it("never tears a character, and never gives blanks at its ends", () => {
    const pieces = ["Updated", " ", "3", "March", "2026", ",", "at", "6", "p.m.", "GMT", "\u0301", "😀", "18:05", "-"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        const words = parts.join("");
        for (const update of updatesIn(words)) {
          const found = words.slice(update.start, update.end);
          assert.equal(found, found.trim());
          assert.ok(isWhole(words, update));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  for (const piece of ["Updated ", "Updated 3 March ", "18:05 ", "Updated at at ", "3 ", "last "]) {
    it(`costs in proportion on ${JSON.stringify(piece)}`, () => {
      const ratio = growth((length) => updatesIn(piece.repeat(Math.ceil(length / piece.length))), 4_000);
      assert.ok(ratio < 30, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }
});

describe("datesIn", () => {
  it("gives every date of a line with its place, with or without a year", () => {
    assert.deepEqual(datesIn("Höfn, Monday 8 June 2026. Updated June 9"), [
      { start: 13, date: { year: 2026, month: 6, day: 8 } },
      { start: 34, date: { year: null, month: 6, day: 9 } },
    ]);
    assert.deepEqual(datesIn("2026-03-05T14:00"), [{ start: 0, date: { year: 2026, month: 3, day: 5 } }]);
  });

  it("leaves months alone, verbs, and digits within digits", () => {
    for (const words of ["March 2026", "they may 5", "12026-03-05", "caféMay 5", "May 55", "5 Mayor"])
      assert.deepEqual(datesIn(words), [], words);
  });
});

describe("isUpdateLine", () => {
  for (const words of ["Updated at 7:50 p.m. ET", "UPDATED: 18:05", "(Corrected on Friday.)", "[Updated 3 March]"])
    it(`fits ${words}`, () => assert.ok(isUpdateLine(words)));

  const others = [
    "Updated",
    "Story updated at 7:50 p.m.",
    "Updated at 7:50 p.m. with a new headline",
    "The map was updated on Friday",
    "Updated Friday's list is here",
    `Updated 18:05${" ".repeat(80)}`,
    "",
  ];
  for (const words of others) it(`leaves ${JSON.stringify(words)}`, () => assert.ok(!isUpdateLine(words)));
});
