import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HEADER_WORDS, layoutOf, MAGIC } from "./format.ts";
import { Gazetteer } from "./gazetteer.ts";
import { keyOf } from "./keys.ts";
import { theGazetteer } from "./load.ts";

const gazetteer = theGazetteer();

/** The entry that a name means first, by its kind. */
function entryOf(name: string, kind: string): number {
  const found = gazetteer.meanings(keyOf(name)).find(({ entry }) => gazetteer.kind(entry) === kind);
  assert.ok(found !== undefined, `${name}, ${kind}`);
  return found.entry;
}

describe("the gazetteer", () => {
  const countries: readonly (readonly [string, string, number, number, number])[] = [
    ["United States", "US", 6252001, 39.76, -98.5],
    ["U.S.", "US", 6252001, 39.76, -98.5],
    ["Russia", "RU", 2017370, 60, 100],
    ["Canada", "CA", 6251999, 60.10867, -113.64258],
    ["China", "CN", 1814991, 35, 105],
    ["Brazil", "BR", 3469034, -10, -55],
    ["Australia", "AU", 2077456, -25, 135],
    ["Great Britain", "GB", 2635167, 54.75844, -2.69531],
    ["Ivory Coast", "CI", 2287781, 8, -5.5],
    ["Côte d’Ivoire", "CI", 2287781, 8, -5.5],
    ["Burma", "MM", 1327865, 21, 96],
    ["Georgia", "GE", 614540, 42, 43.5],
  ];
  for (const [name, code, id, lat, lon] of countries) {
    it(`has GeoNames’ own record and point of ${name}`, () => {
      const entry = entryOf(name, "country");
      assert.equal(gazetteer.country(entry), code);
      assert.equal(gazetteer.geonameid(entry), id);
      assert.deepEqual([gazetteer.lat(entry), gazetteer.lon(entry)], [lat, lon]);
      assert.equal(gazetteer.countryRow(entry), entry);
      assert.equal(gazetteer.admin1(entry), -1);
    });
  }

  const states: readonly (readonly [string, string, number])[] = [
    ["Texas", "US", 4736286],
    ["Tex.", "US", 4736286],
    ["Calif.", "US", 5332921],
    ["W.Va.", "US", 4826850],
    ["Georgia", "US", 4197000],
    ["Ontario", "CA", 6093943],
    ["Queensland", "AU", 2152274],
    ["Scotland", "GB", 2638360],
  ];
  for (const [name, code, id] of states) {
    it(`has the state of ${name}`, () => {
      const entry = entryOf(name, "admin1");
      assert.equal(gazetteer.country(entry), code);
      assert.equal(gazetteer.geonameid(entry), id);
      assert.equal(gazetteer.country(gazetteer.countryRow(entry)), code);
    });
  }

  it("knows in which county and state a town lies", () => {
    const paris = gazetteer
      .meanings("paris")
      .find(({ entry }) => gazetteer.name(gazetteer.admin1(entry)) === "Texas" && gazetteer.kind(entry) === "seat");
    assert.ok(paris !== undefined);
    assert.equal(gazetteer.geonameid(paris.entry), 4717560);
    assert.equal(gazetteer.name(gazetteer.admin2(paris.entry)), "Lamar County");
    assert.equal(gazetteer.name(paris.entry), "Paris");
  });

  it("gives the meanings of a name, the most populous first", () => {
    const steps = gazetteer.meanings("paris").map(({ entry }) => gazetteer.population(entry));
    assert.ok(steps.length > 5);
    assert.deepEqual(
      steps,
      [...steps].toSorted((a, b) => b - a),
    );
  });

  const uses: readonly (readonly [string, string, string])[] = [
    ["Ukrainians", "demonym", "Ukraine"],
    ["Ukrainian", "demonym", "Ukraine"],
    ["French", "demonym", "France"],
    ["Texan", "demonym", "Texas"],
    ["Kremlin", "metonym", "Moscow"],
    ["White House", "metonym", "Washington"],
    ["Calif.", "abbreviation", "California"],
    ["CA", "postal", "California"],
    ["Lamar", "short", "Lamar County"],
    ["Ghent", "name", "Ghent"],
    ["Kiev", "name", "Kyiv"],
    ["Beijing", "name", "Beijing"],
    ["North Sea", "name", "North Sea"],
    ["European", "demonym", "Europe"],
  ];
  for (const [name, use, display] of uses) {
    it(`has “${name}” as ${use} of ${display}`, () => {
      const found = gazetteer.meanings(keyOf(name)).filter((meaning) => meaning.use === use);
      assert.ok(found.some(({ entry }) => gazetteer.name(entry) === display));
    });
  }

  it("has no French plurals that nobody writes", () => {
    assert.ok(!gazetteer.has("frenchs") && !gazetteer.has("chineses") && !gazetteer.has("britishs"));
  });

  it("has nothing for what is no name, whatever its letters", () => {
    for (const key of ["", "zzzzzz", "\u0000", "東京", "oslo\u0000", "osl", "osloo", "~~~~"]) {
      assert.deepEqual(gazetteer.meanings(key), [], JSON.stringify(key));
      assert.equal(gazetteer.has(key), false);
    }
  });

  it("keeps every point on the globe and every row in its place", () => {
    for (let entry = 0; entry < gazetteer.size; entry++) {
      const lat = gazetteer.lat(entry);
      const lon = gazetteer.lon(entry);
      if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) assert.fail(`row ${entry}: ${lat}, ${lon}`);
      const state = gazetteer.admin1(entry);
      if (state >= 0 && gazetteer.kind(state) !== "admin1") assert.fail(`row ${entry}: state ${state}`);
      const county = gazetteer.admin2(entry);
      if (county >= 0 && gazetteer.kind(county) !== "admin2") assert.fail(`row ${entry}: county ${county}`);
    }
  });

  it("keeps towns in their country", () => {
    for (let entry = 0; entry < gazetteer.size; entry += 97) {
      const state = gazetteer.admin1(entry);
      if (state >= 0) assert.equal(gazetteer.country(state), gazetteer.country(entry));
      const country = gazetteer.countryRow(entry);
      if (country >= 0) assert.equal(gazetteer.kind(country), "country");
    }
  });

  it("is small: no more than 12 MB in memory, 6 on disk", () => {
    assert.ok(gazetteer.bytes < 12_000_000);
    assert.ok(gazetteer.size > 130_000);
  });

  it("cannot be changed", () => {
    assert.ok(Object.isFrozen(gazetteer));
  });
});

function header(...words: number[]): ArrayBuffer {
  const counts = { entries: words[2] ?? 0, names: 0, links: 0, keyBytes: 0, displayBytes: 0, codeBytes: 0 };
  const buffer = new ArrayBuffer(layoutOf(counts).size);
  new Uint32Array(buffer, 0, HEADER_WORDS).set(words);
  return buffer;
}

describe("a file that is no gazetteer", () => {
  it("is refused when it is too short, of another kind or another version", () => {
    assert.throws(() => new Gazetteer(new ArrayBuffer(8)), RangeError);
    assert.throws(() => new Gazetteer(header(1, 1)), /no gazetteer/u);
    assert.throws(() => new Gazetteer(header(MAGIC, 99)), /this version/u);
  });

  it("is refused when it is cut short", () => {
    const whole = header(MAGIC, 1, 3);
    assert.doesNotThrow(() => new Gazetteer(whole));
    assert.throws(() => new Gazetteer(whole.slice(0, whole.byteLength - 4)), /cut short/u);
  });

  it("may be empty", () => {
    const empty = new Gazetteer(header(MAGIC, 1, 0));
    assert.equal(empty.size, 0);
    assert.deepEqual(empty.meanings("oslo"), []);
  });
});
