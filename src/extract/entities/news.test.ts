import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityFinding } from "../../layers.ts";
import { articleFromText } from "../../page/read.ts";
import { readLayers } from "../../read.ts";

function entitiesIn(text: string): readonly EntityFinding[] {
  return readLayers(articleFromText(text, {})).entities;
}

/** Each entity as the words of its mentions: "Ada Fenwick = She". */
function shown(text: string): string[] {
  return entitiesIn(text).map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(" = "));
}

/** What news writes, and who is who in it; things that nothing points back to are left out. */
const CASES: readonly (readonly [text: string, ...entities: string[]])[] = [
  ["Ada Fenwick opened the pier. Fenwick thanked the divers.", "Ada Fenwick = Fenwick"],
  [
    "Ada Fenwick opened the pier. She thanked the divers, and they thanked her.",
    "Ada Fenwick = She = her",
    "the divers = they",
  ],
  ["Tom Brann met Ada Fenwick. Brann left; Fenwick stayed.", "Tom Brann = Brann", "Ada Fenwick = Fenwick"],
  ["A ferry sank on Monday. The ferry was old.", "A ferry = The ferry"],
  ["Ada Fenwick sold her boat.", "Ada Fenwick = her"],
  ["Ada Fenwick hurt herself.", "Ada Fenwick = herself"],
  ["Mrs. Fenwick met Mr. Brann. He left early.", "Fenwick", "Brann = He"],
  ["Mr. Brann said he was tired.", "Brann = he"],
  ["Ada Fenwick’s brother left. Fenwick stayed.", "Ada Fenwick = Fenwick"],
  ["The spokeswoman said she was tired.", "The spokeswoman = she"],
];

describe("entities in news", () => {
  for (const [text, ...entities] of CASES) it(text, () => assert.deepEqual(shown(text), entities));
});

/** Who is not who: pairs of words of a text that must never stand for the same. */
const APART: readonly (readonly [text: string, a: string, b: string])[] = [
  ["Ada Fenwick met Tom Brann.", "Ada Fenwick", "Tom Brann"],
  ["Ada Fenwick saw her.", "Ada Fenwick", "her"],
  ["Mrs. Fenwick met Mr. Brann. He left.", "Fenwick", "He"],
  ["The old pier fell. The new pier stands.", "The old pier", "The new pier"],
  ["Ada Fenwick bought a boat. It sank.", "Ada Fenwick", "It"],
  ["Two boats sank. A boat was saved.", "Two boats", "A boat"],
  ["The storm passed. It is clear that the pier must go.", "The storm", "It"],
  ["Ada Fenwick spoke. The first day was dry, the last day wet.", "The first day", "the last day"],
];

describe("entities apart", () => {
  for (const [text, a, b] of APART) {
    it(`${text} ${a} ≠ ${b}`, () => {
      for (const { mentions } of entitiesIn(text)) {
        const words = mentions.map(({ start, end }) => text.slice(start, end));
        assert.ok(!(words.includes(a) && words.includes(b)), words.join(" = "));
      }
    });
  }
});

describe("entities: what is told of them", () => {
  const cases: readonly (readonly [
    text: string,
    name: string | null,
    kind: EntityFinding["kind"],
    gender: EntityFinding["gender"],
  ])[] = [
    ["Mrs. Ada Fenwick left.", "Ada Fenwick", "person", "she"],
    ["Ada Fenwick left.", "Ada Fenwick", "person", null],
    ["Sir Tom Brann left.", "Tom Brann", "person", "he"],
    ["Tom Brann, a widower, left.", "Tom Brann", "person", "he"],
    ["The spokesman left. The spokesman was tired.", null, "person", "he"],
    ["Tejo Claro, a carmaker, closed.", "Tejo Claro", "organization", null],
    ["Oslo was cold.", "Oslo", "place", null],
    ["A boat sank. The boat was old.", null, null, null],
  ];
  for (const [text, name, kind, gender] of cases) {
    it(text, () => {
      const [first] = entitiesIn(text);
      assert.deepEqual([first?.name, first?.kind, first?.gender], [name, kind, gender]);
    });
  }

  it("is the same with curly and straight apostrophes, and wherever the text stands", () => {
    const text = "Ada Fenwick’s boat sank. Fenwick’s crew left; she stayed.";
    const straight = shown(text.replaceAll("’", "'"));
    assert.deepEqual(straight, shown(text));
    const before = "Nobody came.\n\n";
    assert.deepEqual(shown(before + text), shown(text));
  });
});
