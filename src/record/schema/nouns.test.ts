import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Check } from "typebox/schema";
import { recordDefs, schemaOf } from "./index.ts";
import { EXAMPLES } from "./testing.ts";
import type { Noun } from "./testing.ts";

const NOUNS = Object.keys(EXAMPLES) as Noun[];

function accepts(noun: Noun, value: unknown): boolean {
  return Check(schemaOf(noun), value);
}

/** What may be null, by noun; everything else may not. */
const NULLABLE: Readonly<Partial<Record<Noun, string>>> = {
  Byline: "span",
  Outlet: "name domain",
  Dateline: "date",
  Article: "externalId url canonicalUrl headline standfirst outlet published modified language dateline rights",
  Source: "name description role affiliation count reasonUnnamed basisOfKnowledge",
  ChainLink: "cue",
  Statement: "cue verb act speaker speakerSpan speakerBasis addressee venue saidAt",
  Time: "edtf earliest latest anchor",
  PlaceCandidate: "name country admin1 lat lon geonameid precision",
  Place: "name country admin1 lat lon geonameid precision",
  Event: "mode time place within",
  Expectation: "event statement likelihood",
  Figure: "value high unit of within",
  Note: "span",
};

/** What may be left out; everything else must be there. */
const OPTIONAL: Readonly<Partial<Record<Noun, string>>> = { ChainLink: "cue", Participant: "source entity" };

function names(list: Readonly<Partial<Record<Noun, string>>>, noun: Noun): string[] {
  return (list[noun] ?? "").split(" ").filter((name) => name !== "");
}

describe("every noun of the record", () => {
  it("has an example with each of its fields", () => {
    assert.deepEqual(NOUNS.toSorted(), Object.keys(recordDefs).toSorted());
    for (const noun of NOUNS) {
      assert.deepEqual(
        Object.keys(EXAMPLES[noun]).toSorted(),
        Object.keys(recordDefs[noun].properties).toSorted(),
        noun,
      );
    }
  });

  for (const noun of NOUNS) {
    const example = EXAMPLES[noun];

    it(`${noun} accepts its example, through JSON too`, () => {
      assert.ok(accepts(noun, example));
      assert.ok(accepts(noun, JSON.parse(JSON.stringify(example))));
    });

    it(`${noun} needs each field but those that may be left out`, () => {
      const missed = Object.keys(example).filter((name) => {
        const { [name]: _, ...rest } = example;
        return accepts(noun, rest);
      });
      assert.deepEqual(missed.toSorted(), names(OPTIONAL, noun).toSorted());
    });

    it(`${noun} takes null where something may be unknown, and nowhere else`, () => {
      const nullable = Object.keys(example).filter((name) => accepts(noun, { ...example, [name]: null }));
      assert.deepEqual(nullable.toSorted(), names(NULLABLE, noun).toSorted());
    });

    it(`${noun} takes no field that it does not have, and no other kind of value`, () => {
      assert.ok(!accepts(noun, { ...example, truth: 1 }));
      for (const value of [null, undefined, "Monday", 7, true, [example]])
        assert.ok(!accepts(noun, value), JSON.stringify(value));
    });

    it(`${noun} takes no field of another type`, () => {
      for (const name of Object.keys(example)) {
        for (const wrong of [{ no: 1 }, ["x", 1], typeof example[name] === "string" ? 7 : "no"]) {
          assert.ok(!accepts(noun, { ...example, [name]: wrong }), `${name}: ${JSON.stringify(wrong)}`);
        }
      }
    });
  }
});
