import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { marksIn } from "./marks.ts";

/** Every mark of a text: "<" opens, ">" closes, "?" may do either; a small "d" behind it is doubt. */
function leanings(text: string): string {
  return marksIn(text, { start: 0, end: text.length })
    .map(({ opens, closes, doubtful }) => `${opens ? (closes ? "?" : "<") : ">"}${doubtful ? "d" : ""}`)
    .join(" ");
}

const CASES: readonly (readonly [string, string])[] = [
  ["“a”", "< >"],
  ['"a"', "< >"],
  ["'a'", "< >"],
  ["‘a’", "< >"],
  ["«a»", "< >"],
  ["»a«", "< >"],
  ["‹a›", "< >"],
  ["„a“", "< >"],
  ["„a”", "< >"],
  ["``a''", "< >"],
  ["「a」", "< >"],
  ["”a”", "< >"],
  ["“a“", "< >"],
  ['("a")', "< >"],
  ['—"a"—', "< >"],
  ['a "b", c', "< >"],
  ['a "b." c', "< >"],
  ['a "b?" c', "< >"],
  ['a "b"; c', "< >"],
  ["“‘a’ b”", "< < > >"],
  ["\"'a' b\"", "< < > >"],
  ['a"b', "?"],
  ["gone. “", ">"],
  ["gone.“[b", ">"],
  ["it’s, it's", ""],
  ["O’Hara, D'Angelo", ""],
  ["rock ’n’ roll", ">"],
  ["in ’90s and '76", ""],
  ["'tis 'twas 'em 'til", ""],
  ["the drivers’ union", ">d"],
  ["the drivers' union", ">d"],
  ["the drivers’, all", ">"],
  ["the boss’ Den", ">"],
  ["6' 3\" long", "> >d"],
  ['12" 13"', ">d >d"],
  ["a ' b", ""],
];

/** By the neighbours of a mark: dashes, brackets, dots, digits, letters of any script. */
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ["‚a‘", "< >"],
  ["„‚a‘ b“", "< < > >"],
  ["the mill‘ d", ">"],
  ["‘90s and ‘em", ""],
  ["(‘a’)", "< >"],
  ["…“a”…", "< >"],
  ["a…”", ">"],
  ["a/“b”/c", "< >"],
  ["{“a”}", "< >"],
  ["a “ b", "<"],
  ["a ” b", ">"],
  ['a " b', "?"],
  ["“—a”", "< >"],
  ["“…and so”", "< >"],
  ["a — “", ">"],
  ["a\u00a0“b”\u00a0c", "< >"],
  ["cafe\u0301’s", ""],
  ["日’本", ""],
  ["5’", ">"],
  ["the men’ Den", ">"],
  ["the bass’ e", ">d"],
  ["the bass’\ne", ">"],
  ["the bass’ É", ">"],
  ["‘a’s’", "< >"],
];

describe("marksIn: neighbours", () => {
  for (const [text, expected] of NEIGHBOURS) it(JSON.stringify(text), () => assert.equal(leanings(text), expected));
});

describe("marksIn", () => {
  for (const [text, expected] of CASES) it(text, () => assert.equal(leanings(text), expected));

  it("looks at nothing outside its span", () => {
    const text = "x“a”y“b”z";
    const marks = marksIn(text, { start: 5, end: 8 });
    assert.deepEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      ["“", "”"],
    );
    assert.deepEqual(
      marks.map(({ opens }) => opens),
      [true, false],
    );
  });

  it("knows the family of a mark", () => {
    assert.deepEqual(
      [..."“'«‹「"].map((glyph) => marksIn(`${glyph}a`, { start: 0, end: 2 }).map(({ family }) => family)),
      [["double"], ["single"], ["guillemet"], ["angle"], ["corner"]],
    );
  });
});
