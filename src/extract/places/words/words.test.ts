import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { theGazetteer } from "../gazetteer/load.ts";
import { COMMON_WORDS } from "./common.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import * as signs from "./signs.ts";
import { SURNAMES } from "./surnames.ts";

const LISTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["COMMON_WORDS", COMMON_WORDS],
  ["GIVEN_NAMES", GIVEN_NAMES],
  ["SURNAMES", SURNAMES],
  ...Object.entries(signs).flatMap(([name, list]): (readonly [string, ReadonlySet<string>])[] =>
    list instanceof Set ? [[name, list]] : [],
  ),
];

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

describe("word lists of places", () => {
  for (const [name, list] of LISTS) {
    it(`${name} holds words as they are looked up: small letters, no stops`, () => {
      assert.ok(list.size > 3);
      const wrong = [...list].filter((word) => !/^\p{Ll}+(?:[ -]\p{Ll}+)*$/u.test(word));
      assert.deepEqual(wrong, []);
    });
  }

  it("hold no word twice in contradiction", () => {
    assert.deepEqual(both(signs.SPEECH_VERBS, signs.PLACE_PREPOSITIONS), []);
    assert.deepEqual(both(signs.FEATURE_BEFORE, signs.STREET_WORDS), []);
    assert.deepEqual(both(signs.AUXILIARIES, signs.ACTING_VERBS), []);
  });

  it("have the sure prepositions among the prepositions of place", () => {
    for (const word of signs.SURE_PREPOSITIONS) assert.ok(signs.PLACE_PREPOSITIONS.has(word), word);
  });

  it("never take a country or its people for a common word or for nothing", () => {
    const gazetteer = theGazetteer();
    const countries = ["norway", "france", "ukraine", "china", "india", "kenya", "brazil", "japan", "egypt", "mexico"];
    for (const country of countries) {
      assert.ok(
        gazetteer.meanings(country).some(({ entry }) => gazetteer.kind(entry) === "country"),
        country,
      );
      for (const list of [COMMON_WORDS, signs.NEVER_PLACES, SURNAMES]) assert.ok(!list.has(country), country);
    }
  });

  it("name bodies that begin or end with a place, or that hold one", () => {
    const gazetteer = theGazetteer();
    const idle = [...signs.NOT_A_PLACE].filter((phrase) => {
      const words = phrase.split(" ");
      return !words.some((_, from) =>
        words.some((__, to) => to >= from && gazetteer.meanings(words.slice(from, to + 1).join(" ")).length > 0),
      );
    });
    assert.deepEqual(idle, []);
  });

  it("say the kind of a place by words that the gazetteer's kinds know", () => {
    assert.deepEqual([...new Set(signs.KIND_AFTER.values())].toSorted(), ["admin1", "admin2", "water"]);
    for (const word of signs.KIND_AFTER.keys()) assert.match(word, /^[a-z]+$/u);
  });
});
