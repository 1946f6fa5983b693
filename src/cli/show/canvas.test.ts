import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { canvasOf } from "../testing.ts";
import { columnsOf, counted, field, heading, ranges } from "./canvas.ts";

describe("counted", () => {
  it("takes the plural but for one", () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => counted(count, "statement")),
      ["0 statements", "1 statement", "2 statements"],
    );
  });

  it("knows an odd plural", () => {
    assert.equal(counted(2, "person", "people"), "2 people");
  });
});

describe("ranges", () => {
  const cases: readonly (readonly [numbers: readonly number[], shown: string])[] = [
    [[], ""],
    [[4], "4"],
    [[4, 5], "4, 5"],
    [[4, 5, 6], "4–6"],
    [[1, 3, 4, 5, 9, 10], "1, 3–5, 9, 10"],
  ];
  for (const [numbers, shown] of cases) {
    it(`shows ${JSON.stringify(numbers)}`, () => assert.equal(ranges(numbers), shown));
  }
});

describe("field", () => {
  it("sets the label apart and wraps beside it", () => {
    assert.deepEqual(field(canvasOf(24), "Outlet", "The Harbour Courier", 8), [
      "Outlet  The Harbour",
      "        Courier",
    ]);
  });

  it("dims the label only", () => {
    assert.deepEqual(field(canvasOf(40, true), "By", "Ada", 4), ["\u001b[2mBy  \u001b[22mAda"]);
  });
});

describe("heading", () => {
  it("stands alone or with an aside", () => {
    assert.deepEqual(heading(canvasOf(40), "2 statements"), ["2 statements"]);
    assert.deepEqual(heading(canvasOf(40), "2 statements", "2 quoted"), ["2 statements: 2 quoted"]);
  });
});

describe("columnsOf", () => {
  it("makes each column as wide as its widest cell, numbers to the right", () => {
    const rows = [
      ["Name", "Said", "Notes"],
      ["中文", "7", ""],
      ["Ada", "12", "x"],
    ];
    assert.deepEqual(columnsOf(rows, new Set([1])), ["Name  Said  Notes", "中文     7", "Ada     12  x"]);
  });

  it("takes no rows", () => {
    assert.deepEqual(columnsOf([], new Set()), []);
  });
});
