import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KINDS } from "../../src/extract/places/gazetteer/format.ts";
import { readTable, several } from "./sources.ts";

function isPoint(lat: string | undefined, lon: string | undefined): boolean {
  return Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180 && lat !== "" && lon !== "";
}

describe("the tables of the gazetteer", () => {
  it("have every country once, with an id, a point and a name", () => {
    const rows = readTable("countries.tsv");
    assert.ok(rows.length >= 240);
    assert.equal(new Set(rows.map(([code]) => code)).size, rows.length);
    assert.equal(new Set(rows.map(([, id]) => id)).size, rows.length);
    for (const [code = "", id, lat, lon, people, continent = "", names, adjectives, ...more] of rows) {
      assert.match(code, /^[A-Z]{2}$/u);
      assert.ok(Number(id) > 10_000 && isPoint(lat, lon) && Number(people) >= 0, code);
      assert.match(continent, /^(?:AF|AN|AS|EU|NA|OC|SA)$/u, code);
      assert.ok(several(names).length > 0 && adjectives !== undefined && more.length === 0, code);
    }
  });

  it("have the fifty states and the District, the provinces of Canada, the states of Australia", () => {
    const codes = readTable("admin1.tsv").map(([code = ""]) => code);
    assert.equal(new Set(codes).size, codes.length);
    const of = (country: string): number => codes.filter((code) => code.startsWith(`${country}.`)).length;
    assert.deepEqual([of("US"), of("CA"), of("AU"), of("GB")], [51, 13, 8, 4]);
  });

  it("have a point and six cells for every such state", () => {
    for (const row of readTable("admin1.tsv")) {
      assert.equal(row.length, 6, row[0]);
      assert.ok(isPoint(row[2], row[3]) && Number(row[1]) > 100_000, row[0]);
    }
  });

  it("have regions of known kinds, with a point each", () => {
    for (const [kind = "", , lat, lon, country = "", names, adjectives] of readTable("regions.tsv")) {
      assert.ok((KINDS as readonly string[]).includes(kind), kind);
      assert.ok(isPoint(lat, lon) && several(names).length > 0 && adjectives !== undefined, names);
      assert.match(country, /^(?:-|[A-Z]{2})$/u);
    }
  });

  it("have metonyms and names for ids", () => {
    for (const [words = "", id] of readTable("metonyms.tsv")) assert.ok(words !== "" && Number(id) > 1000, words);
    const ids = readTable("names.tsv").map(([id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [id, names] of readTable("names.tsv")) assert.ok(Number(id) > 1000 && several(names).length > 0, id);
  });

  it("have the counties of Connecticut", () => {
    assert.equal(readTable("admin2.tsv").length, 8);
  });

  it("have cells of several names, or of none", () => {
    assert.deepEqual(several("Calif.|CA"), ["Calif.", "CA"]);
    assert.deepEqual(several("-"), []);
    assert.deepEqual(several(undefined), []);
  });
});
