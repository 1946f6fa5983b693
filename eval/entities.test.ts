import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readConllu } from "../src/language/conllu/read.ts";
import type { EntityFinding } from "../src/layers.ts";
import { goldMentions } from "../train/entities/gold.ts";
import { newTallies, tally } from "./entities-metric.ts";

/** Ada Fenwick opened the pier . She smiled . */
const ROWS = [
  ["Ada", "PROPN", 3, "Entity=(1-person-new-coref"],
  ["Fenwick", "PROPN", 1, "Entity=1)"],
  ["opened", "VERB", 0, "_"],
  ["the", "DET", 5, "Entity=(2-place-new-sgl"],
  ["pier", "NOUN", 3, "Entity=2)|SpaceAfter=No"],
  [".", "PUNCT", 3, "_"],
  ["She", "PRON", 8, "Entity=(1-person-giv-coref)"],
  ["smiled", "VERB", 0, "_"],
] as const;

const trees = readConllu(
  `# newdoc id = d\n${ROWS.map(([form, upos, head, misc], at) => `${at + 1}\t${form}\t_\t${upos}\t_\t_\t${head}\t_\t_\t${misc}`).join("\n")}\n`,
);
const gold = goldMentions(trees);

function entity(...mentions: readonly (readonly [head: number, form: "name" | "noun" | "pronoun"])[]): EntityFinding {
  return {
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
    mentions: mentions.map(([head, form]) => ({ start: head, end: head + 1, form, head, rule: "name" })),
  };
}

const wordOf = (at: number): string => (ROWS[at]?.[0] ?? "").toLowerCase();

describe("goldMentions", () => {
  it("reads ranges, heads, clusters and forms", () => {
    assert.deepEqual(gold, [
      { from: 0, to: 2, head: 0, cluster: "1", form: "name" },
      { from: 3, to: 5, head: 4, cluster: "2", form: "noun" },
      { from: 6, to: 7, head: 6, cluster: "1", form: "pronoun" },
    ]);
  });
});

describe("tally", () => {
  it("counts a pronoun that is with a name of its cluster as right", () => {
    const tallies = newTallies();
    assert.deepEqual(tally(gold, [entity([0, "name"], [6, "pronoun"])], wordOf, tallies), []);
    assert.deepEqual(tallies["he/she"], { asked: 1, answered: 1, right: 1 });
    assert.deepEqual(tallies.noun, { asked: 0, answered: 0, right: 0 });
  });

  it("counts one that is with another as wrong, and lists it", () => {
    const tallies = newTallies();
    const misses = tally(gold, [entity([4, "noun"], [6, "pronoun"])], wordOf, tallies);
    assert.deepEqual(misses, [{ question: "he/she", head: 6, given: 4 }]);
    assert.deepEqual(tallies["he/she"], { asked: 1, answered: 1, right: 0 });
  });

  it("counts one that stays open as asked", () => {
    const tallies = newTallies();
    assert.equal(tally(gold, [], wordOf, tallies).length, 1);
    assert.deepEqual(tallies["he/she"], { asked: 1, answered: 0, right: 0 });
  });
});
