import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { placesIn } from "../../testing/places.ts";
import { labelsOf } from "./testing.ts";

/** Every mention as "words: what it is", in the order of the text. */
function shown(text: string): string[] {
  return labelsOf(placesIn(text))
    .toSorted((a, b) => a.start - b.start)
    .map(({ label, start, end }) => `${text.slice(start, end)}: ${label.replace("=", " ")}`);
}

/** Sentences as news has them: real places, invented people and events. */
const CASES: readonly (readonly [text: string, ...places: string[]])[] = [
  [
    "Ada Fenwick flew from Oslo to Bergen on Monday.",
    "Oslo: place Oslo (Oslo, NO)",
    "Bergen: place Bergen (Vestland, NO)",
  ],
  ["The Norwegian ship sank off Iceland.", "Norwegian: people Norway (NO)", "Iceland: place Iceland (IS)"],
  ["Moscow rejected the plan.", "Moscow: actor Moscow (Moscow, RU)"],
  ["The Kremlin denied it.", "Kremlin: actor Moscow (Moscow, RU)"],
  ["Police in Paris, Texas, closed the road.", "Paris: place Paris (Texas, US)", "Texas: place Texas (Texas, US)"],
  ["Police in Paris closed the road.", "Paris: place Paris (Île-de-France, FR)"],
  ["They live in London, Ontario.", "London: place London (Ontario, CA)", "Ontario: place Ontario (Ontario, CA)"],
  ["Paris Hilton said so."],
  ["Mr. London said so on Monday."],
  [
    "Georgia and Armenia signed it in Tbilisi.",
    "Georgia: place Georgia (GE)",
    "Armenia: actor Armenia (AM)",
    "Tbilisi: place Tbilisi (Tbilisi, GE)",
  ],
  ["It rained in Kyiv and in Lviv.", "Kyiv: place Kyiv (Kyiv City, UA)", "Lviv: place Lviv (Lviv, UA)"],
  ["The French president met the Germans.", "French: people France (FR)", "Germans: people Germany (DE)"],
  ["Nice weather came in March."],
  ["She left the U.S. for Japan.", "U.S.: place United States (US)", "Japan: place Japan (JP)"],
  [
    "They sailed from Rotterdam to Antwerp.",
    "Rotterdam: place Rotterdam (South Holland, NL)",
    "Antwerp: place Antwerp (Flanders, BE)",
  ],
  ["Nobody left the house."],
  ["Reading is fun, and so is Mobile gaming."],
  ["He read the Washington Post in Seattle.", "Seattle: place Seattle (Washington, US)"],
  ["It is on Rotterdam Street in Bergen.", "Bergen: place Bergen (Vestland, NO)"],
];

describe("places in news", () => {
  for (const [text, ...places] of CASES) {
    it(text, () => assert.deepEqual(shown(text), places));
  }
});

describe("places in stories", () => {
  it("lets the other places tell which of two is meant", () => {
    const ohio = placesIn("Floods hit Cincinnati and Dayton in Ohio. A bridge fell at Oxford.");
    assert.deepEqual(
      ohio.filter(({ name }) => name === "Oxford").map(({ admin1 }) => admin1),
      ["Ohio"],
    );
    const england = placesIn("Floods hit London, Reading and Swindon in England. A bridge fell at Oxford.");
    assert.deepEqual(
      england.filter(({ name }) => name === "Oxford").map(({ country }) => country),
      ["GB"],
    );
  });

  it("is one place however often it is named", () => {
    const [oslo, ...others] = placesIn("Oslo was cold. They left Oslo, and Oslo slept.");
    assert.deepEqual([oslo?.name, oslo?.mentions.length, others.length], ["Oslo", 3, 0]);
  });

  it("is one place by the names of its people, its government and its own", () => {
    const [norway, ...others] = placesIn("Norway rejected it. The Norwegian fleet left Norway.");
    assert.ok(norway);
    assert.deepEqual([norway.name, norway.actors.length, norway.adjectives.length, others.length], ["Norway", 1, 1, 0]);
    assert.equal(norway.mentions.length, 3);
  });

  it("keeps what it could also be, the chosen one among them", () => {
    const [paris] = placesIn("Police in Paris closed the road.");
    assert.ok(paris && paris.candidates.length > 1);
    assert.ok(paris.candidates.some(({ geonameid }) => geonameid === paris.geonameid));
    const weights = paris.candidates.map(({ weight }) => weight);
    assert.deepEqual(
      weights,
      weights.toSorted((a, b) => b - a),
    );
  });
});
