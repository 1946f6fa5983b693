import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Mention } from "../mention.ts";
import type { Candidate, Group } from "./candidates.ts";
import { cellOf } from "./candidates.ts";
import type { Home } from "./reasons.ts";
import { REASONS } from "./reasons.ts";
import { supportOf } from "./support.ts";

const NOWHERE: Home = { country: null, places: new Set() };

/** Paris, Texas: entry 7 in the county 5 of the state 3 of the country 1. */
function candidate(about: Partial<Candidate> = {}): Candidate {
  return {
    entry: 7,
    use: "name",
    kind: "city",
    population: 44,
    country: "US",
    countryRow: 1,
    admin1: 3,
    admin2: 5,
    lat: 33.6,
    lon: -95.5,
    cell: cellOf(33.6, -95.5),
    score: 0,
    share: 1,
    reasons: [],
    ...about,
  };
}

function group(candidates: readonly Candidate[], about: Partial<Group> = {}): Group {
  return { key: "paris", within: [], mentions: [], candidates, weight: 1, ...about };
}

function mention(about: Partial<Mention>): Mention {
  return {
    start: 0,
    end: 5,
    key: "paris",
    rule: "name",
    use: "place",
    meanings: [],
    within: [],
    because: [],
    type: null,
    needs: 0,
    site: null,
    ...about,
  };
}

interface Setting {
  readonly own?: Partial<Candidate>;
  readonly beside?: readonly Partial<Candidate>[];
  readonly within?: readonly number[];
  readonly type?: Mention["type"];
  readonly others?: readonly Partial<Candidate>[];
  readonly home?: Partial<Home>;
}

/** What a reason is worth for one candidate, before its weight. */
function worth(name: string, { own, beside = [], within = [], type, others = [], home }: Setting): number {
  const one = candidate(own);
  const mentions = type === undefined ? [] : [mention({ type })];
  const about = group([one, ...beside.map(candidate)], { within, mentions });
  const all = [about, ...others.map((other) => group([candidate(other)], { key: String(other.entry) }))];
  const reason = REASONS.find((each) => each.name === name);
  assert.ok(reason, name);
  return reason.value(one, { group: about, support: supportOf(all), home: { ...NOWHERE, ...home } });
}

const FAR: Partial<Candidate> = { lat: -30, lon: 100, cell: cellOf(-30, 100) };
const ABROAD: Partial<Candidate> = { ...FAR, country: "FR", countryRow: 2, admin1: 8, admin2: 9 };
const TEXAS: Partial<Candidate> = { entry: 3, kind: "admin1", admin1: 3, admin2: -1 };
const LAMAR: Partial<Candidate> = { entry: 5, kind: "admin2", admin2: 5 };
const USA: Partial<Candidate> = { entry: 1, kind: "country", countryRow: 1, admin1: -1, admin2: -1 };

/** A reason with a setting where it holds in full, and others where it does not hold at all. */
const CASES: readonly (readonly [reason: string, holds: Setting, not: readonly Setting[]])[] = [
  ["stated", { within: [3] }, [{}, { within: [4] }, { own: TEXAS, within: [3] }]],
  ["stated", { within: [4, 5] }, []],
  ["stated", { within: [1] }, [{ own: ABROAD, within: [1] }]],
  ["country-or-region", { own: { kind: "country" } }, [{}, { own: { kind: "admin1" } }, { own: { kind: "admin2" } }]],
  ["country-or-region", { own: { kind: "sea" } }, []],
  ["state-or-province", { own: TEXAS }, [{}, { own: { ...TEXAS, use: "short" } }]],
  [
    "state-or-province",
    { own: TEXAS, beside: [{ entry: 20 }] },
    [{ own: { ...TEXAS, country: "NO" }, beside: [{ entry: 20, country: "NO" }] }],
  ],
  ["capital", { own: { kind: "capital" } }, [{}, { own: { kind: "country" } }]],
  ["own-name", {}, [{ own: { use: "alternate" } }]],
  ["type-word", { own: { kind: "river" }, type: "water" }, [{ type: "water" }, { own: { kind: "river" }, type: null }]],
  ["type-word", { own: { kind: "admin2" }, type: "admin2" }, [{ own: { kind: "admin1" }, type: "admin2" }]],
  ["type-word", { type: "city" }, [{ own: { kind: "admin1" }, type: "city" }]],
  ["state-named", { others: [TEXAS] }, [{}, { others: [LAMAR] }, { own: TEXAS, others: [TEXAS] }]],
  ["county-named", { others: [LAMAR] }, [{}, { others: [TEXAS] }, { own: LAMAR, others: [LAMAR] }]],
  ["country-named", { others: [USA] }, [{}, { others: [TEXAS] }, { own: USA, others: [USA] }]],
  ["country-named", { others: [{ ...USA, share: 1 }] }, [{ own: { country: null }, others: [USA] }]],
  [
    "country-vote",
    { others: [{ entry: 30 }, { entry: 31 }] },
    [{}, { others: [ABROAD, ABROAD] }, { own: { country: null }, others: [{ entry: 30 }] }],
  ],
  [
    "state-vote",
    { others: [{ entry: 30 }, { entry: 31 }] },
    [{}, { others: [ABROAD] }, { own: { admin1: -1 }, others: [{ entry: 30 }] }],
  ],
  ["home-country", { home: { country: "US" } }, [{}, { home: { country: "FR" } }, { own: { country: null } }]],
  ["home-place", { home: { places: new Set([7]) } }, [{}, { home: { places: new Set([8]) } }]],
];

describe("reasons for a place", () => {
  for (const [reason, holds, not] of CASES) {
    it(`${reason}: ${JSON.stringify(holds)}`, () => {
      assert.equal(worth(reason, holds), 1);
      for (const setting of not) assert.equal(worth(reason, setting), 0, JSON.stringify(setting));
    });
  }

  it("are each tried here, but those whose value is never 1", () => {
    const tried = new Set(CASES.map(([reason]) => reason));
    const names = REASONS.map(({ name }) => name).filter((name) => !tried.has(name));
    assert.deepEqual(names, ["population", "near-others"]);
  });

  it("weigh something, and say by an example what they are", () => {
    for (const { name, example, weight } of REASONS) {
      assert.ok(weight > 0 && example.length > 10, name);
    }
  });
});

function near(others: readonly Partial<Candidate>[]): number {
  return worth("near-others", { others });
}

describe("reasons that hold in part", () => {
  it("population grows with the number of people", () => {
    const values = [0, 40, 60, 80].map((population) => worth("population", { own: { population } }));
    assert.deepEqual(values, [0, 0.5, 0.75, 1]);
  });

  it("capital is half for the seat of a province", () => {
    assert.equal(worth("capital", { own: { kind: "seat" } }), 0.5);
  });

  it("own-name is little for the short name of a province", () => {
    const short = worth("own-name", { own: { use: "short" } });
    assert.ok(short > 0 && short < 0.5);
  });

  it("home-place is half in the county or state of the outlet", () => {
    for (const row of [3, 5]) assert.equal(worth("home-place", { home: { places: new Set([row]) } }), 0.5);
  });

  it("a vote of one other place is no majority yet", () => {
    for (const vote of ["country-vote", "state-vote"]) {
      const one = worth(vote, { others: [{ entry: 30 }] });
      assert.ok(one > 0 && one < 1, vote);
      assert.ok(worth(vote, { others: [{ entry: 30 }, ABROAD, { ...ABROAD, entry: 40 }] }) < one, vote);
    }
  });

  it("near-others grows with those that are near, within a cell or beside it, and never reaches 1", () => {
    assert.equal(near([FAR]), 0);
    const beside = { cell: cellOf(34.6, -94.5) };
    assert.ok(near([beside]) > 0 && near([beside]) === near([{}]));
    assert.ok(near([{}, { entry: 31 }]) > near([{}]) && near([{}, { entry: 31 }]) < 1);
    assert.equal(near([{ cell: cellOf(35.7, -95.5) }]), 0);
    assert.equal(near([{ kind: "country" }, { kind: "admin1" }]), 0, "what is wide is near nothing");
  });

  it("what is likely speaks more than what is not", () => {
    const [none = -1, little = 0, much = 0] = [0, 0.2, 0.9].map((share) =>
      worth("state-named", { others: [{ ...TEXAS, share }] }),
    );
    assert.ok(little < much);
    assert.equal(none, 0);
  });

  it("no reason of its own makes a name speak for itself", () => {
    const reasons = ["state-named", "county-named", "country-named", "country-vote", "state-vote", "near-others"];
    for (const reason of reasons) assert.equal(worth(reason, {}), 0, reason);
  });
});
