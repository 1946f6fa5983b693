import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isOutletLine, isPersonName, isRole, isStaff, partsOf } from "./names.ts";
import { forms } from "./testing.ts";

function kindsOf(words: string): string[] {
  return partsOf(words, 0).map(({ kind, start, end }) => `${kind} ${words.slice(start, end)}`);
}

describe("partsOf", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["Jo Alder in Tacna and agencies", ["name Jo Alder", "staff agencies"]],
    ["Jo Alder, food and farming correspondent", ["name Jo Alder", "remark food", "role farming correspondent"]],
    ["Jo Alder | @joalder", ["name Jo Alder", "address @joalder"]],
    ["Jo Alder & Lee Moss", ["name Jo Alder", "name Lee Moss"]],
    ["The Associated Press", ["outlet The Associated Press"]],
    ["Moss", ["single Moss"]],
    ["2030", ["other 2030"]],
    ["", []],
    [" , and | ", []],
  ];
  for (const [words, parts] of cases) it(JSON.stringify(words), () => assert.deepEqual(kindsOf(words), parts));
});

forms(
  "isPersonName",
  isPersonName,
  ["Jo Alder", "Siân O'Hara", "Jo B. Alder", "Ludwig van der Moss"],
  ["Jo", "jo alder", "Live Updates", "The Alder", "Alder Times", "Monday Moss"],
);

forms(
  "isRole",
  isRole,
  ["columnist", "food and farming correspondent", "Bureau Chief"],
  ["a baker", "said the editor.", "redactor"],
);

forms(
  "isStaff",
  isStaff,
  ["Staff", "Staff writers", "agencies", "The Editorial Board"],
  ["Staffan Alder", "Staff: go home", "Agencies agree on a new price for milk and bread"],
);

forms(
  "isOutletLine",
  isOutletLine,
  ["The Alder Dispatch", "ALDER TODAY", "Alder News"],
  ["River falls", "The river fell.", "Alder Times reports a flood"],
);

/** Which parts had a place or an outlet behind them. */
function tails(words: string): boolean[] {
  return partsOf(words, 0).map(({ hasTail }) => hasTail);
}

describe("partsOf, of other makes,", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["Jo Alder (Lyon) and Lee Moss", ["name Jo Alder", "single Lyon", "name Lee Moss"]],
    ["Jo Alder (Lyon)", ["name Jo Alder", "single Lyon"]],
    ["Jo Alder, Indian River (Fla.) Press", ["name Jo Alder", "outlet Indian River (Fla.) Press"]],
    ["Jo Alder @joalder", ["name Jo Alder", "address @joalder"]],
    ["Jo Alder, photos by Lee Moss", ["name Jo Alder", "role photos by Lee Moss"]],
    ["Jo Alder, March 5, 2026", ["name Jo Alder", "date March 5", "date 2026"]],
    ["Jo Alder updated 18:05", ["name Jo Alder", "date updated 18:05"]],
    [
      "Jo Alder, one two three four five six seven eight nine",
      ["name Jo Alder", "remark one two three four five six seven eight nine"],
    ],
    [
      "Jo Alder, one two three four five six seven eight nine ten",
      ["name Jo Alder", "other one two three four five six seven eight nine ten"],
    ],
    ["JO ALDER WITH LEE MOSS", ["name JO ALDER", "name LEE MOSS"]],
    ["Jo Alder · Lee Moss • Kim Roe", ["name Jo Alder", "name Lee Moss", "name Kim Roe"]],
    ["Jo Alder Jr.", ["name Jo Alder Jr."]],
    ["Jo Alder.", ["name Jo Alder"]],
    ["March Alder", ["other March Alder"]],
    ["2026", ["other 2026"]],
  ];
  for (const [words, parts] of cases) it(JSON.stringify(words), () => assert.deepEqual(kindsOf(words), parts));

  it("says where a place or an outlet was cut off", () => {
    assert.deepEqual(tails("Jo Alder in Lyon and Lee Moss"), [true, false]);
    assert.deepEqual(tails("Jo Alder Special to The Dispatch"), [true]);
    assert.deepEqual(tails("Jo Alder in lower case"), [false]);
  });
});

forms(
  "isPersonName, of other makes,",
  isPersonName,
  [
    "Jo Alder III",
    "JO ALDER",
    "Mary Ann Moss Alder",
    "Ludwig van der Moss",
    "Jo d’Alder",
    "Jo O'Alder",
    "Zoe\u0301 Alder",
  ],
  [
    "Jo Ann Mary Moss Alder",
    "David’s Account",
    "Alder's River",
    "SEO Tips",
    "Tips From NATO",
    "Chief Alder, editor",
    "Jo Alder in Lyon",
    "Wolfgangmaximilia Annemariekatharin Ludwigalexander Oberschwarzenbach",
    "",
  ],
);
forms(
  "isStaff and its length",
  isStaff,
  ["Agencies", "Staff writers of the town of Old Alder"],
  ["Agencies and the whole of their newsrooms", "Staff and more: read on", "Agencies and more!"],
);
forms("isRole and its length", isRole, [`editor ${"x".repeat(73)}`], [`editor ${"x".repeat(74)}`, "editor?"]);
forms(
  "isOutletLine and its length",
  isOutletLine,
  ["Oberschwarzenbacherbrunner Talbote Times"],
  [
    "Oberschwarzenbacherbrunnerer Talbote Times",
    "The Old New Alder Dispatch",
    "the Alder Dispatch",
    "Alder Dispatch 2026",
  ],
);
