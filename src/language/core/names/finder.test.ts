import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feature1, hashString } from "../model/hash.ts";
import type { Scorer } from "../model/scorer.ts";
import { IntTable } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { nameKnowledge, wordsOf } from "../testing.ts";
import { readTagKeys } from "./columns.ts";
import { INNER, NameFinder, PLAIN } from "./finder.ts";
import { BEGIN, END, INSIDE, labelFor, OUTSIDE, SINGLE, spansOf } from "./labels.ts";
import { tagKeysOf } from "./model.ts";

const TYPES = ["PER", "LOC"];
const CLASSES = 1 + 4 * TYPES.length;
const PER = 0;
const LOC = 1;

/** What a scorer of words does with memory: 5 more for the label of a word that is remembered as part of a name. */
type Recall = (feature: number) => number | undefined;

/** A scorer that gives words their labels, by small word or by form, and counts how often it is asked. */
class WordScorer implements Scorer {
  asked = 0;
  recalled = 0;
  readonly #labels: ReadonlyMap<number, number>;
  readonly #recall: Recall;

  constructor(labels: Readonly<Record<string, number>>, recall: Recall = () => undefined) {
    this.#labels = new Map(
      Object.entries(labels).map(([word, label]) => [feature1(/^\p{Lu}/u.test(word) ? 2 : 1, hashString(word)), label]),
    );
    this.#recall = recall;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    const isRecall = count < 10;
    if (isRecall) this.recalled++;
    else this.asked++;
    const [word = 0, form = 0] = features;
    const label = isRecall ? this.#recall(word) : (this.#labels.get(word) ?? this.#labels.get(form));
    if (label !== undefined) scores[label] = 5;
  }
}

function plainForms(words: readonly string[]): IntTable {
  const table = new IntTable();
  for (const word of words) table.set(hashString(word), PLAIN);
  return table;
}

interface Given {
  readonly scorer: WordScorer;
  readonly plain?: readonly string[];
}

function finderOf({ scorer, plain = [] }: Given): NameFinder {
  const lexicon = { types: TYPES, plain: plainForms(plain), known: nameKnowledge() };
  return new NameFinder(lexicon, scorer, new Float32Array(CLASSES ** 2));
}

function labelsIn(sentences: readonly string[], given: Given): number[][] {
  const words = wordsOf(sentences);
  const out = new Int32Array(words.size);
  finderOf(given).find(words, new Int32Array(words.size), out);
  return words.from.map((from, sentence) => Array.from(out.subarray(from, words.to[sentence])));
}

function namesIn(sentences: readonly string[], set: Given): string[] {
  return labelsIn(sentences, set).flatMap((labels, sentence) => {
    const tokens = sentences[sentence]?.split(" ") ?? [];
    const spans = spansOf(Int32Array.from(labels), 0, labels.length);
    return spans.map(({ from, to, type }) => `${TYPES[type]} ${tokens.slice(from, to).join(" ")}`);
  });
}

describe("the finder of names", () => {
  it("joins the beginning, the inside and the end of a name", () => {
    const scorer = new WordScorer({
      ada: labelFor(PER, BEGIN),
      van: labelFor(PER, INSIDE),
      holm: labelFor(PER, END),
      tarn: labelFor(LOC, SINGLE),
    });
    assert.deepEqual(namesIn(["Ada van Holm left Tarn .", "Nobody spoke ."], { scorer }), [
      "PER Ada van Holm",
      "LOC Tarn",
    ]);
  });

  it("leaves no name open at the end of a sentence", () => {
    const scorer = new WordScorer({ ada: labelFor(PER, BEGIN), fenwick: labelFor(PER, BEGIN) });
    assert.deepEqual(labelsIn(["Ada", "Fenwick"], { scorer }), [[OUTSIDE], [OUTSIDE]]);
  });

  it("does not look at common words, which are no part of a name", () => {
    const scorer = new WordScorer({ ada: labelFor(PER, BEGIN), the: labelFor(PER, INSIDE), holm: labelFor(PER, END) });
    const plain = ["the", "tide", "rose", "fell"];
    assert.deepEqual(namesIn(["the tide rose", "the tide fell"], { scorer, plain }), []);
    assert.equal(scorer.asked, 0);
    assert.deepEqual(namesIn(["Ada the Holm fell"], { scorer, plain }), []);
    assert.equal(scorer.asked, 2);
  });

  it("begins a row with a word that may begin a name, and reads on through words that only stand within", () => {
    const scorer = new WordScorer({});
    const plain = new IntTable();
    for (const word of ["of", "the"]) plain.set(hashString(word), INNER);
    const finder = new NameFinder(
      { types: TYPES, plain, known: nameKnowledge() },
      scorer,
      new Float32Array(CLASSES ** 2),
    );
    const words = wordsOf(["of the Bank of the Tarn", "of the"]);
    finder.readFirst(words, new Int32Array(words.size), new Int32Array(words.size));
    assert.equal(scorer.asked, 4, "Bank of the Tarn");
  });

  it("reads a second time the sentences that have names, or words of names, and no others", () => {
    const scorer = new WordScorer({ Ada: labelFor(PER, BEGIN), Fenwick: labelFor(PER, END) });
    assert.deepEqual(namesIn(["Ada Fenwick left .", "Gulls cried .", "A fenwick sang ."], { scorer }), [
      "PER Ada Fenwick",
    ]);
    assert.deepEqual([scorer.asked, scorer.recalled], [4 + 3 + 4, 4 + 4]);
  });

  it("adds to what a word is worth what the article showed of it elsewhere", () => {
    const remembered = feature1(41, 1 + PER);
    const single = labelFor(PER, SINGLE);
    const scorer = new WordScorer({ ada: labelFor(PER, BEGIN), fenwick: labelFor(PER, END) }, (feature) =>
      feature === remembered ? single : undefined,
    );
    assert.deepEqual(namesIn(["Ada Fenwick left", "Fenwick returned"], { scorer }), ["PER Ada Fenwick", "PER Fenwick"]);
  });

  it("forgets an article when it reads the next", () => {
    const scorer = new WordScorer({ ada: labelFor(PER, SINGLE) });
    const finder = finderOf({ scorer });
    const read = (words: Words): number[] => {
      const out = new Int32Array(words.size).fill(99);
      finder.find(words, new Int32Array(words.size), out);
      return [...out.subarray(words.from[0], words.to[0])];
    };
    read(
      wordsOf(["Ada left Tarn with Ada and so many others that the columns have to grow for all of them".repeat(9)]),
    );
    const { recalled } = scorer;
    assert.deepEqual(read(wordsOf(["gulls cried"])), [OUTSIDE, OUTSIDE]);
    assert.equal(scorer.recalled, recalled, "no second reading: there is no name");
  });
});

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
