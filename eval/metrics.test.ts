import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { QUESTIONS, newTallies, tally } from "./entities-metric.ts";
import { bare, namesIn, sameDay, sameMinute, sameNames, wordF1 } from "./meta-metric.ts";
import { countPlaces, kilometres, pairs, precision, RADIUS_KM, recall } from "./places-metric.ts";
import { edgesF1, macroF1, sameName } from "./statements-about.ts";
import { contentStrict, countIn, coverage, f1, linked, match, sidesOf, SUBSETS, wordsOf } from "./statements-metric.ts";
import type { Said } from "./statements-metric.ts";
import { countPairs, f1 as timesF1, noCounts, overlap, pairsOf, sameValue } from "./times-metric.ts";

/** What every metric owes to whoever trusts its figures: bounds, symmetry, and the gold itself all right. */

const word = fc.constantFrom("ada", "pier", "said", "the", "Brann", "é", "12", "😀");
const title = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));

describe("the metric of titles", () => {
  it("is the same both ways, between 0 and 1, and 1 for the same", () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        const score = wordF1(a, b);
        assert.equal(score, wordF1(b, a));
        assert.ok(score >= 0 && score <= 1);
        assert.equal(wordF1(a, a), 1);
      }),
    );
  });

  it("counts each word as often as both have it", () => {
    assert.equal(wordF1("the pier the pier", "the pier"), (2 * 2) / 6);
    assert.equal(wordF1("pier", "boat"), 0);
    assert.equal(wordF1("", "boat"), 0);
    assert.equal(wordF1("", ""), 1);
  });

  it("puts aside the same again for nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => bare(bare(text)) === bare(text)));
  });
});

describe("the metric of names", () => {
  it("does not mind order, repeats, case and marks", () => {
    assert.ok(sameNames(["Ada Fenwick", "Tom Brann"], ["TOM BRANN", "Ada Fenwick", "ada  fenwick"]));
    assert.ok(sameNames(["José Alder"], ["Jose\u0301 Alder"]));
    assert.ok(sameNames([], ["", "—"]));
    assert.ok(!sameNames(["Ada Fenwick"], ["Ada Fenwick", "Tom Brann"]));
    assert.ok(!sameNames(["Ada Fenwick"], []));
  });

  const written: readonly (readonly [written: string | null, bySemicolon: boolean, names: readonly string[]])[] = [
    ["Ada Fenwick; Tom Brann", true, ["Ada Fenwick", "Tom Brann"]],
    ["Fenwick, Ada; Brann, Tom", true, ["Fenwick, Ada", "Brann, Tom"]],
    ["By Ada Fenwick and Tom Brann", false, ["Ada Fenwick", "Tom Brann"]],
    ["Ada Fenwick, Tom Brann, and Jo Alder", false, ["Ada Fenwick", "Tom Brann", "Jo Alder"]],
    ["Ada Fenwick & Tom Brann", false, ["Ada Fenwick", "Tom Brann"]],
    ["Ada Fenwick, M.D, Tom Brann", false, ["Ada Fenwick, M.D", "Tom Brann"]],
    ["Andy Sandrand", false, ["Andy Sandrand"]],
    [" ; ", true, []],
    ["", false, []],
    [null, false, []],
  ];
  for (const [text, bySemicolon, names] of written) {
    it(`parts ${JSON.stringify(text)}`, () => assert.deepEqual(namesIn(text, bySemicolon), names));
  }
});

describe("the metric of dates", () => {
  const cases: readonly (readonly [found: string | null, gold: string, day: boolean, minute: boolean])[] = [
    ["2026-03-05", "2026-03-05", true, true],
    ["2026-03-05", "2026-03-06", false, false],
    ["2026-03-05T10:00:00Z", "2026-03-05T11:00:00+01:00", true, true],
    ["2026-03-05T23:30:00Z", "2026-03-06T00:30:00+0100", true, true],
    ["2026-03-05T10:00", "2026-03-05T10:00:59", true, true],
    ["2026-03-05T10:00", "2026-03-05T10:01", true, false],
    ["2026-03-05T10:00Z", "2026-03-05T10:00", true, true],
    ["2026-03-05 10:00:00.123-05:00", "2026-03-05T15:00Z", true, true],
    ["2026-03-05", "2026-03-05T10:00", true, false],
    ["2026-03-05", "2026-03-05T00:00", true, true],
    ["5 March 2026", "2026-03-05", false, false],
    [null, "2026-03-05", false, false],
    ["", "2026-03-05", false, false],
  ];
  for (const [found, gold, day, minute] of cases) {
    it(`${JSON.stringify(found)} for ${gold}: ${day ? "the day" : "no"}${minute ? ", the minute" : ""}`, () => {
      assert.deepEqual([sameDay(found, gold), sameMinute(found, gold)], [day, minute]);
    });
  }
});

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the metric of places", () => {
  it("measures the same both ways, nothing to itself, and never more than half the globe", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const distance = kilometres(a, b);
        assert.ok(Math.abs(distance - kilometres(b, a)) < 1e-6);
        assert.ok(distance >= 0 && distance <= 20_016);
        assert.ok(kilometres(a, a) < 1e-6);
      }),
    );
  });

  it("knows no way that is shorter than the straight one", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        assert.ok(kilometres(a, c) <= kilometres(a, b) + kilometres(b, c) + 1e-6);
      }),
    );
  });

  it("measures known ways", () => {
    const oslo = { lat: 59.91, lon: 10.75 };
    const bergen = { lat: 60.39, lon: 5.32 };
    assert.ok(Math.abs(kilometres(oslo, bergen) - 305) < 5);
    assert.ok(Math.abs(kilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }) - 111) < 1, "over the date line");
    assert.ok(Math.abs(kilometres({ lat: 90, lon: 0 }, { lat: -90, lon: 50 }) - 20_015) < 2);
    assert.ok(RADIUS_KM > 160 && RADIUS_KM < 162);
  });

  const toponym = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }), point)
    .map(([start, length, { lat, lon }]) => ({ start, end: start + length, lat, lon }));

  it("pairs every gold name once, and no finding twice", () => {
    fc.assert(
      fc.property(fc.array(toponym, { maxLength: 8 }), fc.array(toponym, { maxLength: 8 }), (gold, found) => {
        const matched = pairs(gold, found);
        assert.deepEqual(
          matched.map(([one]) => one),
          gold,
        );
        const used = matched.flatMap(([, one]) => (one === null ? [] : [one]));
        assert.equal(new Set(used).size, used.length);
        const counts = countPlaces(gold, found);
        assert.ok(counts.right <= counts.found && counts.found <= counts.gold);
        for (const share of [recall(counts), precision(counts)]) assert.ok(share >= 0 && share <= 1);
      }),
    );
  });

  it("has the gold itself all right, where its names stand apart", () => {
    const gold = [0, 10, 20].map((start) => ({ start, end: start + 5, lat: start, lon: -start }));
    const counts = countPlaces(gold, gold);
    assert.deepEqual([recall(counts), precision(counts)], [1, 1]);
  });
});

const timed = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.constantFrom("2026", "2026-03-05", "PT5H", null))
  .map(([start, length, value]) => ({ start, end: start + length, value }));

describe("the metric of times", () => {
  it("puts every time into one pair", () => {
    fc.assert(
      fc.property(fc.array(timed, { maxLength: 8 }), fc.array(timed, { maxLength: 8 }), (found, gold) => {
        const paired = pairsOf(found, gold);
        assert.deepEqual(
          paired.flatMap((pair) => (pair.gold === null ? [] : [pair.gold])),
          gold,
        );
        const given = paired.flatMap((pair) => (pair.found === null ? [] : [pair.found]));
        assert.deepEqual(new Set(given), new Set(found));
        assert.equal(given.length, found.length);
        for (const pair of paired) {
          if (pair.gold !== null && pair.found !== null) assert.ok(overlap(pair.gold, pair.found) > 0);
        }
      }),
    );
  });

  it("counts what is strict among what is relaxed, between 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(timed, { maxLength: 8 }), fc.array(timed, { maxLength: 8 }), (found, gold) => {
        const counts = noCounts();
        countPairs(counts, pairsOf(found, gold));
        assert.deepEqual([counts.found, counts.gold], [found.length, gold.length]);
        assert.ok(counts.strict <= counts.relaxed && counts.value <= counts.relaxed);
        assert.ok(timesF1(counts.relaxed, counts) <= 1);
      }),
    );
  });

  const values: readonly (readonly [found: string | null, gold: string | null, same: boolean])[] = [
    ["1998-02-12TEV", "1998-02-12", true],
    ["1949-XX", "1949", true],
    ["1949-XX-XX", "1949", true],
    ["1949-03", "1949", false],
    ["PT5H", "P5D", false],
    ["PT5H", "PT5H", true],
    ["2026-03-05T17:30", "17:30:00", true],
    ["2026-03-05T07:30", "17:30:00", false],
    ["2026-W10", "2026-03-02/2026-03-08", true],
    ["2026-W11", "2026-03-02/2026-03-08", false],
    ["2020-W53", "2020-12-28/2021-01-03", true],
    ["2021-W01", "2021-01-04/2021-01-10", true],
    [null, "2026", false],
    ["2026", null, false],
    [null, null, false],
  ];
  for (const [found, gold, same] of values) {
    it(`${found} for ${gold}: ${same}`, () => {
      const span = { start: 0, end: 1 };
      assert.equal(sameValue({ ...span, value: found }, { ...span, value: gold }), same);
    });
  }
});

const TEXT = "Ada said that the old pier was rotten and Tom Brann said no.";
const WORDS = wordsOf(TEXT);

/** Some words of the text in a row; none for null. */
const range = fc.option(fc.tuple(fc.nat(WORDS.length - 1), fc.integer({ min: 1, max: 4 }))).map((found) => {
  if (found === null) return [];
  const [from, count] = found;
  const last = WORDS[Math.min(WORDS.length, from + count) - 1];
  return [{ start: WORDS[from]?.start ?? 0, end: last?.end ?? 0 }];
});
const said: fc.Arbitrary<Said> = fc.record({
  kind: fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const),
  content: range,
  cue: range,
  speaker: range,
  speech: fc.boolean(),
});
const saids = fc.array(said, { maxLength: 6 });

describe("the metric of statements", () => {
  it("pairs one to one, whatever the fit", () => {
    fc.assert(
      fc.property(saids, saids, fc.constantFrom(linked, contentStrict, coverage(0.3)), (found, gold, fit) => {
        const matched = match(sidesOf(TEXT, found, gold), fit);
        assert.equal(new Set(matched.map((pair) => pair.found)).size, matched.length);
        assert.equal(new Set(matched.map((pair) => pair.gold)).size, matched.length);
      }),
    );
  });

  it("has a fit of at most 1, and of 1 for the same words", () => {
    fc.assert(
      fc.property(said, said, (a, b) => {
        const { found, gold } = sidesOf(TEXT, [a, a], [a, b]);
        const [one] = found;
        const [same, other] = gold;
        assert.ok(one !== undefined && same !== undefined && other !== undefined);
        for (const fit of [linked, contentStrict, coverage(0)]) {
          assert.ok(fit(one, other) >= 0 && fit(one, other) <= 1);
          assert.equal(fit(one, same), a.content.length === 0 ? 0 : 1);
        }
        assert.equal(linked(one, other) > 0, linked(other, one) > 0);
      }),
    );
  });

  it("gives F1 between 0 and 1 in every subset, with no more right than wanted or found", () => {
    fc.assert(
      fc.property(saids, saids, fc.constantFrom(...Object.values(SUBSETS)), (found, gold, subset) => {
        const sides = sidesOf(TEXT, found, gold);
        const count = countIn(sides, match(sides, linked), subset);
        assert.ok(count.right <= count.wanted && count.right <= count.found);
        assert.ok(f1(count) >= 0 && f1(count) <= 1);
      }),
    );
  });
});

describe("the metric of who speaks", () => {
  it("takes a name for the same as itself, and the same both ways", () => {
    const name = fc.option(title);
    fc.assert(
      fc.property(name, name, (a, b) => {
        assert.ok(sameName(a, a));
        assert.equal(sameName(a, b), sameName(b, a));
      }),
    );
  });

  const names: readonly (readonly [a: string | null, b: string | null, same: boolean])[] = [
    ["Ada Fenwick", "Fenwick", true],
    ["Ada Fenwick", "Ada", true],
    ["Mayor Ada Maria Fenwick", "Fenwick", true],
    ["Mayor Ada Maria Fenwick", "Ada", false],
    ["the Board of Alder", "Alder Board", true],
    ["José Alder", "Jose Alder", true],
    ["Ada Fenwick", "Tom Brann", false],
    ["Ada Fenwick", null, false],
    [null, null, true],
    ["the", "the", true],
    ["the", "a", false],
  ];
  for (const [a, b, same] of names) it(`${a} and ${b}: ${same}`, () => assert.equal(sameName(a, b), same));

  it("weighs both classes, and is 1 where all is right", () => {
    const answer = fc.boolean();
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        assert.equal(macroF1(answers.map((one) => [one, one])), 1);
        assert.ok(
          macroF1(answers.map((one) => [null, one])) <= (new Set(answers).size < 2 ? 0.5 : 0) + 1e-9 ||
            answers.length === 0,
        );
      }),
    );
  });

  it("has chains all right against themselves, and between 0 and 1 against others", () => {
    const chain = fc.option(fc.array(fc.constantFrom("Ada Fenwick", "The Gull", "Tom Brann"), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(chain, chain), { maxLength: 4 }), (both) => {
        assert.equal(edgesF1(both.map(([one]) => [one, one])), 1);
        const score = edgesF1(both);
        assert.ok(score >= 0 && score <= 1);
      }),
    );
  });
});

describe("the metric of entities", () => {
  const mention = fc.record({
    cluster: fc.constantFrom("a", "b", "c"),
    form: fc.constantFrom("name", "noun", "pronoun"),
  });

  it("has the gold itself right wherever something points back, and no more right than asked or answered", () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 12 }), fc.boolean(), (mentions, isOne) => {
        const gold = mentions.map(({ cluster, form }, head) => ({
          head,
          cluster,
          form: form as "name",
          from: head,
          to: head + 1,
        }));
        const groups = isOne ? [gold] : [...Map.groupBy(gold, ({ cluster }) => cluster).values()];
        const found = groups.map((group) => ({
          start: 0,
          end: 1,
          rule: "name",
          because: [],
          confidence: 1,
          kind: null,
          name: null,
          nouns: [],
          gender: null,
          plural: false,
          mentions: group.map(({ head, form }) => ({ start: head, end: head + 1, form, head, rule: "name" })),
        }));
        const tallies = newTallies();
        tally(gold, found, () => "she", tallies);
        for (const question of QUESTIONS) {
          const { asked, answered, right } = tallies[question];
          assert.ok(right <= asked && right <= answered, question);
          if (!isOne) assert.deepEqual([answered, right], [asked, asked], question);
        }
      }),
    );
  });
});
