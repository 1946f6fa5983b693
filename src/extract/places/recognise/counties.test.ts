import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { theGazetteer } from "../gazetteer/load.ts";
import { areasOf } from "./areas.ts";
import { read } from "./testing.ts";

/** The keys that the names of a text are looked up by. */
function keys(text: string): string[] {
  return read(text).matches.map(({ key }) => key);
}

const CASES: readonly (readonly [text: string, keys: readonly string[]])[] = [
  ["It hit Butler and Warren counties.", ["butler county", "warren county"]],
  ["It hit Butler and Warren Counties.", ["butler county", "warren county"]],
  ["It hit Butler, Warren and Clinton counties.", ["butler county", "warren county", "clinton county"]],
  ["It hit Butler, Warren, and Clinton counties.", ["butler county", "warren county", "clinton county"]],
  ["It hit Butler & Warren counties.", ["butler county", "warren county"]],
  ["It hit Butler or Warren counties.", ["butler", "warren county"]],
  ["It hit Butler and Warren.", ["butler", "warren"]],
  ["It hit Oslo and Warren counties.", ["oslo", "warren county"]],
  ["It hit Oslo. Warren and Butler counties were dry.", ["oslo", "warren county", "butler county"]],
  ["It hit Warren and Butler counties, and Dallas.", ["warren county", "butler county", "dallas"]],
];

describe("withCounties", () => {
  for (const [text, found] of CASES) it(text, () => assert.deepEqual(keys(text), found));

  it("leaves them their words, and gives them the meanings of counties alone", () => {
    const gazetteer = theGazetteer();
    const { matches, view } = read("It hit Butler and Warren counties.");
    for (const { from, to, meanings } of matches) {
      assert.equal(to - from, 1);
      assert.match(view.word(from), /^(?:Butler|Warren)$/u);
      assert.ok(meanings.length > 0);
      for (const { entry } of meanings) assert.equal(gazetteer.kind(entry), "admin2");
    }
  });

  it("costs one look at each of a long row", () => {
    const text = `It hit ${"Butler, ".repeat(200)}Butler and Warren counties.`;
    assert.equal(keys(text).filter((key) => key.endsWith("county")).length, 202);
  });
});

describe("areasOf", () => {
  const gazetteer = theGazetteer();
  const kinds = (key: string): string[] => [
    ...new Set(areasOf(gazetteer, gazetteer.meanings(key)).map((entry) => gazetteer.kind(entry))),
  ];

  it("has the states, counties and countries among the meanings", () => {
    assert.deepEqual(kinds("norway"), ["country"]);
    assert.ok(kinds("georgia").includes("admin1") && kinds("georgia").includes("country"));
    assert.deepEqual(kinds("butler county"), ["admin2"]);
  });

  it("has none for a people or for what has no name", () => {
    assert.deepEqual(kinds("norwegian"), []);
    assert.deepEqual(kinds("xyzzy"), []);
  });
});
