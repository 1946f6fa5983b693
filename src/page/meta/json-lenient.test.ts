import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { LenientReader } from "./json-lenient.ts";
import { parseJson } from "./json.ts";

describe("broken JSON", () => {
  const broken: readonly [string, string, unknown][] = [
    ["a trailing comma", '{"a": 1, "b": [1, 2,],}', { a: 1, b: [1, 2] }],
    ["a missing comma", '{"a": 1 "b": 2\n"c": "x" "d": 3}', { a: 1, b: 2, c: "x", d: 3 }],
    ["several commas", '{"a": 1,, "b": [,1,,2]}', { a: 1, b: [1, 2] }],
    ["comments", '{ // one\n"a": 1, /* two */ "b": 2 }', { a: 1, b: 2 }],
    ["CDATA in a comment", '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
    ["CDATA behind slashes", '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ["an HTML comment", '<!-- {"a": 1} -->', { a: 1 }],
    ["a line break in a string", '{"a": "one\ntwo"}', { a: "one\ntwo" }],
    ["a control character", '{"a": "one\u0007two\ttabs"}', { a: "one\u0007two\ttabs" }],
    ["quotation marks in a string", '{"a": "She said "no" twice", "b": 1}', { a: 'She said "no" twice', b: 1 }],
    ["a quotation before a comma", '{"a": ""No", she said", "b": 1}', { a: '"No", she said', b: 1 }],
    ["a bare key after a string", '{a: "x", b: "y"}', { a: "x", b: "y" }],
    ["words after a string", '["x", true, null, 1, [2]}', ["x", true, null, 1, [2]]],
    ["single quotation marks", "{'a': 'b', 'c': 1}", { a: "b", c: 1 }],
    ["bare keys and words", "{a: yes, b: 2.5}", { a: "yes", b: 2.5 }],
    ["an unknown escape", String.raw`{"a": "it\'s \x41",}`, { a: "it's x41" }],
    ["escapes in broken JSON", String.raw`{"a": "\u00e9\n\/ \u00zz",}`, { a: "é\n/ u00zz" }],
    ["escaped for HTML", "{&quot;a&quot;: &quot;b &amp; c&quot;}", { a: "b & c" }],
    ["cut off in a string", '{"a": "b", "c": "de', { a: "b", c: "de" }],
    ["cut off in a list", '{"a": [1, {"b": 2', { a: [1, { b: 2 }] }],
    ["a key without a value", '{"a": , "b": 2}', { b: 2 }],
    ["a semicolon after it", '{"a": 1};', { a: 1 }],
    ["a byte order mark", '\ufeff{"a": 1}', { a: 1 }],
  ];
  for (const [name, text, expected] of broken) {
    it(`reads ${name}`, () => {
      const [value] = parseJson(text);
      assert.deepEqual(JSON.parse(JSON.stringify(value)), expected);
    });
  }
});

function values(text: string): unknown {
  return JSON.parse(JSON.stringify(new LenientReader(text).values()));
}

function nested(depth: number): string {
  return `${"[".repeat(depth)}7${"]".repeat(depth)}`;
}

describe("LenientReader", () => {
  it("reads sound JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(typeof value === "object" && value !== null);
        const text = JSON.stringify(value);
        fc.pre(!text.includes("__proto__"));
        assert.deepEqual(values(text), [JSON.parse(text)]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives only containers, and all of them", () => {
    assert.deepEqual(values('7 true {"a": 1} x [2] null "b"'), [{ a: 1 }, [2]]);
    assert.deepEqual(values(""), []);
  });

  it("knows words and numbers from each other", () => {
    assert.deepEqual(values("[1, -2.5, 1e3, 01, 1.2.3, tru, true, nul, null, +1]"), [
      [1, -2.5, 1000, 1, "1.2.3", "tru", true, "nul", null, "+1"],
    ]);
  });

  it("reads every escape, and keeps what is none", () => {
    assert.deepEqual(values(String.raw`["\"\\\/\b\f\n\r\t\u0041\ud83d\ude00\q"]`), [['"\\/\b\f\n\r\tA😀q']]);
    assert.deepEqual(values('["a\\'), [["a"]]);
  });

  it("closes a string at the mark that a value's end follows", () => {
    assert.deepEqual(values('{"a": "x "y", z", "b": 1}'), [{ a: 'x "y", z', b: 1 }]);
    assert.deepEqual(values('{"a": "x" /* y */, "b": 1}'), [{ a: "x", b: 1 }]);
    assert.deepEqual(values('["x", // y\n "z"]'), [["x", "z"]]);
    assert.deepEqual(values("{'a': 'it's so', b: 1}"), [{ a: "it's so", b: 1 }]);
  });

  it("takes the last of two keys, and no key for a value's end", () => {
    assert.deepEqual(values('{"a": 1, "a": 2, , }'), [{ a: 2 }]);
    assert.deepEqual(values('{"a"} {"b": 2}'), [{}, { b: 2 }]);
  });

  it("skips what is nested deeper than sixty", () => {
    assert.equal(JSON.stringify(values(nested(60))), `[${nested(60)}]`);
    assert.ok(!JSON.stringify(values(nested(90))).includes("[".repeat(62)));
  });
});
