import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { isObject, listOf, parseJson } from "./json.ts";

describe("parseJson", () => {
  it("reads sound JSON as it is", () => {
    assert.deepEqual(parseJson('{"a": [1, true, null, "b"]}'), [{ a: [1, true, null, "b"] }]);
    assert.deepEqual(parseJson('[{"a": 1}]'), [[{ a: 1 }]]);
  });

  it("reads broken JSON leniently", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(parseJson('{"a": 1, "b": [1, 2,],}'))), [{ a: 1, b: [1, 2] }]);
  });

  it("reads several values in a row", () => {
    assert.deepEqual(parseJson('{"a": 1}{"b": 2}\n[3]'), [{ a: 1 }, { b: 2 }, [3]]);
    assert.deepEqual(parseJson('{"a": 1},{"b": 2}'), [{ a: 1 }, { b: 2 }]);
  });

  it("gives nothing where there is nothing", () => {
    for (const text of ["", "   ", "null;", "}}}]]", "window.dataLayer"]) {
      assert.deepEqual(
        parseJson(text).filter((value) => typeof value === "object" && value !== null),
        [],
      );
    }
  });

  it("does not let a page write to the prototype of objects", () => {
    parseJson('{"__proto__": {"polluted": true},}');
    assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
  });

  it("never throws", () => {
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      ":",
      ",",
      "\\",
      "\\u12",
      "a",
      "1",
      " ",
      "\n",
      "//",
      "/*",
      "*/",
      "&quot;",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        assert.ok(Array.isArray(parseJson(parts.join(""))));
      }),
      { numRuns: 500 },
    );
  });

  for (const piece of ["{", "[", '"', '{"a":', '"a" ', "/*", "\\", '["a",', "{]", "a:", "' ", "&quot;"]) {
    it(`costs in proportion on ${piece}`, () => {
      const ratio = growth((length) => parseJson(`x${piece.repeat(Math.ceil(length / piece.length))}`), 160_000);
      assert.ok(ratio < 40, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }
});

describe("listOf and isObject", () => {
  it("make lists of one value, many, none", () => {
    assert.deepEqual([listOf("a"), listOf(["a", "b"]), listOf(undefined), listOf(null)], [["a"], ["a", "b"], [], []]);
  });

  it("tell objects from lists, null and words", () => {
    assert.deepEqual(
      [{}, [], null, "a", undefined].map((value) => isObject(value)),
      [true, false, false, false, false],
    );
  });
});
