import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isWhole, textOf } from "../../span.ts";
import type { BylineName } from "./byline.ts";
import { bareByline, bylineNames, labelledNames, roleByline } from "./byline.ts";
import { forms } from "./testing.ts";

forms(
  "a byline",
  (words) => bylineNames(words) !== null,
  [
    "By Jo Alder",
    "by Jo Alder",
    "BY JO ALDER",
    "By: Jo Alder",
    "Written by Jo Alder",
    "Byline: Jo Alder",
    "By our correspondent",
    "By Jo Alder and agencies",
    "By Staff",
  ],
  [
    "By noon it had fallen",
    "By 2030",
    "By Monday",
    "By March, Jo Alder had left",
    "By the river, Jo Alder waited",
    "Led by Jo Alder",
    "Bygone Days",
    "By",
    "By Jo Alder the river fell",
    `By ${"Jo Alder, ".repeat(40)}`,
  ],
);

forms(
  "a byline with a role",
  (words) => roleByline(words) !== null,
  ["Jo Alder, political correspondent", "Jo Alder, Chief Reporter", "Jo Alder – Environment editor"],
  ["Jo Alder, 71", "Jo Alder, who was the editor.", "Jo Alder", "The editor, Jo Alder", "Alder, editor"],
);

forms(
  "a bare byline",
  (words) => bareByline(words) !== null,
  ["Jo Alder", "Jo Alder and Lee Moss", "Jo Alder, ALDER TODAY", "Ludwig van der Moss"],
  [
    "Breaking News",
    "The River",
    "Alder",
    "River falls",
    "Jo Alder said",
    "World Politics",
    "Alder Today",
    "May Storm and rain",
  ],
);

/** The names as words, or null where the line is no byline. */
function named(words: string, names: readonly BylineName[] | null): string[] | null {
  return names === null ? null : names.map((name) => textOf(words, name));
}

describe("bylineNames", () => {
  const cases: readonly [words: string, names: readonly string[] | null][] = [
    ["By Jo Alder in Lyon and Lee Moss in Paris", ["Jo Alder", "Lee Moss"]],
    ["By Jo Alder, Lee Moss, and Kim Roe", ["Jo Alder", "Lee Moss", "Kim Roe"]],
    ["By Jo Alder with Lee Moss", ["Jo Alder", "Lee Moss"]],
    ["BY JO ALDER AND LEE MOSS", ["JO ALDER", "LEE MOSS"]],
    ["BY JO ALDER WITH LEE MOSS", ["JO ALDER", "LEE MOSS"]],
    ["By JO ALDER, Associated Press", ["JO ALDER"]],
    ["By Jo Alder — Lyon", ["Jo Alder"]],
    ["By Jo Alder (Alder Today)", ["Jo Alder"]],
    ["By Jo Alder (Lyon), Lee Moss (Paris)", ["Jo Alder", "Lee Moss"]],
    ["By Jo Alder, Indian River (Fla.) Press", ["Jo Alder"]],
    ["By Jo Alder @joalder", ["Jo Alder"]],
    ["By Jo Alder | Published 5 March 2026", ["Jo Alder"]],
    ["By Jo Alder Updated 5 March 2026 18:05", ["Jo Alder"]],
    ["By Jo Alder, March 5, 2026", ["Jo Alder"]],
    ["By Jo Alder • 18:05 GMT", ["Jo Alder"]],
    ["By Jo Alder, Special to The Alder Dispatch", ["Jo Alder"]],
    ["By Jo Alder Special to The Dispatch", ["Jo Alder"]],
    ["Story by Jo Alder, photos by Lee Moss", ["Jo Alder"]],
    ["By Jo Alder Jr. and Lee Moss III", ["Jo Alder Jr.", "Lee Moss III"]],
    ["By J.D. Alder.", ["J.D. Alder"]],
    ["By María José de la Cruz y Łuk", ["María José de la Cruz y Łuk"]],
    ["By Cécile L’Écluse", ["Cécile L’Écluse"]],
    ["By Zoe\u0301 Alder", ["Zoe\u0301 Alder"]],
    ["By Jo Alder, who lives in the hills above the town of Lyon", null],
    ["By Jo Alder, in Lyon", ["Jo Alder"]],
    ["By Lake Alder, the fish are back.", null],
    ["By Lake Alder, the fish are back", null],
    ["By Lake Alder, he left.", null],
    ["By Christmas, the fleet will be gone", null],
    ["By Land and Sea", null],
    ["By the end of this guide, you’ll have it", null],
    ["By The Alder Dispatch", []],
    ["By the Alder Dispatch", []],
    ["By A Correspondent", []],
    ["By Reuters and agencies", []],
    ["By 5 March 2026", null],
    ["By Published 5 March 2026", null],
    ["By Jo Alder 😀", null],
    ["By @joalder", null],
    ["By https://alder.example", null],
    ["By ", null],
  ];
  for (const [words, names] of cases)
    it(JSON.stringify(words), () => assert.deepEqual(named(words, bylineNames(words)), names));

  it("reads a line of 200 units and none that is longer", () => {
    const line = `By Jo Alder${", Lee Moss".repeat(30)}`;
    assert.notEqual(bylineNames(line.slice(0, 200)), null);
    assert.equal(bylineNames(line.slice(0, 201)), null);
  });

  it("finds the same names behind every opener", () => {
    for (const opener of ["By", "by", "BY", "By:", "Words by", "Interview by", "Posted by", "Byline:", "Author:"])
      assert.deepEqual(named(`${opener} Jo Alder`, bylineNames(`${opener} Jo Alder`)), ["Jo Alder"], opener);
  });

  it("gives whole names in order, each inside the line", () => {
    const pieces = [
      "By ",
      "Jo Alder",
      " and ",
      ", ",
      "(",
      ")",
      "Lyon",
      " | ",
      "@jo",
      "5 March 2026",
      "\u0301",
      "😀",
      " ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const words = parts.join("");
        let last = 0;
        for (const name of bylineNames(words) ?? []) {
          assert.ok(name.start >= last && name.end > name.start && name.end <= words.length);
          assert.ok(isWhole(words, name));
          assert.equal(textOf(words, name), textOf(words, name).trim());
          last = name.end;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("names in other lines", () => {
  it("takes those behind a label whatever else stands there, and none without a label", () => {
    assert.deepEqual(named("x", labelledNames("Jo Alder")), []);
    const words = "Author: Jo Alder, who left, Lee Moss (Lyon)";
    assert.deepEqual(named(words, labelledNames(words)), ["Jo Alder", "Lee Moss"]);
    assert.deepEqual(labelledNames(`Author: ${"Jo Alder, ".repeat(30)}`), []);
  });

  it("takes the one name before a role", () => {
    for (const words of ["Jo Alder, food and farming correspondent", "Jo Alder | Chief reporter", "Jo Alder – editor"])
      assert.deepEqual(named(words, roleByline(words)), ["Jo Alder"], words);
    for (const words of ["Jo Alder, editor of the Dispatch, left.", "Jo Alder, editor?", "Jo, editor", ", editor"])
      assert.equal(roleByline(words), null, words);
  });

  it("takes bare names with nothing after them but an outlet", () => {
    for (const [words, names] of [
      ["Jo Alder and Lee Moss, ALDER TODAY", ["Jo Alder", "Lee Moss"]],
      ["Mary Ann van der Moss Alder", ["Mary Ann van der Moss Alder"]],
    ] as const)
      assert.deepEqual(named(words, bareByline(words)), names, words);
    const others = [
      "Alder Lists His Demands for the Council",
      "Alder Lists His Demands Again Today",
      "Alder’s Freewheeling Council",
      "SEO Tips",
      "Tips From NATO",
      "ALDER TODAY, Jo Alder",
      "Jo Alder, editor",
      "Jo Alder | 5 March 2026",
      "Jo Alder in Lyon",
    ];
    for (const words of others) assert.equal(bareByline(words), null, words);
  });
});
