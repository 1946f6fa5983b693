import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../../testing/growth.ts";
import { viewIn } from "../../../testing/places.ts";
import { theGazetteer } from "../gazetteer/load.ts";
import { matchesOf } from "./matches.ts";

const gazetteer = theGazetteer();

function matchesIn(text: string): string[] {
  const view = viewIn(text);
  return matchesOf(view, gazetteer).map(({ from, to }) => text.slice(view.start(from), view.end(to - 1)));
}

function keysIn(text: string): string[] {
  return matchesOf(viewIn(text), gazetteer).map(({ key }) => key);
}

describe("matches: the longest name at its place", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["He flew to New York City at noon.", ["New York City"]],
    ["He flew to York at noon.", ["York"]],
    ["The Democratic Republic of the Congo signed.", ["Democratic Republic of the Congo"]],
    ["Trinidad and Tobago signed.", ["Trinidad and Tobago"]],
    ["Bosnia-Herzegovina signed with Guinea-Bissau.", ["Bosnia-Herzegovina", "Guinea-Bissau"]],
    ["They met in Winston-Salem.", ["Winston-Salem"]],
    ["They met in Stoke-on-Trent.", ["Stoke-on-Trent"]],
    ["He left Charleston, W.Va., for good.", ["Charleston", "W.Va."]],
    ["He left St. Louis for Ft. Worth.", ["St. Louis", "Ft. Worth"]],
    ["Rio de Janeiro and São Paulo slept.", ["Rio de Janeiro", "São Paulo"]],
    ["He saw Coeur d’Alene, Idaho.", ["Coeur d’Alene", "Idaho"]],
    ["They left ROTTERDAM.", ["ROTTERDAM"]],
    ["Łódź and Tromsø slept.", ["Łódź", "Tromsø"]],
    ["France and Germany signed.", ["France", "Germany"]],
    ["it rained in oslo.", []],
    ["The caféParis2012 closed.", []],
    ["Parisian style.", []],
  ];
  for (const [text, names] of cases) {
    it(text, () => {
      assert.deepEqual(matchesIn(text), names);
    });
  }

  it("does not reach over a line that ends a paragraph, a comma or a stop", () => {
    assert.deepEqual(matchesIn("We saw New.\n\nYork slept."), ["York"]);
    assert.deepEqual(matchesIn("We saw New, York slept."), ["York"]);
  });

  it("takes a short county for the county", () => {
    assert.deepEqual(keysIn("She lives in Loudon Co. with him."), ["loudon county"]);
  });

  it("puts a township at the town of its name", () => {
    assert.ok(keysIn("She lives in West Chester Twp. with him.").includes("west chester twp"));
  });
});

describe("matches: how a short form is written", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["The US signed.", ["us"]],
    ["The U.S. signed.", ["us"]],
    ["Us and them.", []],
    ["He fell Ill at noon.", []],
    ["He left Peoria, Ill., at noon.", ["peoria", "ill"]],
    ["He left Los Angeles, CA, at noon.", ["los angeles", "ca"]],
    ["Or so he said.", []],
    ["He saw L.A. at noon.", ["la"]],
    ["La la la.", []],
    ["In or out.", []],
  ];
  for (const [text, keys] of cases) {
    it(text, () => {
      assert.deepEqual(keysIn(text), keys);
    });
  }
});

describe("matches: any text", () => {
  const pieces = [
    "Paris",
    "-",
    " ",
    ",",
    ".",
    "of",
    "the",
    "St.",
    "W",
    "New",
    "York",
    "e\u0301",
    "😀",
    "\n",
    "U.S.",
    "’s",
  ];

  it("are in order, do not overlap, and open with a capital", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = `It rained. ${parts.join("")}`;
        const view = viewIn(text);
        let last = 0;
        for (const { from, to, meanings, key } of matchesOf(view, gazetteer)) {
          assert.ok(from >= last && to > from && view.capital(from));
          assert.ok(meanings.length > 0 && key !== "");
          last = to;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("cost in proportion to length", () => {
    for (const piece of ["Paris ", "New-", "W.", "St. ", "United States of the ", "Aa-"]) {
      const ratio = growth((length) => matchesIn(piece.repeat(length / 4)), 1_000);
      assert.ok(ratio < 30, `${piece}: ${ratio.toFixed(1)}`);
    }
  });
});
