import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feature1, hashString } from "../model/hash.ts";
import type { Scorer } from "../model/scorer.ts";
import { IntTable } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { wordsOf } from "../testing.ts";
import { bestAfter, NameFinder, readTagKeys } from "./finder.ts";
import { BEGIN, END, INSIDE, labelFor, OUTSIDE, SINGLE, spansOf } from "./labels.ts";
import { tagKeysOf } from "./model.ts";

const TYPES = ["PER", "LOC"];
const CLASSES = 1 + 4 * TYPES.length;
const PER = 0;
const LOC = 1;

/** A scorer that gives words their labels, and counts how often it is asked. */
class WordScorer implements Scorer {
  asked = 0;
  readonly #labels: ReadonlyMap<number, number>;

  constructor(labels: Readonly<Record<string, number>>) {
    this.#labels = new Map(Object.entries(labels).map(([word, label]) => [feature1(1, hashString(word)), label]));
  }

  score(features: Int32Array, _count: number, scores: Float32Array): void {
    this.asked++;
    scores.fill(0);
    const label = this.#labels.get(features[0] ?? 0);
    if (label !== undefined) scores[label] = 5;
  }
}

function plainForms(words: readonly string[]): IntTable {
  const table = new IntTable();
  for (const word of words) table.set(hashString(word), 1);
  return table;
}

interface Readings {
  readonly first: WordScorer;
  readonly second?: WordScorer;
  readonly plain?: readonly string[];
}

function labelsIn(sentences: readonly string[], { first, second = first, plain = [] }: Readings): number[][] {
  const words = wordsOf(sentences);
  const finder = new NameFinder(
    { types: TYPES, plain: plainForms(plain), phrases: new IntTable(), tagKeys: new Int32Array(0) },
    first,
    second,
  );
  const out = new Int32Array(words.size);
  finder.find(words, new Int32Array(words.size), out);
  return words.from.map((from, sentence) => Array.from(out.subarray(from, words.to[sentence])));
}

function namesIn(sentences: readonly string[], set: Readings): string[] {
  return labelsIn(sentences, set).flatMap((labels, sentence) => {
    const tokens = sentences[sentence]?.split(" ") ?? [];
    const spans = spansOf(Int32Array.from(labels), 0, labels.length);
    return spans.map(({ from, to, type }) => `${TYPES[type]} ${tokens.slice(from, to).join(" ")}`);
  });
}

describe("the finder of names", () => {
  it("joins the beginning, the inside and the end of a name", () => {
    const first = new WordScorer({
      ada: labelFor(PER, BEGIN),
      van: labelFor(PER, INSIDE),
      holm: labelFor(PER, END),
      tarn: labelFor(LOC, SINGLE),
    });
    assert.deepEqual(namesIn(["Ada van Holm left Tarn .", "Nobody spoke ."], { first }), [
      "PER Ada van Holm",
      "LOC Tarn",
    ]);
  });

  it("leaves no name open at the end of a sentence", () => {
    const first = new WordScorer({ ada: labelFor(PER, BEGIN), fenwick: labelFor(PER, BEGIN) });
    assert.deepEqual(labelsIn(["Ada", "Fenwick"], { first }), [[OUTSIDE], [OUTSIDE]]);
    assert.deepEqual(labelsIn(["saw Ada", "Ada Fenwick"], { first }), [
      [OUTSIDE, OUTSIDE],
      [labelFor(PER, BEGIN), labelFor(PER, END)],
    ]);
  });

  it("does not look at common words outside of names", () => {
    const first = new WordScorer({ ada: labelFor(PER, SINGLE) });
    namesIn(["the tide rose", "the tide fell"], { first, plain: ["the", "tide", "rose", "fell"] });
    assert.equal(first.asked, 0);
  });

  it("looks at common words within a name that is open", () => {
    const first = new WordScorer({
      bank: labelFor(LOC, BEGIN),
      of: labelFor(LOC, INSIDE),
      tarn: labelFor(LOC, END),
    });
    assert.deepEqual(namesIn(["Bank of Tarn rose"], { first, plain: ["of", "rose"] }), ["LOC Bank of Tarn"]);
  });

  it("reads a second time names, words of names and what stands beside them, and nothing else", () => {
    const first = new WordScorer({ ada: labelFor(PER, BEGIN), fenwick: labelFor(PER, END) });
    const second = new WordScorer({});
    const sentences = ["Ada Fenwick left .", "Gulls cried .", "A fenwick sang ."];
    assert.deepEqual(namesIn(sentences, { first, second }), [], "the second reading has the last word");
    assert.equal(first.asked, 4 + 3 + 4);
    assert.equal(second.asked, 3 + 3);
  });

  it("tells the second reading what the first has seen", () => {
    const first = new WordScorer({ ada: labelFor(PER, BEGIN), fenwick: labelFor(PER, END) });
    const seen: boolean[] = [];
    const remembered = feature1(41, 1 + PER);
    const second: Scorer = {
      score: (features, count, scores) => {
        scores.fill(0);
        seen.push(features.subarray(0, count).includes(remembered));
      },
    };
    const words = wordsOf(["Ada Fenwick left", "Fenwick returned"]);
    const lexicon = { types: TYPES, plain: new IntTable(), phrases: new IntTable(), tagKeys: new Int32Array(0) };
    new NameFinder(lexicon, first, second).find(words, new Int32Array(words.size), new Int32Array(words.size));
    assert.deepEqual(seen, [false, false, false, true, false], "only the surname that stands alone");
  });

  it("forgets an article when it reads the next", () => {
    const first = new WordScorer({ ada: labelFor(PER, SINGLE) });
    const lexicon = { types: TYPES, plain: new IntTable(), phrases: new IntTable(), tagKeys: new Int32Array(0) };
    const finder = new NameFinder(lexicon, first, first);
    const read = (words: Words): number[] => {
      const out = new Int32Array(words.size).fill(99);
      finder.find(words, new Int32Array(words.size), out);
      return [...out.subarray(words.from[0], words.to[0])];
    };
    read(
      wordsOf(["Ada left Tarn with Ada and so many others that the columns have to grow for all of them".repeat(9)]),
    );
    const asked = first.asked;
    assert.deepEqual(read(wordsOf(["gulls cried"])), [OUTSIDE, OUTSIDE]);
    assert.equal(first.asked, asked + 2, "no second reading: there is no name");
  });
});

function scoresOf(values: Readonly<Record<number, number>>): Float32Array {
  return Float32Array.from({ length: CLASSES }, (_, at) => values[at] ?? 0);
}

describe("tags in the features of names", () => {
  it("are known by their names: a tagger that numbers them otherwise changes nothing", () => {
    const words = wordsOf(["Ada left", "Tarn"]);
    const keysOf = (names: readonly string[], tagged: readonly string[]): Int32Array => {
      const tags = new Int32Array(words.size).fill(-7);
      [words.from[0] ?? 0, (words.from[0] ?? 0) + 1, words.from[1] ?? 0].forEach((cell, at) => {
        tags[cell] = names.indexOf(tagged[at] ?? "");
      });
      const out = new Int32Array(words.size).fill(99);
      readTagKeys({ words, tags }, tagKeysOf(names), out);
      return out;
    };
    const tagged = ["PROPN NNP", "VERB VBD", "PROPN NNP"];
    const keys = keysOf(["PROPN NNP", "VERB VBD"], tagged);
    assert.deepEqual(keys, keysOf(["NOUN NN", "VERB VBD", "PROPN NNP"], tagged));
    assert.equal(keys[words.from[0] ?? 0], hashString("PROPN NNP"));
    assert.equal(keys[(words.from[0] ?? 0) - 1], 0, "beside a sentence");
  });
});

describe("bestAfter", () => {
  it("takes outside where nothing is better", () => {
    assert.equal(bestAfter(OUTSIDE, scoresOf({}), false), OUTSIDE);
    assert.equal(bestAfter(OUTSIDE, scoresOf({ [labelFor(LOC, END)]: 9 }), false), OUTSIDE, "no end without beginning");
  });

  it("goes on with an open name, and with its type", () => {
    const open = labelFor(PER, BEGIN);
    assert.equal(bestAfter(open, scoresOf({ [OUTSIDE]: 9, [labelFor(LOC, END)]: 9 }), false), labelFor(PER, END));
    assert.equal(bestAfter(open, scoresOf({ [labelFor(PER, INSIDE)]: 1 }), false), labelFor(PER, INSIDE));
    assert.equal(bestAfter(open, scoresOf({ [labelFor(PER, INSIDE)]: 1 }), true), labelFor(PER, END), "the last word");
  });

  it("begins no name at the last word", () => {
    const values = { [labelFor(LOC, BEGIN)]: 9, [labelFor(LOC, SINGLE)]: 1 };
    assert.equal(bestAfter(OUTSIDE, scoresOf(values), false), labelFor(LOC, BEGIN));
    assert.equal(bestAfter(OUTSIDE, scoresOf(values), true), labelFor(LOC, SINGLE));
  });
});
