import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addPlaces, countPlaces, foundShare, isRight, kilometres, pairs, precision, recall } from "./places-metric.ts";
import { peerGiven, peerRaw, readGiven, readRaw } from "./places-readers.ts";
import { nearest, placeSets } from "./places-sets.ts";
import { countSet, evalPlaces } from "./places.ts";

const OSLO = { lat: 59.91273, lon: 10.74609 };
const BERGEN = { lat: 60.39299, lon: 5.32415 };

describe("the metric of places", () => {
  it("measures along the globe", () => {
    assert.ok(Math.abs(kilometres(OSLO, BERGEN) - 305) < 5);
    assert.equal(kilometres(OSLO, OSLO), 0);
    assert.ok(kilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }) < 112, "over the date line");
  });

  it("counts as right what lies within a hundred miles", () => {
    const gold = { start: 0, end: 4, ...OSLO };
    assert.ok(isRight(gold, { start: 0, end: 4, lat: 59.0, lon: 10.9 }));
    assert.ok(!isRight(gold, { start: 0, end: 4, ...BERGEN }));
    assert.ok(!isRight(gold, { start: 0, end: 4, lat: null, lon: null }));
  });

  it("pairs one to one, by overlap", () => {
    const gold = [
      { start: 0, end: 4, ...OSLO },
      { start: 5, end: 9, ...OSLO },
    ];
    const found = [{ start: 0, end: 9, ...OSLO }];
    const [first, second] = pairs(gold, found);
    assert.deepEqual(first?.[1], found[0]);
    assert.equal(second?.[1], null);
  });

  it("keeps apart what is found, what is right, and what is given a point", () => {
    const gold = [
      { start: 0, end: 4, ...OSLO },
      { start: 10, end: 16, ...BERGEN },
    ];
    const counts = countPlaces(gold, [
      { start: 0, end: 4, ...OSLO },
      { start: 10, end: 16, ...OSLO },
      { start: 20, end: 25, ...OSLO },
      { start: 30, end: 35, lat: null, lon: null },
    ]);
    assert.deepEqual(counts, { gold: 2, located: 3, found: 2, right: 1 });
    assert.equal(recall(counts), 0.5);
    assert.equal(foundShare(counts), 1);
    assert.equal(precision(counts), 1 / 3);
    assert.deepEqual(addPlaces([counts, counts]), { gold: 4, located: 6, found: 4, right: 2 });
  });

  it("gives no share of nothing that is not a number", () => {
    const none = countPlaces([], []);
    assert.deepEqual([recall(none), precision(none), foundShare(none)], [0, 0, 0]);
  });
});

describe("the sets of places", () => {
  it("finds words again that were counted otherwise", () => {
    assert.equal(nearest("Oslo and Oslo", "Oslo", 0), 0);
    assert.equal(nearest("Oslo and Oslo", "Oslo", 8), 9);
    assert.equal(nearest("Oslo and Oslo", "Oslo", 2), 0);
    assert.equal(nearest("Oslo and Oslo", "Oslo", 12), 9);
    assert.equal(nearest("Oslo", "Bergen", 2), 0);
  });

  it("has the samples without any further data", () => {
    const sets = placeSets(null);
    assert.deepEqual(
      sets.map(({ name }) => name),
      ["samples"],
    );
    for (const { cases, files } of sets) {
      assert.equal(cases.length, files.length);
      for (const { text, gold } of cases) {
        for (const { start, end } of gold) assert.ok(start >= 0 && start < end && end <= text.length);
      }
    }
  });

  it("leaves out sets that the folder lacks", () => {
    assert.equal(placeSets("/nowhere").length, 1);
  });
});

describe("the readers of places", () => {
  const one = {
    text: "Ferry\n\nThe ferry left Bergen, Norway, and Paris, Texas, for Oslo.",
    gold: [
      { start: 22, end: 28, ...BERGEN },
      { start: 30, end: 36, lat: 62, lon: 10 },
      { start: 42, end: 47, lat: 33.66094, lon: -95.55551 },
      { start: 49, end: 54, lat: 31.25, lon: -99.25 },
      { start: 60, end: 64, ...OSLO },
    ],
  };
  const set = { name: "one", cases: [one], files: [] };

  it("reads the same places with the spans and without", () => {
    assert.equal(recall(countSet(set, readGiven)), 1);
    assert.equal(recall(countSet(set, readRaw)), 1);
    assert.equal(precision(countSet(set, readRaw)), 1);
  });

  it("has a peer that knows nothing but the number of people", () => {
    assert.equal(recall(countSet(set, peerGiven)), 0.8);
    assert.equal(recall(countSet(set, peerRaw)), 0.8);
  });
});

describe("the report of places", () => {
  it("has a table and three measures a set, and the worst names where they are asked for", async () => {
    const [report] = await evalPlaces({ data: null, worst: 3 });
    assert.deepEqual(
      report?.measures.map(({ id }) => id),
      ["places.samples.given", "places.samples.recall", "places.samples.precision"],
    );
    assert.match(report?.table ?? "", /onrecord .*\n.*most populous/u);
    assert.match(report?.table ?? "", /\d × (?:not found|elsewhere): /u);
    const [short] = await evalPlaces({ data: null, worst: 0 });
    assert.doesNotMatch(short?.table ?? "", / × /u);
    for (const { value } of report?.measures ?? []) assert.ok(value > 0.5 && value <= 1);
  });
});
