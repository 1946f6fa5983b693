import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { placesIn } from "../../testing/places.ts";
import { titleOf } from "./testing.ts";

/** The mentions with what each is taken for. */
function read(text: string): string[] {
  return placesIn(text)
    .flatMap((place) => place.mentions.map(({ start, end }) => ({ start, words: text.slice(start, end), place })))
    .toSorted((a, b) => a.start - b.start)
    .map(({ words, place }) => `${words}: ${titleOf(place)}`);
}

const OSLO = "Oslo (Oslo, NO)";

describe("places beside marks that are not plain", () => {
  for (const [name, text, found] of [
    ["an emoji", "🚒🚒 They live in Oslo 👩‍🚒 now.", [`Oslo: ${OSLO}`]],
    ["a flag", "🇳🇴Oslo slept.", [`Oslo: ${OSLO}`]],
    ["curly quotation marks", "“Oslo,” he said, “slept.”", [`Oslo: ${OSLO}`]],
    ["an apostrophe", "Oslo’s mayor and Oslo's port.", [`Oslo: ${OSLO}`, `Oslo: ${OSLO}`]],
    [
      "line ends of two characters",
      "They live\r\nin Oslo.\r\n\r\nThey left Bergen.",
      [`Oslo: ${OSLO}`, "Bergen: Bergen (Vestland, NO)"],
    ],
    ["a name over a line end", "They live in New\nYork City.", ["New\nYork City: New York (New York, US)"]],
    ["a name over a line end of two", "They live in New\r\nYork City.", ["New\r\nYork City: New York (New York, US)"]],
    [
      "hard blanks",
      "They live in\u00a0New\u00a0York\u00a0City now.",
      ["New\u00a0York\u00a0City: New York (New York, US)"],
    ],
    ["dashes without blanks", "The Oslo–Bergen line shut.", [`Oslo: ${OSLO}`, "Bergen: Bergen (Vestland, NO)"]],
    ["text from right to left", "هم يعيشون في Oslo الآن.", [`Oslo: ${OSLO}`]],
    ["brackets", "They live there (in Oslo).", [`Oslo: ${OSLO}`]],
    ["a soft hyphen in another word", "They hap\u00adpily live in Oslo.", [`Oslo: ${OSLO}`]],
  ] as const) {
    it(name, () => {
      assert.deepEqual(read(text), found);
    });
  }

  it("accents may be written apart", () => {
    const together = placesIn("They live in Tromsø, in Łódź and in São Paulo.");
    const apart = placesIn("They live in Tromsø, in Łódź and in São Paulo.".normalize("NFD"));
    assert.deepEqual(apart.map(titleOf), together.map(titleOf));
    assert.equal(together.length, 3);
  });

  it("a word is not cut to find a name in it", () => {
    for (const text of ["caféOslo", "Osloer", "OsloBergen", "x_Oslo", "Oslo2026", "@Oslo", "#Oslo"]) {
      const spans = placesIn(`They like ${text} now.`).flatMap(({ mentions }) => mentions);
      const start = 10;
      for (const span of spans) assert.ok(/^[@#]/u.test(text) && span.start === start + 1, text);
    }
  });

  it("an address on the web names no place", () => {
    for (const text of ["See https://oslo.example/Oslo-Bergen now.", "Write to Oslo@example.org now."]) {
      assert.deepEqual(read(text), [], text);
    }
  });
});

describe("places of any text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "Oslo",
      "in",
      "Paris",
      ",",
      "Texas",
      ".",
      "Ada",
      "London",
      "the",
      "University",
      "U.S.",
      "\n\n",
      "“",
      "”",
    ),
    fc.constantFrom(
      "Ukrainian",
      "Moscow",
      "said",
      "North",
      "Sea",
      "County",
      "Ohio",
      "👩‍🚒",
      "\u200f",
      "e\u0301",
      "’s",
      "-",
    ),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));

  it("have mentions within the text that do not overlap, each with its kind among them", () => {
    fc.assert(
      fc.property(text, (any) => {
        const places = placesIn(any);
        const spans = places
          .filter(({ precision }) => precision !== "site")
          .flatMap(({ mentions }) => mentions)
          .toSorted((a, b) => a.start - b.start);
        spans.forEach(({ start, end }, at) => {
          assert.ok(start >= 0 && start < end && end <= any.length);
          assert.ok(at === 0 || (spans[at - 1]?.end ?? 0) <= start, "two mentions overlap");
          assert.equal(any.slice(start, end).trim().length, end - start, "a blank at the edge");
        });
        for (const { mentions, actors, adjectives, confidence } of places) {
          assert.ok(mentions.length > 0 && confidence >= 0 && confidence <= 1);
          const starts = new Set(mentions.map(({ start }) => start));
          for (const { start } of [...actors, ...adjectives]) assert.ok(starts.has(start));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("have a point only with a name, within the globe, and the winner among the candidates", () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { name, lat, lon, geonameid, country, candidates } of placesIn(any)) {
          assert.equal(lat === null, lon === null);
          if (lat !== null && lon !== null) assert.ok(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && name !== null);
          if (country !== null) assert.match(country, /^[A-Z]{2}$/u);
          const weights = candidates.map(({ weight }) => weight);
          assert.deepEqual(
            weights,
            weights.toSorted((a, b) => b - a),
            "the likeliest first",
          );
          if (geonameid !== null && candidates.length > 0) assert.equal(candidates[0]?.geonameid, geonameid);
        }
      }),
      { numRuns: 30 },
    );
  });
});
