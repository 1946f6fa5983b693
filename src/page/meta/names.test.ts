import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { distinct, readBody, readByline } from "./names.ts";
import { siteOf } from "./site.ts";

const SITE = siteOf(["Harbour Courier", "HC Online"], "https://www.harbour-courier.example/a");

function data(raw: string): unknown {
  const { people, agencies, bodies } = readByline(raw, SITE, "data");
  return [...people, ...agencies.map((name) => `agency ${name}`), ...bodies.map((name) => `body ${name}`)];
}

function seen(raw: string): unknown {
  const { people, agencies } = readByline(raw, SITE, "seen");
  return [...people, ...agencies.map((name) => `agency ${name}`)];
}

describe("a byline given as data", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["Jane Roe", ["Jane Roe"]],
    ["By Jane Roe", ["Jane Roe"]],
    ["BY JANE ROE", ["JANE ROE"]],
    ["Von Jan Roe", ["Jan Roe"]],
    ["Von Roe", ["Von Roe"]],
    ["Autor: Jan Roe", ["Jan Roe"]],
    ["Jane Roe and Jo Doe", ["Jane Roe", "Jo Doe"]],
    ["Jane Roe, Jo Doe, and Ann Lee", ["Jane Roe", "Jo Doe", "Ann Lee"]],
    ["Jane Roe & Jo Doe", ["Jane Roe", "Jo Doe"]],
    ["Jane Roe; Jo Doe | Ann Lee", ["Jane Roe", "Jo Doe", "Ann Lee"]],
    ["Jan Roe und Jo Doe", ["Jan Roe", "Jo Doe"]],
    ["Juana Roe y José Doe", ["Juana Roe", "José Doe"]],
    ["Jane Roe, Science editor and Agencies", ["Jane Roe", "body Science editor"]],
    ["Jane Roe in Berlin and Jo Doe", ["Jane Roe", "Jo Doe"]],
    ["Jane Roe, Lille", ["Jane Roe"]],
    ["Jane Roe, MD, PhD", ["Jane Roe"]],
    ["Dr. Jane Roe", ["Dr. Jane Roe"]],
    ["Jane Roe (Harbour Courier)", ["Jane Roe"]],
    ["Jane Roe jane@harbour.example", ["Jane Roe"]],
    ["Jane Roe @janeroe", ["Jane Roe"]],
    ["Roe, Jane T.", ["Jane T. Roe"]],
    ["Jane van der Roe", ["Jane van der Roe"]],
    ["Jane O&#39;Roe", ["Jane O'Roe"]],
    ["Jane Roe, dpa", ["Jane Roe", "agency dpa"]],
    ["Reuters", ["agency Reuters"]],
    ["The Associated Press", ["agency The Associated Press"]],
    ["Von DPA", ["agency Von DPA"]],
    ["AFP, MANILA", ["agency AFP"]],
    ["Associated Press in Valencia", ["agency Associated Press"]],
    ["신현주 기자", ["신현주"]],
    ["大渡 美咲", ["大渡 美咲"]],
    ["JANE ROE AND JO DOE", ["JANE ROE", "JO DOE"]],
    ["JANE E ROE", ["JANE E ROE"]],
    ["Jane Roe, with Jo Doe", ["Jane Roe", "Jo Doe"]],
    ["Jane Roe via AP", ["Jane Roe"]],
    ["By JANE ROE Associated Press", ["JANE ROE", "agency Associated Press"]],
    ["Jane Roe and The Associated Press", ["Jane Roe", "agency The Associated Press"]],
    ["The Associated Press and Reuters", ["agency The Associated Press", "agency Reuters"]],
    ["Jane Roe | Special to The Courier", ["Jane Roe"]],
    ["Contributor: Jane Roe", ["Jane Roe"]],
    ["Guest post by Jane Roe", ["Jane Roe"]],
    ["Jane Roe. Fact checked by Jo Doe", ["Jane Roe. Fact checked by Jo Doe"]],
    ["Jane Roe | Fact checked by Jo Doe", ["Jane Roe"]],
    ["van der Roe, Jan", ["Jan van der Roe"]],
    ["De Vries, Jan", ["Jan De Vries"]],
    ["Jane Roe, Jo", ["Jane Roe"]],
    ["Jane Roe and Mazi", ["Jane Roe", "Mazi"]],
    ["Mazi, Roe, Doe", ["Mazi", "Roe", "Doe"]],
    ["Text: Von Jan Roe", ["Jan Roe"]],
    ["Roe Institute, Jane Doe", ["Jane Doe", "body Roe Institute"]],
    ["Reuters, Jane", ["agency Reuters"]],
    ["Roe, JANE", ["Roe", "JANE"]],
    ["N/A", []],
    ["Harbour Courier", []],
    ["harbour-courier.example", []],
    ["Harbour Courier Staff", []],
    ["HC-Redaktion", []],
    ["Staff", []],
    ["admin", []],
    ["Our Editors", []],
    ["jane@harbour.example", []],
    ["https://www.harbour.example/authors/jane", []],
    ["(Image: Jo Doe)", []],
    ["Facebook", []],
    ["", []],
    ["Center for Harbour Research and Evaluation", ["body Center for Harbour Research and Evaluation"]],
  ];
  for (const [raw, expected] of cases) it(`reads ${JSON.stringify(raw)}`, () => assert.deepEqual(data(raw), expected));
});

describe("a byline that readers see", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["By Jane Roe | March 5, 2026 (8:42 AM ET)", ["Jane Roe"]],
    ["By Jane Roe Updated 2 hours ago", ["Jane Roe"]],
    ["Jane Roe 4 August 2010", ["Jane Roe"]],
    ["Von Jan Roe, 05.03.2026", ["Jan Roe"]],
    ["By Jane Roe, Science editor", ["Jane Roe"]],
    ["By Jane Roe and Jo Doe", ["Jane Roe", "Jo Doe"]],
    ["Jane Roe MacDonald", ["Jane Roe MacDonald"]],
    ["Posted by Jane Roe on March 5", ["Jane Roe"]],
    ["Updated by Jane Roe", ["Jane Roe"]],
    ["Posted on March 5 by Jane Roe", []],
    ["Jane Roe last updated this", ["Jane Roe"]],
    ["Jane RoeScience Writer", []],
    ["Subscribe to our newsletter", []],
    ["Jane has covered ports since she moved here", []],
    ["Amanda", []],
    ["Jane Anna Maria Roe Doe", ["Jane Anna Maria Roe Doe"]],
    ["Jane Anna Maria Roe Doe Lee", []],
    ["By dpa", ["agency dpa"]],
  ];
  for (const [raw, expected] of cases) it(`reads ${JSON.stringify(raw)}`, () => assert.deepEqual(seen(raw), expected));
});

it("readByline gives bodies only where they are data", () => {
  for (const kind of ["data", "seen"] as const)
    assert.equal(readByline("By Jane Roe, Science Desk", SITE, kind).bodies.length, kind === "data" ? 1 : 0);
});

describe("readBody", () => {
  it("keeps an organisation's name whole", () => {
    assert.deepEqual(readBody("Roe, Doe and Sons", SITE).bodies, ["Roe, Doe and Sons"]);
    assert.deepEqual(readBody("dpa", SITE).agencies, ["dpa"]);
    assert.deepEqual(readBody("Harbour Courier", SITE), { people: [], agencies: [], bodies: [] });
  });
});

describe("distinct", () => {
  it("puts case, accents and spaces aside", () => {
    assert.deepEqual(distinct(["Jané Roe", "JANE ROE", "jane  roe", "Jo Doe"]), ["Jané Roe", "Jo Doe"]);
  });
});

describe("readByline", () => {
  it("never throws and gives trimmed names", () => {
    const pieces = [
      "By ",
      "Jane",
      " ",
      "Roe",
      ",",
      ";",
      " and ",
      "(",
      ")",
      "@",
      "dpa",
      "<b>",
      "&",
      "2026",
      "\n",
      "|",
      "-",
      "．",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        for (const kind of ["data", "seen"] as const) {
          const { people } = readByline(parts.join(""), SITE, kind);
          for (const name of people) assert.ok(name !== "" && name === name.trim());
        }
      }),
      { numRuns: 400 },
    );
  });

  for (const piece of ["By ", "a ", "(", "@", ", ", "and ", "- ", "Aa Bb "]) {
    it(`costs in proportion on ${JSON.stringify(piece)}`, () => {
      const ratio = growth((length) => readByline(piece.repeat(length), SITE, "seen"), 200);
      assert.ok(ratio < 30, ratio.toFixed(1));
    });
  }
});
