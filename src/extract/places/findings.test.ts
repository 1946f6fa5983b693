import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { PlaceFinding } from "../../layers.ts";
import { contains } from "../../span.ts";
import { growth } from "../../testing/growth.ts";
import { placesIn } from "../../testing/places.ts";
import { RULES } from "./index.ts";
import { titleOf } from "./testing.ts";

function oneOf(text: string, name: string): PlaceFinding {
  const found = placesIn(text).find((place) => place.name === name);
  assert.ok(found !== undefined, `${name} in: ${text}`);
  return found;
}

describe("places: what a finding says", () => {
  it("has the whole of what GeoNames says of a town", () => {
    const { name, country, admin1, lat, lon, geonameid, precision } = oneOf("They left Paris, Texas, now.", "Paris");
    assert.deepEqual(
      { name, country, admin1, lat, lon, geonameid, precision },
      {
        name: "Paris",
        country: "US",
        admin1: "Texas",
        lat: 33.66094,
        lon: -95.55551,
        geonameid: 4717560,
        precision: "city",
      },
    );
  });

  const precisions: readonly (readonly [string, string, string | null])[] = [
    ["They live in Oslo now.", "Oslo", "city"],
    ["They live in Manhattan, New York, now.", "Manhattan", "city"],
    ["They live in Ohio now.", "Ohio", "admin1"],
    ["They live in Butler County, Ohio, now.", "Butler County", "region"],
    ["They live in France now.", "France", "country"],
    ["They live in Europe now.", "Europe", "region"],
    ["They live by the North Sea now.", "North Sea", "region"],
    ["They live in the Alps now.", "Alps", "region"],
    ["They study at the Polar University in Oslo now.", "Polar University", "site"],
    ["They live by the Neska River now.", "Neska River", null],
  ];
  for (const [text, name, precision] of precisions) {
    it(`${name} is told to the precision of ${precision ?? "nothing"}`, () => {
      assert.equal(oneOf(text, name).precision, precision);
    });
  }

  it("stays with nulls where nothing is known", () => {
    const river = oneOf("The Neska River rose.", "Neska River");
    const { country, admin1, lat, lon, geonameid, candidates } = river;
    assert.deepEqual([country, admin1, lat, lon, geonameid, candidates], [null, null, null, null, null, []]);
    assert.equal(river.confidence, 0.5);
  });

  it("keeps the state that is said of an unknown town", () => {
    const town = oneOf("They live in Harwick Green, Conn., now.", "Harwick Green");
    assert.deepEqual([town.country, town.admin1, town.lat, town.precision], ["US", "Connecticut", null, null]);
    const abroad = oneOf("They live near Zzyzwick, France, now.", "Zzyzwick");
    assert.deepEqual([abroad.country, abroad.admin1, abroad.rule], ["FR", null, "unknown-town"]);
  });

  it("keeps at most five candidates, the best first, with their reasons", () => {
    const { candidates, geonameid } = oneOf("They live in Paris now.", "Paris");
    assert.equal(candidates.length, 5);
    assert.equal(candidates[0]?.geonameid, geonameid);
    const weights = candidates.map(({ weight }) => weight);
    assert.deepEqual(
      weights,
      weights.toSorted((a, b) => b - a),
    );
    assert.ok(candidates[0]?.reasons.includes("capital"));
    assert.ok(candidates.every(({ reasons }) => reasons.length > 0));
  });

  it("names what was stated among the reasons", () => {
    assert.ok(oneOf("They left Paris, Texas, now.", "Paris").candidates[0]?.reasons.includes("stated"));
  });

  it("is surer of what is stated than of what is not", () => {
    const stated = oneOf("They left Springfield, Ill., now.", "Springfield").confidence;
    const bare = oneOf("They live in Springfield now.", "Springfield").confidence;
    assert.ok(stated > 0.9 && bare < 0.7);
  });

  it("puts all names of one place together", () => {
    const text = "Russia slept. Russians woke. Russian trains ran. Moscow rejected it, the Kremlin said.";
    const russia = oneOf(text, "Russia");
    assert.deepEqual(
      russia.mentions.map(({ start, end }) => text.slice(start, end)),
      ["Russia", "Russians", "Russian"],
    );
    assert.deepEqual(
      russia.adjectives.map(({ start, end }) => text.slice(start, end)),
      ["Russians", "Russian"],
    );
    const moscow = oneOf(text, "Moscow");
    assert.deepEqual(
      moscow.actors.map(({ start, end }) => text.slice(start, end)),
      ["Moscow", "Kremlin"],
    );
  });

  it("gives a site the point of its place, no id of its own, and both its words", () => {
    const text = "They study at the Polar University in Oslo. They left the Polar University in Oslo.";
    const site = oneOf(text, "Polar University");
    const oslo = oneOf(text, "Oslo");
    assert.deepEqual([site.lat, site.lon, site.country], [oslo.lat, oslo.lon, "NO"]);
    assert.deepEqual([site.geonameid, site.rule, site.mentions.length], [null, "site", 2]);
    assert.deepEqual(
      site.because.map(({ start, end }) => text.slice(start, end)),
      ["Polar University", "Oslo"],
    );
  });
});

describe("places: the article around them", () => {
  it("uses the country of the outlet's address", () => {
    const text = "They met in Wellington at noon.";
    const titles = (domain: string): string[] => placesIn(text, { outlet: { name: null, domain } }).map(titleOf);
    assert.deepEqual(titles("courier.example.co.nz"), ["Wellington (Wellington Region, NZ)"]);
  });

  it("takes datelines for places", () => {
    const places = placesIn("Strike\n\nSANTA ROSA, Calif. (AP) -- Dockers stopped work.");
    assert.deepEqual(places.map(titleOf), ["Santa Rosa (California, US)", "California (California, US)"]);
    assert.equal(places[0]?.rule, "dateline");
  });

  it("finds nothing in an empty text or in one without capitals", () => {
    assert.deepEqual(placesIn("."), []);
    assert.deepEqual(placesIn("it rained in oslo"), []);
  });

  it("keeps to the borders of words in any script", () => {
    for (const text of ["The caféParis closed.", "The Parisé closed.", "Das Parisとう.", "The éOslo closed."]) {
      assert.deepEqual(placesIn(text), [], text);
    }
  });
});

describe("places: any text", () => {
  const pieces = [
    "Paris",
    "Texas",
    ", ",
    " ",
    ". ",
    "Ill.",
    "the University of Oslo in ",
    "in ",
    "Moscow said",
    "Butler and Warren counties",
    "Neska River",
    "Mr. ",
    "U.S.",
    "-",
    "e\u0301",
    "😀",
    "\n\n",
    "’s",
    "(",
    ")",
  ];
  const anyText = fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((parts) => `It rained. ${parts.join("")}`);
  const names: ReadonlySet<string> = new Set(RULES.map(({ name }) => name));

  it("gives mentions in order, inside the text, with parts of themselves as actors and adjectives", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = { start: 0, end: text.length };
        for (const { mentions, actors, adjectives, start, end, rule, confidence, because } of placesIn(text)) {
          assert.ok(names.has(rule) && confidence > 0 && confidence <= 1 && because.length > 0);
          assert.deepEqual(mentions[0], { start, end });
          const starts = mentions.map((mention) => mention.start);
          assert.deepEqual(
            starts,
            starts.toSorted((a, b) => a - b),
          );
          for (const span of [...mentions, ...because]) assert.ok(contains(whole, span) && span.start < span.end);
          for (const span of [...actors, ...adjectives]) assert.ok(starts.includes(span.start));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(placesIn(text), placesIn(text));
      }),
      { numRuns: 30 },
    );
  });

  it("either has a point with a precision or neither", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { lat, lon, precision, candidates } of placesIn(text)) {
          assert.equal(lat === null, lon === null);
          assert.equal(lat === null, precision === null);
          assert.equal(lat === null, candidates.length === 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("costs in proportion to length", () => {
    for (const piece of ["in Paris, ", "San Antonio, ", "Moscow said. ", "The Oslo University in Oslo. ", "A B "]) {
      const ratio = growth((length) => placesIn(piece.repeat(Math.ceil(length / piece.length))), 1_500);
      assert.ok(ratio < 30, `${piece}: ${ratio.toFixed(1)}`);
    }
  });
});
