import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mentionsOf, placesIn } from "../../../testing/places.ts";
import { titleOf } from "../testing.ts";
import { theGazetteer } from "../gazetteer/load.ts";
import type { Candidate, Group } from "./candidates.ts";
import { cellOf, cellsAround, groupsOf } from "./candidates.ts";
import { resolve } from "./index.ts";
import type { Home } from "./reasons.ts";
import { REASONS } from "./reasons.ts";
import { fromOthers, nearTo, supportOf } from "./support.ts";

const gazetteer = theGazetteer();
const NOWHERE: Home = { country: null, places: new Set() };

/** What each name of a text is taken for: "Paris (Texas, US)". */
function readingOf(text: string, words: string, home: Home = NOWHERE): string {
  const resolved = resolve(gazetteer, mentionsOf(text), home);
  const hit = resolved.find(({ group }) => group.mentions.some(({ start, end }) => text.slice(start, end) === words));
  if (hit?.best === null || hit === undefined) return "nothing";
  const { entry, country } = hit.best;
  const row = gazetteer.kind(entry) === "admin1" ? entry : gazetteer.admin1(entry);
  return titleOf({ name: gazetteer.name(entry), admin1: row < 0 ? null : gazetteer.name(row), country });
}

function candidateOf(about: Partial<Candidate>): Candidate {
  return {
    entry: 0,
    use: "name",
    kind: "city",
    population: 40,
    country: "US",
    countryRow: -1,
    admin1: -1,
    admin2: -1,
    lat: 0,
    lon: 0,
    cell: 0,
    score: 0,
    share: 1,
    reasons: [],
    ...about,
  };
}

function groupOf(candidates: readonly Candidate[], about: Partial<Group> = {}): Group {
  return { key: "x", within: [], mentions: [], candidates, weight: 1, ...about };
}

describe("which place a name means", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["They live in Paris now.", "Paris", "Paris (Île-de-France, FR)"],
    ["They left Paris, Texas, now.", "Paris", "Paris (Texas, US)"],
    ["They left Paris, Ky., now.", "Paris", "Paris (Kentucky, US)"],
    ["A court in Lamar County, Texas, sent them to Paris now.", "Paris", "Paris (Texas, US)"],
    ["They live in London now.", "London", "London (England, GB)"],
    ["They left London, Ontario, now.", "London", "London (Ontario, CA)"],
    ["They left Toronto, Hamilton and Kitchener in Ontario for London.", "London", "London (Ontario, CA)"],
    ["They live in Georgia, near Atlanta and Macon.", "Georgia", "Georgia (Georgia, US)"],
    ["They live in Georgia, near Tbilisi and Batumi, and in Armenia.", "Georgia", "Georgia (GE)"],
    ["They live in Lebanon, near Beirut.", "Lebanon", "Lebanon (LB)"],
    ["They live in Lebanon, Indiana, near Indianapolis.", "Lebanon", "Lebanon (Indiana, US)"],
    ["They live in Alexandria, near Cairo.", "Alexandria", "Alexandria (Alexandria, EG)"],
    ["They live in Alexandria, near Arlington in Virginia.", "Alexandria", "Alexandria (Virginia, US)"],
    ["They live in Tripoli, near Benghazi in Libya.", "Tripoli", "Tripoli (Tripoli, LY)"],
    ["They live in Cambridge, near Ely in England.", "Cambridge", "Cambridge (England, GB)"],
    ["They live in Cambridge, near Boston in Massachusetts.", "Cambridge", "Cambridge (Massachusetts, US)"],
    ["They live in Mexico and Cuba.", "Mexico", "Mexico (MX)"],
    ["They live in Oslo now.", "Oslo", "Oslo (Oslo, NO)"],
    ["They live in Gaza now.", "Gaza", "Gaza City (Gaza Strip, PS)"],
    ["They live in Ontario now.", "Ontario", "Ontario (Ontario, CA)"],
    ["They live in Hull now.", "Hull", "Hull (England, GB)"],
    ["They live in Kiev now.", "Kiev", "Kyiv (Kyiv City, UA)"],
  ];
  for (const [text, words, expected] of cases) {
    it(text, () => {
      assert.equal(readingOf(text, words), expected);
    });
  }

  it("follows the outlet's country", () => {
    const text = "They met in Perth at noon.";
    assert.equal(readingOf(text, "Perth"), "Perth (Western Australia, AU)");
    const scottish = gazetteer
      .meanings("perth")
      .find(({ entry }) => gazetteer.name(gazetteer.admin1(entry)) === "Scotland")?.entry;
    assert.ok(scottish !== undefined);
    const home: Home = { country: "GB", places: new Set([scottish]) };
    assert.equal(readingOf(text, "Perth", home), "Perth (Scotland, GB)");
  });

  it("is one for a name throughout the article", () => {
    const places = placesIn("They left Paris, Texas, at noon. Paris slept. They came back to Paris.");
    const paris = places.filter(({ name }) => name === "Paris");
    assert.equal(paris.length, 1);
    assert.equal(paris[0]?.mentions.length, 3);
  });

  it("is two where the states say so", () => {
    const names = placesIn("They left Springfield, Ill., for Springfield, Mass., at noon.").map(titleOf);
    assert.deepEqual(names, [
      "Springfield (Illinois, US)",
      "Illinois (Illinois, US)",
      "Springfield (Massachusetts, US)",
      "Massachusetts (Massachusetts, US)",
    ]);
  });

  it("is nothing for a town without a sign that no neighbour speaks for", () => {
    assert.equal(readingOf("They like Dunwoody songs now.", "Dunwoody"), "nothing");
    assert.notEqual(readingOf("They like Dunwoody songs near Atlanta and Decatur in Georgia.", "Dunwoody"), "nothing");
  });
});

describe("the reasons", () => {
  const plain = groupOf([]);
  const none = supportOf([]);
  const valueOf = (name: string, candidate: Candidate, group = plain, home = NOWHERE, support = none): number => {
    const reason = REASONS.find((one) => one.name === name);
    assert.ok(reason !== undefined, name);
    return reason.value(candidate, { group, support, home });
  };

  it("have a name, an example and a weight each", () => {
    assert.equal(new Set(REASONS.map(({ name }) => name)).size, REASONS.length);
    for (const { example, weight } of REASONS) assert.ok(example.length > 5 && weight > 0);
  });

  it("weigh what is stated more than all that is not", () => {
    const stated = REASONS.find(({ name }) => name === "stated")?.weight ?? 0;
    for (const { name, weight } of REASONS) if (name !== "stated") assert.ok(weight < stated, name);
  });

  it("never leave the range from 0 to 1", () => {
    const groups = groupsOf(gazetteer, mentionsOf("They left Paris, Texas, for Lamar County, London and Georgia."));
    const support = supportOf(groups);
    for (const group of groups) {
      for (const candidate of group.candidates) {
        for (const { name, value } of REASONS) {
          const part = value(candidate, { group, support, home: NOWHERE });
          assert.ok(part >= 0 && part <= 1.2, `${name}: ${part}`);
        }
      }
    }
  });

  it("stated: lies in the state said behind it, and is not the state itself", () => {
    const group = groupOf([], { within: [7] });
    assert.equal(valueOf("stated", candidateOf({ admin1: 7, entry: 1 }), group), 1);
    assert.equal(valueOf("stated", candidateOf({ admin2: 7, entry: 1 }), group), 1);
    assert.equal(valueOf("stated", candidateOf({ countryRow: 7, entry: 1 }), group), 1);
    assert.equal(valueOf("stated", candidateOf({ admin1: 8, entry: 1 }), group), 0);
    assert.equal(valueOf("stated", candidateOf({ admin1: 7, entry: 7 }), group), 0);
  });

  it("population: more people, more weight", () => {
    const few = valueOf("population", candidateOf({ population: 30 }));
    assert.ok(valueOf("population", candidateOf({ population: 60 })) > few);
  });

  it("own-name: a form of another language counts nothing", () => {
    assert.equal(valueOf("own-name", candidateOf({ use: "alternate" })), 0);
    assert.equal(valueOf("own-name", candidateOf({ use: "name" })), 1);
    assert.ok(valueOf("own-name", candidateOf({ use: "short" })) < 0.5);
  });

  it("kinds: countries, states and capitals", () => {
    assert.equal(valueOf("country-or-region", candidateOf({ kind: "country" })), 1);
    assert.equal(valueOf("country-or-region", candidateOf({ kind: "sea" })), 1);
    assert.equal(valueOf("country-or-region", candidateOf({ kind: "city" })), 0);
    assert.equal(valueOf("state-or-province", candidateOf({ kind: "admin1" })), 1);
    assert.ok(valueOf("capital", candidateOf({ kind: "capital" })) > valueOf("capital", candidateOf({ kind: "seat" })));
  });

  it("type-word: the kind that the text says", () => {
    const [province] = mentionsOf("They live in Guizhou province now.");
    assert.ok(province !== undefined);
    const group = groupOf([], { mentions: [province] });
    assert.equal(valueOf("type-word", candidateOf({ kind: "admin1" }), group), 1);
    assert.equal(valueOf("type-word", candidateOf({ kind: "city" }), group), 0);
    const river = groupOf([], { mentions: [{ ...province, type: "water" }] });
    assert.equal(valueOf("type-word", candidateOf({ kind: "river" }), river), 1);
    const city = groupOf([], { mentions: [{ ...province, type: "city" }] });
    assert.equal(valueOf("type-word", candidateOf({ kind: "seat" }), city), 1);
  });

  it("home: the outlet's country and the places of its name", () => {
    const home: Home = { country: "US", places: new Set([5]) };
    assert.equal(valueOf("home-country", candidateOf({ country: "US" }), plain, home), 1);
    assert.equal(valueOf("home-country", candidateOf({ country: null }), plain, home), 0);
    assert.equal(valueOf("home-place", candidateOf({ entry: 5 }), plain, home), 1);
    assert.equal(valueOf("home-place", candidateOf({ entry: 6, admin2: 5 }), plain, home), 0.5);
    assert.equal(valueOf("home-place", candidateOf({ entry: 6 }), plain, home), 0);
  });

  it("named: the state, the county and the country of a town", () => {
    const support = supportOf([
      groupOf([candidateOf({ kind: "admin1", entry: 7, admin1: 7 })]),
      groupOf([candidateOf({ kind: "admin2", entry: 8, admin1: 7, admin2: 8 })]),
      groupOf([candidateOf({ kind: "country", entry: 9 })]),
    ]);
    const town = candidateOf({ entry: 1, admin1: 7, admin2: 8 });
    assert.equal(valueOf("state-named", town, plain, NOWHERE, support), 1);
    assert.equal(valueOf("county-named", town, plain, NOWHERE, support), 1);
    assert.equal(valueOf("country-named", town, plain, NOWHERE, support), 1);
    assert.equal(valueOf("state-named", candidateOf({ entry: 7, admin1: 7 }), plain, NOWHERE, support), 0);
    assert.equal(valueOf("country-named", candidateOf({ country: "FR" }), plain, NOWHERE, support), 0);
  });
});

describe("support", () => {
  const here = candidateOf({ entry: 1, cell: cellOf(60, 10), admin1: 7, country: "NO" });
  const beside = candidateOf({ entry: 2, cell: cellOf(60.9, 11.2), admin1: 7, country: "NO" });
  const far = candidateOf({ entry: 3, cell: cellOf(40, -90), admin1: 9, country: "US" });

  it("sums over all groups and takes a group's own part off again", () => {
    const own = groupOf([here]);
    const support = supportOf([own, groupOf([beside]), groupOf([far], { weight: 2 })]);
    assert.equal(support.total, 4);
    assert.equal(support.country.get("NO"), 2);
    assert.equal(
      fromOthers(support.country, "NO", own, ({ country }) => country ?? ""),
      1,
    );
    assert.equal(
      fromOthers(support.country, "US", own, ({ country }) => country ?? ""),
      2,
    );
    assert.equal(
      fromOthers(support.admin1, 7, own, ({ admin1 }) => admin1),
      1,
    );
    assert.equal(
      fromOthers(support.admin1, 99, own, ({ admin1 }) => admin1),
      0,
    );
  });

  it("finds what lies in the square or beside it", () => {
    const own = groupOf([here]);
    assert.equal(nearTo(supportOf([own, groupOf([beside])]), own, here), 1);
    assert.equal(nearTo(supportOf([own, groupOf([far])]), own, here), 0);
    assert.equal(nearTo(supportOf([own]), own, here), 0);
  });

  it("does not count what is hardly likely", () => {
    const support = supportOf([groupOf([candidateOf({ share: 0.001 })])]);
    assert.equal(support.country.size, 0);
  });

  it("gives countries and states no square", () => {
    const support = supportOf([groupOf([candidateOf({ kind: "country" }), candidateOf({ kind: "admin1" })])]);
    assert.equal(support.cell.size, 0);
  });
});

describe("the grid", () => {
  it("has a cell a degree", () => {
    assert.equal(cellOf(59.9, 10.7), cellOf(59.1, 10.1));
    assert.notEqual(cellOf(59.9, 10.7), cellOf(60.1, 10.7));
  });

  it("has eight neighbours a cell, over the date line too", () => {
    const around = cellsAround(cellOf(0.5, 179.5));
    assert.equal(new Set(around).size, 9);
    assert.ok(around.includes(cellOf(0.5, -179.5)));
    assert.ok(around.includes(cellOf(1.5, 178.5)));
    assert.ok(!around.includes(cellOf(0.5, 177.5)));
  });

  it("holds the poles", () => {
    assert.doesNotThrow(() => cellsAround(cellOf(90, 180)));
    assert.doesNotThrow(() => cellsAround(cellOf(-90, -180)));
  });
});

describe("groups", () => {
  it("join the mentions of a name, with or without its state", () => {
    const groups = groupsOf(gazetteer, mentionsOf("They left Paris, Texas. Paris slept, and Oslo."));
    assert.deepEqual(
      groups.map(({ key, mentions }) => [key, mentions.length]),
      [
        ["paris", 2],
        ["texas", 1],
        ["oslo", 1],
      ],
    );
  });

  it("come apart where two states are said", () => {
    const text = "They left Paris, Texas, for Paris, Ky., and Paris slept.";
    const groups = groupsOf(gazetteer, mentionsOf(text)).filter(({ key }) => key === "paris");
    assert.deepEqual(
      groups.map(({ mentions }) => mentions.length),
      [2, 1],
    );
  });

  it("have a bounded number of candidates", () => {
    const [group] = groupsOf(gazetteer, mentionsOf("They live in San Antonio now."));
    assert.ok((group?.candidates.length ?? 0) > 10);
    assert.ok((group?.candidates.length ?? 0) <= 80);
  });

  it("weigh more with more mentions and with a dateline, little without a sign", () => {
    const [once] = groupsOf(gazetteer, mentionsOf("They live in Oslo now."));
    const [often] = groupsOf(gazetteer, mentionsOf("They live in Oslo now. Oslo slept. Oslo woke."));
    const [opening] = groupsOf(gazetteer, mentionsOf("Strike\n\nOSLO, March 5 (Reuters) - Dockers stopped work."));
    const [faint] = groupsOf(gazetteer, mentionsOf("They like Dunwoody songs now."));
    assert.ok((often?.weight ?? 0) > (once?.weight ?? 0));
    assert.ok((opening?.weight ?? 0) > (once?.weight ?? 0));
    assert.ok((faint?.weight ?? 1) < (once?.weight ?? 0) / 2);
  });
});
