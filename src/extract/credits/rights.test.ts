import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Line } from "./lines.ts";
import { RIGHTS_RULES, rightsIn } from "./rights.ts";
import { RIGHTS_SENTENCES } from "./words.ts";

function lineOf(words: string, start = 0): Line {
  return { start, end: start + words.length, words, kind: "paragraph", fromTop: 0, nearEnd: true };
}

/** The rights line that is found, and who holds the rights. */
function rights(words: string): readonly [string, string | null] | null {
  const [found, ...others] = rightsIn(lineOf(words));
  assert.deepEqual(others, []);
  return found === undefined ? null : [words.slice(found.start, found.end), found.agency];
}

describe("rightsIn: the mark", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["© 2026 Harbour Courier", "Harbour Courier"],
    ["© Harbour Courier 2026", "Harbour Courier"],
    ["© 2019-2026 Harbour Courier", "Harbour Courier"],
    ["© 2019–26 Harbour Courier", "Harbour Courier"],
    ["©2026 AFP", "Agence France-Presse"],
    ["(c) 2026 Harbour Courier", "Harbour Courier"],
    ["(C) Harbour Courier", "Harbour Courier"],
    ["Copyright 2026 Harbour Courier", "Harbour Courier"],
    ["COPYRIGHT 2026 AP", "The Associated Press"],
    ["Copyright © 2026 Harbour Courier", "Harbour Courier"],
    ["Copyright by Harbour Courier", "Harbour Courier"],
    ["Copyright The Alder Dispatch 2026", "The Alder Dispatch"],
    ["Copyright 2026 Harbour Courier. All rights reserved.", "Harbour Courier"],
    ["© 2026 Harbour Courier All rights reserved", "Harbour Courier"],
    ["© 2026 Harbour Courier, Lyon", "Harbour Courier"],
    ["© 2026", null],
    ["© 2026 all rights reserved", null],
  ];
  for (const [words, holder] of cases) {
    it(words, () => {
      assert.deepEqual(rights(words), [words, holder]);
    });
  }

  it("may stand behind a sentence or a word, and covers the rest of the line", () => {
    assert.deepEqual(rights("It rained. © 2026 AFP"), ["© 2026 AFP", "Agence France-Presse"]);
    assert.deepEqual(rights("It rained! Copyright 2026 AFP. More."), [
      "Copyright 2026 AFP. More.",
      "Agence France-Presse",
    ]);
    assert.deepEqual(rights("Photo © Jo Alder"), ["© Jo Alder", "Jo Alder"]);
    assert.deepEqual(rights("© 2026 AFP  "), ["© 2026 AFP", "Agence France-Presse"]);
  });

  it("is no mark in prose", () => {
    for (const words of [
      "Copyright law protects the design.",
      "The copyright 2026 rules are strict.",
      "Copyright is dear to Ada Fenwick.",
      "Copyrighted 2026 works are many.",
      "Option 1(c) is best.",
      "Nothing is said.",
      "",
    ]) {
      assert.equal(rights(words), null, words);
    }
  });
});

describe("rightsIn: the sentence", () => {
  for (const sentence of RIGHTS_SENTENCES) {
    it(`“${sentence}” opens one`, () => {
      assert.deepEqual(rights(`${sentence} without leave.`), [`${sentence} without leave.`, null]);
      assert.deepEqual(rights(`It rained. ${sentence}.`), [`${sentence}.`, null]);
      assert.equal(rightsIn(lineOf(sentence))[0]?.rule, "rights-sentence");
    });
  }

  it("must open a sentence", () => {
    for (const words of ["They said all rights reserved.", "The part of this is clear.", "xAll rights reserved"]) {
      assert.equal(rights(words), null, words);
    }
    assert.equal(rights("She said All rights reserved"), null);
  });
});

describe("rightsIn: where it stands", () => {
  it("is counted from the start of the text", () => {
    const [found] = rightsIn(lineOf("It rained. © 2026 AFP", 100));
    assert.deepEqual([found?.start, found?.end], [111, 121]);
    assert.deepEqual(found?.because, [{ start: 111, end: 112 }]);
  });

  it("is not looked for in a very long line", () => {
    assert.equal(rights(`${"It rained. ".repeat(60)}© 2026 AFP`), null);
  });

  it("names the rule", () => {
    assert.equal(rightsIn(lineOf("© 2026 AFP"))[0]?.rule, RIGHTS_RULES[0]);
    assert.equal(rightsIn(lineOf("All rights reserved"))[0]?.rule, RIGHTS_RULES[1]);
  });
});
