import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { verifySpans } from "../evidence/verify.ts";
import type { FigureFinding, PlaceFinding } from "../layers.ts";
import type { Span } from "../span.ts";
import { found, layers, recordOf, sourceFinding, statementFinding, text } from "./testing.ts";
import { validateRecord } from "./validate.ts";

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const PLACE: PlaceFinding = {
  ...found,
  ...spanOf("Bridge"),
  mentions: [spanOf("Bridge"), spanOf("Mayor")],
  actors: [spanOf("Mayor")],
  adjectives: [],
  name: "Alder Bridge",
  country: "NO",
  admin1: "Oslo",
  lat: 59.9,
  lon: -10.7,
  geonameid: 17,
  precision: "city",
  candidates: [
    {
      name: "Alder Bridge",
      country: "NO",
      admin1: "Oslo",
      lat: 59.9,
      lon: -10.7,
      geonameid: 17,
      precision: "city",
      weight: 3,
      reasons: ["largest"],
    },
  ],
};

const FIGURE: FigureFinding = {
  ...found,
  ...spanOf("no reason"),
  kind: "count",
  value: 0,
  high: null,
  unit: null,
  bound: "exact",
  stated: true,
  of: spanOf("reason"),
  within: 0,
};

describe("places of a record", () => {
  it("have their mentions with their words, and those that act and describe", () => {
    const [place] = recordOf({ places: [PLACE] }).places;
    assert.deepEqual(
      place?.mentions.map((span) => span.text),
      ["Bridge", "Mayor"],
    );
    assert.deepEqual(
      place.actors.map((span) => span.text),
      ["Mayor"],
    );
    assert.deepEqual(place.adjectives, []);
  });

  it("keep name, country, coordinates and candidates as they were found", () => {
    const [place] = recordOf({ places: [PLACE] }).places;
    const { name, country, admin1, lat, lon, geonameid, precision, candidates } = PLACE;
    assert.deepEqual(
      [place?.name, place?.country, place?.admin1, place?.lat, place?.lon, place?.geonameid, place?.precision],
      [name, country, admin1, lat, lon, geonameid, precision],
    );
    assert.deepEqual(place?.candidates, candidates);
  });

  it("may be unknown but for their words", async () => {
    const unknown = { name: null, country: null, admin1: null, lat: null, lon: null, geonameid: null, precision: null };
    const record = recordOf({ places: [{ ...PLACE, ...unknown, candidates: [] }] });
    assert.ok("record" in (await validateRecord(JSON.parse(JSON.stringify(record)))));
  });

  it("do not share their candidates with the layer", () => {
    const [place] = recordOf({ places: [PLACE] }).places;
    place?.candidates[0]?.reasons.push("another");
    assert.deepEqual(PLACE.candidates[0]?.reasons, ["largest"]);
  });
});

function figure(about: Partial<FigureFinding>): ReturnType<typeof recordOf>["figures"][number] {
  const [one] = recordOf({ figures: [{ ...FIGURE, ...about }] }).figures;
  assert.ok(one);
  return one;
}

describe("figures of a record", () => {
  it("have their words and what they count", () => {
    const { text: words, of, kind, value, high, unit, bound, stated } = figure({});
    assert.deepEqual([words, of?.text], ["no reason", "reason"]);
    assert.deepEqual([kind, value, high, unit, bound, stated], ["count", 0, null, null, "exact", true]);
    assert.equal(figure({ of: null }).of, null);
  });

  it("name the statement that they stand in by its id", () => {
    const record = recordOf({ figures: [FIGURE] });
    assert.equal(record.figures[0]?.within, record.statements[0]?.id);
    assert.equal(figure({ within: null }).within, null);
    assert.equal(figure({ within: 9 }).within, null);
  });

  it("have the fields of the schema and no more", async () => {
    const record = recordOf({ figures: [{ ...FIGURE, value: 12, high: 15, unit: "EUR", bound: "range" }] });
    assert.ok("record" in (await validateRecord(JSON.parse(JSON.stringify(record)))));
  });
});

describe("every finding of a record", () => {
  const record = recordOf({ places: [PLACE], figures: [FIGURE] });
  const all = [...record.statements, ...record.times, ...record.places, ...record.figures];

  it("says by which rule it is there, by which words, and how sure", () => {
    for (const { rule, because, confidence } of all) {
      assert.deepEqual([rule, confidence], [found.rule, found.confidence]);
      assert.deepEqual(because, [{ ...spanOf("Monday"), text: "Monday" }]);
    }
  });

  it("has an id of its own, with a letter for what it is", () => {
    const ids = [...all, ...record.sources].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      all.map(({ id }) => id.replace(/-.*/u, "")),
      ["st", "t", "p", "f"],
    );
  });

  it("has its words where it says", () => {
    const { total, mismatches } = verifySpans(record);
    assert.deepEqual(mismatches, []);
    assert.ok(total >= 15, String(total));
  });

  it("keeps the order of its layer", () => {
    const figures = [FIGURE, { ...FIGURE, ...spanOf("reason") }];
    assert.deepEqual(
      recordOf({ figures }).figures.map((one) => one.text),
      ["no reason", "reason"],
    );
  });
});

describe("the way of cited words", () => {
  const clerk = sourceFinding({ kind: "person", name: "Tom Brann", mentions: [spanOf("She")], ...spanOf("She") });
  const both = [...layers.sources, clerk];

  function chain(cited: Span | null, sources = both): string[] {
    const record = recordOf({ sources, statements: [statementFinding({ cited })] });
    return (record.statements[0]?.chain ?? []).map(
      ({ source, role }) => `${role} ${record.sources.find(({ id }) => id === source)?.name ?? "?"}`,
    );
  }

  it("begins with who is cited and goes over who cites", () => {
    assert.deepEqual(chain(spanOf("She")), ["origin Tom Brann", "relay Ada Fenwick", "publisher The Harbour Courier"]);
  });

  it("begins with the speaker where nobody is cited, or one who is no source", () => {
    const plain = ["origin Ada Fenwick", "publisher The Harbour Courier"];
    assert.deepEqual(chain(null), plain);
    assert.deepEqual(chain(spanOf("reason")), plain);
    assert.deepEqual(chain(spanOf("She"), [...layers.sources]), plain);
  });

  it("shows the words that tell of the citing", () => {
    const record = recordOf({ sources: both, statements: [statementFinding({ cited: spanOf("She") })] });
    assert.equal(record.statements[0]?.chain[1]?.cue?.text, "said");
    assert.equal(record.statements[0].speaker, record.sources[0]?.id);
  });
});
