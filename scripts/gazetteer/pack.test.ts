import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Gazetteer } from "../../src/extract/places/gazetteer/gazetteer.ts";
import type { Entry } from "./entries.ts";
import { pack } from "./pack.ts";

const NORWAY: Entry = {
  id: 3144096,
  display: "Norway",
  lat: 62,
  lon: 10,
  population: 5_314_336,
  country: "NO",
  admin1: null,
  admin2: null,
  kind: "country",
  code: "NO",
  names: [
    ["Norway", "name"],
    ["Norwegian", "demonym"],
  ],
};
const TROMS: Entry = {
  ...NORWAY,
  id: null,
  display: "Troms",
  population: 160_000,
  kind: "admin1",
  code: "NO.19",
  names: [["Troms", "name"]],
};
const TROMSO: Entry = {
  ...NORWAY,
  id: 3133895,
  display: "Tromsø",
  lat: 69.6489,
  lon: 18.95508,
  population: 52_436,
  admin1: "NO.19",
  kind: "seat",
  code: null,
  names: [
    ["Tromsø", "name"],
    ["Tromso", "alternate"],
    ["Tromsø", "metonym"],
  ],
};
const OTHER: Entry = {
  ...TROMSO,
  id: 2,
  display: "Tromso",
  country: "US",
  admin1: "US.TX",
  population: 900,
  kind: "city",
};
const SEA: Entry = {
  ...TROMSO,
  id: null,
  display: "North Sea",
  lat: -56.5,
  lon: -3.25,
  population: 0,
  country: null,
  admin1: null,
  kind: "sea",
  names: [["North Sea", "name"]],
};
const ENTRIES = [NORWAY, TROMS, TROMSO, OTHER, SEA];

function packed(entries: readonly Entry[]): Gazetteer {
  const plain = pack(entries);
  return new Gazetteer(plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.byteLength) as ArrayBuffer);
}

describe("the packed gazetteer", () => {
  const gazetteer = packed(ENTRIES);

  it("gives back what was put in", () => {
    ENTRIES.forEach((entry, row) => {
      assert.equal(gazetteer.name(row), entry.display);
      assert.equal(gazetteer.geonameid(row), entry.id);
      assert.equal(gazetteer.kind(row), entry.kind);
      assert.equal(gazetteer.country(row), entry.country);
      assert.ok(Math.abs(gazetteer.lat(row) - entry.lat) < 1e-5);
      assert.ok(Math.abs(gazetteer.lon(row) - entry.lon) < 1e-5);
    });
  });

  it("ties a town to its state and country by row", () => {
    assert.equal(gazetteer.admin1(2), 1);
    assert.equal(gazetteer.countryRow(2), 0);
    assert.equal(gazetteer.admin2(2), -1);
    assert.equal(gazetteer.countryRow(4), -1);
  });

  it("leaves out a state that is not there", () => {
    assert.equal(gazetteer.admin1(3), -1);
  });

  it("has one link a name and entry, the first use of it", () => {
    assert.deepEqual(gazetteer.meanings("tromso"), [
      { entry: 2, use: "name" },
      { entry: 3, use: "name" },
    ]);
  });

  it("has the most populous first, in whatever order they came", () => {
    const turned = packed([NORWAY, TROMS, OTHER, TROMSO]);
    assert.deepEqual(
      turned.meanings("tromso").map(({ entry }) => turned.name(entry)),
      ["Tromsø", "Tromso"],
    );
  });

  it("has the uses of names", () => {
    assert.deepEqual(gazetteer.meanings("norwegian"), [{ entry: 0, use: "demonym" }]);
    assert.deepEqual(gazetteer.meanings("norwegians"), []);
  });

  it("is the same for the same entries", () => {
    assert.deepEqual(pack(ENTRIES), pack(ENTRIES));
  });

  it("may be empty", () => {
    assert.equal(packed([]).size, 0);
  });
});
