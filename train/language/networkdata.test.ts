import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { COLUMN_NAMES } from "../../src/language/core/network/columns.ts";
import { BEGIN, END, INSIDE, labelFor, SINGLE } from "../../src/language/core/names/labels.ts";
import type { Lesson } from "./lessons.ts";
import { NAME_TYPES, nameLabels } from "./namesdata.ts";
import type { Keyed } from "./networkdata.ts";
import { goldOf, idsOf, keysOfSentences, lexiconOf, tablesOf } from "./networkdata.ts";
import { tinyKnowledge, tinyTrees } from "./tiny.ts";

const COLUMNS = COLUMN_NAMES.length;
const LOWER = COLUMN_NAMES.indexOf("lower");
const [PER, LOC] = ["PER", "LOC"].map((type) => NAME_TYPES.indexOf(type)) as [number, number];

/** Words that are known by two columns. */
function keyed(...keys: readonly (readonly [number, number])[]): Keyed {
  return { keys: Int32Array.from(keys.flat()), firsts: Int32Array.of(0, keys.length) };
}

describe("the keys of sentences", () => {
  it("are a row for every word, and follow from the word alone", () => {
    const sentences = [["Gulls", "saw", "gulls"], [], ["saw"]];
    const { keys, firsts } = keysOfSentences(sentences, tinyKnowledge());
    assert.deepEqual([...firsts], [0, 3, 3, 4]);
    assert.equal(keys.length, 4 * COLUMNS);
    const row = (word: number): Int32Array => keys.slice(word * COLUMNS, (word + 1) * COLUMNS);
    assert.deepEqual(row(3), row(1));
    assert.equal(row(0)[LOWER], row(2)[LOWER]);
    assert.notDeepEqual(row(0), row(2));
  });
});

describe("tablesOf", () => {
  const once = { told: 1, all: 1 };

  it("counts over lessons and raw text, column by column, the most frequent first", () => {
    const [first, second] = tablesOf(keyed([7, 1], [8, 1], [9, 2]), keyed([9, 2], [9, 2], [8, 2]), [once, once]);
    assert.deepEqual([...(first ?? [])], [[9, 1], [8, 2], [7, 3]]); // prettier-ignore
    assert.deepEqual([...(second ?? [])], [[2, 1], [1, 2]]); // prettier-ignore
  });

  it("orders keys that are as frequent by number", () => {
    const [table] = tablesOf(keyed([5, 0], [-5, 0]), keyed([3, 0]), [once, once]);
    assert.deepEqual([...(table ?? [])], [[-5, 1], [3, 2], [5, 3]]); // prettier-ignore
  });

  it("leaves out what is seldom both in the lessons and in all", () => {
    const told = keyed([1, 0], [1, 0], [2, 0]);
    const raw = keyed([2, 0], [3, 0], [3, 0], [3, 0]);
    const [table] = tablesOf(told, raw, [{ told: 2, all: 3 }, once]);
    assert.deepEqual([...(table ?? [])], [[3, 1], [1, 2]]); // prettier-ignore
  });
});

describe("idsOf", () => {
  it("gives rows by column, and 0 for what has none", () => {
    const tables = [new Map([[7, 1]]), new Map([[7, 2]])];
    assert.deepEqual([...idsOf(keyed([7, 7], [8, 7], [7, 8]), tables)], [1, 2, 0, 2, 1, 0]);
  });
});

describe("lexiconOf", () => {
  it("orders tags and labels by how often they occur, and has every type of names", () => {
    const lessons = tinyTrees().map((tree): Lesson => ({ forms: tree.forms, tree, names: null, weight: 0 }));
    const { tags, labels, types } = lexiconOf(lessons);
    assert.deepEqual(new Set(labels.slice(0, 4)), new Set(["nsubj", "root", "obj", "punct"]));
    assert.ok(tags.indexOf("VERB VBD") < tags.indexOf("ADJ JJ"), tags.join(", "));
    assert.deepEqual(types, NAME_TYPES);
  });
});

describe("goldOf", () => {
  const [tree] = tinyTrees();
  assert.ok(tree);
  const forms = ["Ada", "left"];
  const lessons: readonly Lesson[] = [
    { forms: tree.forms, tree, names: null, weight: 0 },
    { forms, tree: null, names: [{ from: 0, to: 1, type: "PER" }], weight: 2 },
  ];
  const size = tree.forms.length;
  const lexicon = lexiconOf(lessons);
  const gold = goldOf(lessons, lexicon);

  it("tells tags, heads and labels of a tree, and no names where there are none", () => {
    assert.deepEqual(
      Array.from(gold.tags.subarray(0, size), (tag) => lexicon.tags[tag]),
      tree.upos.map((upos, at) => `${upos} ${tree.xpos[at]}`),
    );
    assert.deepEqual([...gold.heads.subarray(0, size)], tree.heads);
    assert.deepEqual(
      Array.from(gold.labels.subarray(0, size), (label) => lexicon.labels[label]),
      tree.labels,
    );
    assert.ok(gold.names.subarray(0, size).every((name) => name === -1));
  });

  it("tells the names of a sentence without a tree, and nothing else", () => {
    assert.deepEqual([...gold.names.subarray(size)], [labelFor(PER, SINGLE), 0]);
    for (const column of [gold.tags, gold.heads, gold.labels]) assert.deepEqual([...column.subarray(size)], [-1, -1]);
    assert.deepEqual([...gold.nameWeight], [0, 2]);
  });

  it("is −1 for a tag or a label that the lexicon lacks", () => {
    const { tags, labels, heads } = goldOf(lessons.slice(0, 1), { tags: [], labels: [], types: NAME_TYPES });
    assert.ok(tags.every((tag) => tag === -1) && labels.every((label) => label === -1));
    assert.deepEqual([...heads], tree.heads);
  });
});

describe("nameLabels", () => {
  it("cuts a sentence into beginnings, insides, ends, names of one word and what is outside", () => {
    const names = [
      { from: 1, to: 4, type: "PER" },
      { from: 4, to: 5, type: "LOC" },
      { from: 6, to: 8, type: "LOC" },
    ];
    const person = [BEGIN, INSIDE, END].map((part) => labelFor(PER, part));
    const place = [SINGLE, BEGIN, END].map((part) => labelFor(LOC, part));
    assert.deepEqual(nameLabels(8, names), [0, ...person, place[0], 0, ...place.slice(1)]);
    assert.deepEqual(nameLabels(2, []), [0, 0]);
  });
});
