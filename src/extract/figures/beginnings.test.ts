import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { nextBeginning } from "./beginnings.ts";

function all(text: string): string[] {
  const found: string[] = [];
  for (let at = nextBeginning(text, 0); at >= 0; at = nextBeginning(text, at + 1)) found.push(text.slice(at, at + 4));
  return found;
}

describe("where a quantity may begin", () => {
  const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
    ["see 12 boats", ["12 b"]],
    ["Twelve boats", ["Twel"]],
    ["a boat", ["a bo"]],
    ["$5 and €6", ["$5 a", "€6"]],
    ["US$5 or A$6", ["US$5", "A$6"]],
    ["EUR 20", ["EUR ", "20"]],
    ["-8°C (-8)", ["-8°C", "-8)"]],
    ["half, dozens, nobody", ["half", "doze", "nobo"]],
    ["“12” (13) —14", ["12” ", "13) ", "14"]],
    ["52-47", ["52-4", "47"]],
    ["ten-year", ["ten-"]],
  ];
  for (const [text, found] of cases) {
    it(text, () => {
      assert.deepEqual(
        all(text).filter((words) => found.some((wanted) => words.startsWith(wanted.slice(0, 2)))),
        found,
      );
    });
  }

  for (const text of ["F-16", "#12", "@5", "café12", "ж12", "日12", "e\u030112", "x_12", "O’12", "stone", "done"]) {
    it(`none in ${text}`, () => {
      assert.deepEqual(all(text), []);
    });
  }

  it("does not begin inside a number", () => {
    assert.deepEqual(all("1,900"), ["1,90"]);
    assert.deepEqual(all("3.5.1"), ["3.5."]);
    assert.deepEqual(all("15:40"), ["15:4"]);
  });

  it("gives -1 where there is none", () => {
    assert.equal(nextBeginning("", 0), -1);
    assert.equal(nextBeginning("no", 2), -1);
    assert.equal(nextBeginning("see the boats", 0), -1);
  });

  it("goes forward only", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), (text, from) => {
        const at = nextBeginning(text, from);
        assert.ok(at === -1 || (at >= from && at < text.length));
      }),
    );
  });
});
