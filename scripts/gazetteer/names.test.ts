import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { asciiKey, demonymsOf, namesOfAdmin, namesOfCity, namesOfCounty } from "./names.ts";
import type { City } from "./sources.ts";

function city(about: Partial<City>): City {
  return {
    id: 1,
    name: "Øvrevik",
    ascii: "Ovrevik",
    alternates: [],
    lat: 0,
    lon: 0,
    feature: "PPL",
    country: "NO",
    admin1: "01",
    admin2: "",
    population: 5_000,
    ...about,
  };
}

const ALTERNATES = [
  "Overvick",
  "OVR",
  "Øvervik",
  "overvik",
  "Vik 2",
  "Big Harbour",
  "Верхневик",
  "Ov",
  "Ville-sur-Mer",
];

describe("the names of a town", () => {
  it("are its own and its plain one while it is small", () => {
    assert.deepEqual(namesOfCity(city({ alternates: ALTERNATES })), [
      ["Øvrevik", "name"],
      ["Ovrevik", "name"],
    ]);
  });

  it("are those that look like English too when it is large", () => {
    const names = namesOfCity(city({ alternates: ALTERNATES, population: 200_000 }));
    assert.deepEqual(
      names.flatMap(([name, use]) => (use === "alternate" ? [name] : [])),
      ["Overvick", "Big Harbour", "Ville-sur-Mer"],
    );
  });
});

function bare(name: string): string[] {
  return namesOfAdmin(name).flatMap(([form, use]) => (use === "short" ? [form] : []));
}

describe("the names of a state or province", () => {
  it("are with and without the word for its kind", () => {
    assert.deepEqual(bare("Rostov Oblast"), ["Rostov"]);
    assert.deepEqual(bare("Province of Toledo"), ["Toledo"]);
    assert.deepEqual(bare("Taranaki Region"), ["Taranaki"]);
    assert.ok(namesOfAdmin("Rostov Oblast").some(([form]) => form === "Rostov Region"));
  });

  it("are one where there is no such word", () => {
    assert.deepEqual(namesOfAdmin("Texas"), [["Texas", "name"]]);
  });
});

describe("the names of a county", () => {
  it("are its own, and the bare one for short", () => {
    assert.deepEqual(namesOfCounty("Butler County", "US"), [
      ["Butler County", "name"],
      ["Butler", "short"],
    ]);
    assert.deepEqual(namesOfCounty("Rapides Parish", "US")[1], ["Rapides", "short"]);
  });

  it("are the bare one in Britain and Ireland", () => {
    const names = namesOfCounty("County Mayo", "IE").map(([name]) => name);
    assert.deepEqual(names, ["County Mayo", "Mayo", "County Mayo", "Co Mayo"]);
    assert.deepEqual(namesOfCounty("Devon", "GB")[0], ["Devon", "name"]);
  });

  it("of other countries are like those of provinces", () => {
    assert.deepEqual(namesOfCounty("Provincia di Trapani", "IT")[1], ["Trapani", "short"]);
  });
});

describe("the words for people", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Iraqi", ["Iraqi", "Iraqis"]],
    ["German", ["German", "Germans"]],
    ["Spanish", ["Spanish"]],
    ["Chinese", ["Chinese"]],
    ["French", ["French"]],
    ["Swiss", ["Swiss"]],
    ["Frenchmen", ["Frenchmen"]],
    ["New Zealander", ["New Zealander", "New Zealanders"]],
  ];
  for (const [form, expected] of cases) {
    it(`${form}: ${expected.join(", ")}`, () => {
      assert.deepEqual(
        demonymsOf([form]).map(([word]) => word),
        expected,
      );
    });
  }

  it("are all of the same use", () => {
    assert.ok(demonymsOf(["Iraqi", "French"]).every(([, use]) => use === "demonym"));
  });
});

describe("keys", () => {
  it("are of names in the Latin alphabet only", () => {
    assert.equal(asciiKey("São Paulo"), "sao paulo");
    assert.equal(asciiKey("Москва"), null);
    assert.equal(asciiKey("A"), null);
    assert.equal(asciiKey("1"), null);
    assert.equal(asciiKey("x".repeat(80)), null);
  });
});
