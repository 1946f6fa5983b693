import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mentionsOf } from "../../../testing/places.ts";
import { theGazetteer } from "../gazetteer/load.ts";
import type { Resolved } from "./index.ts";
import { resolve } from "./index.ts";
import type { Home } from "./reasons.ts";
import { REASONS } from "./reasons.ts";

const gazetteer = theGazetteer();
const NOWHERE: Home = { country: null, places: new Set() };
const STORIES: readonly string[] = [
  "They left Paris, Texas, for Dallas and London.",
  "The storm hit Georgia, Tbilisi and Batumi, and then Armenia.",
  "Floods in Springfield, Illinois, and in Columbia reached Jackson and Hamilton.",
  "Police in Athens said that a man from Rome had driven to Macon, Georgia.",
  "Moscow said that Kyiv and Washington had met in Geneva.",
  "They met in Oslo.",
];

function resolved(text: string, home = NOWHERE): Resolved[] {
  return resolve(gazetteer, mentionsOf(text), home);
}

/** Countries of the places of a text, in its order. */
function countries(text: string, home = NOWHERE): (string | null)[] {
  return resolved(text, home).map(({ best }) => best?.country ?? null);
}

describe("the rounds of a resolution", () => {
  for (const text of STORIES) {
    it(`share out each name among its candidates: ${text}`, () => {
      for (const { group, best } of resolved(text)) {
        const shares = group.candidates.map(({ share }) => share);
        assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
        assert.ok(shares.every((share) => share >= 0 && share <= 1));
        assert.equal(best?.score, Math.max(...group.candidates.map(({ score }) => score)));
        assert.equal(best?.share, Math.max(...shares), "the best has the largest share");
      }
    });
  }

  it("name every reason once, in the order of the reasons, and none that is no reason", () => {
    const names = REASONS.map(({ name }) => name);
    for (const { best } of STORIES.flatMap((text) => resolved(text))) {
      const own = best?.reasons ?? [];
      assert.deepEqual(
        own,
        names.filter((name) => own.includes(name)),
      );
    }
  });

  it("give the same again, and do not remember another text", () => {
    const [first = ""] = STORIES;
    const before = resolved(first).map(({ best }) => best);
    for (const text of STORIES) resolved(text);
    assert.deepEqual(
      resolved(first).map(({ best }) => best),
      before,
    );
  });

  it("do not hang on the order of names", () => {
    const there = countries("They left Athens and Rome and Macon in Georgia.");
    const back = countries("They left Macon and Rome and Athens in Georgia.");
    assert.deepEqual(there, back);
  });
});

describe("what others say of a name", () => {
  for (const [text, country] of [
    ["They met in Athens, and then in Thessaloniki and Patras.", "GR"],
    ["They met in Athens, and then in Macon and Savannah in Georgia.", "US"],
    ["They met in Birmingham, and then in Coventry and Wolverhampton.", "GB"],
    ["They met in Birmingham, and then in Tuscaloosa and Montgomery in Alabama.", "US"],
    ["They met in Valencia, and then in Seville and Bilbao.", "ES"],
    ["They met in Valencia, and then in Maracay and Caracas in Venezuela.", "VE"],
    ["They met in Santiago, and then in Valparaíso in Chile.", "CL"],
    ["They met in Hyderabad, and then in Karachi and Lahore in Pakistan.", "PK"],
    ["They met in Hyderabad, and then in Mumbai and Chennai.", "IN"],
  ] as const) {
    it(`${text} → ${country}`, () => {
      assert.equal(countries(text)[0], country);
    });
  }
});

describe("where the outlet is at home", () => {
  it("decides between towns that nothing else tells apart, and not against what is stated", () => {
    const canada: Home = { country: "CA", places: new Set() };
    assert.equal(countries("They met in Hamilton.", canada)[0], "CA");
    assert.equal(countries("They met in Hamilton, Ohio.", canada)[0], "US");
  });

  it("does not move a city that everybody knows", () => {
    const america: Home = { country: "US", places: new Set() };
    for (const [city, country] of [
      ["London", "GB"],
      ["Paris", "FR"],
      ["Moscow", "RU"],
    ] as const) {
      assert.equal(countries(`They met in ${city}.`, america)[0], country, city);
    }
  });
});
