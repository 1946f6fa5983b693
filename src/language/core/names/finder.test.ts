import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feature1, hashString } from "../model/hash.ts";
import type { Scorer } from "../model/scorer.ts";
import { IntTable } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { nameKnowledge, wordsOf } from "../testing.ts";
import { eachRow, INNER, NameFinder, PLAIN } from "./finder.ts";
import { BEGIN, END, INSIDE, labelFor, OUTSIDE, SINGLE, spansOf } from "./labels.ts";

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
  /** What the network's word counts. */
  readonly share?: number;
}

function finderOf({ scorer, plain = [], share }: Given): NameFinder {
  const lexicon = { types: TYPES, plain: plainForms(plain), known: nameKnowledge() };
  return new NameFinder(lexicon, scorer, new Float32Array(CLASSES ** 2), share);
}

/** Of one sentence: how much more each word is worth outside of names. */
function outsideOf(words: Words, worth: readonly number[]): Float32Array {
  const outside = new Float32Array(words.size);
  outside.set(worth, words.from[0]);
  return outside;
}

const SURE = 7;
const UNSURE = 6.8;

/** What a label is worth to the network at a word of a sentence. */
interface Worth {
  readonly at: number;
  readonly label: number;
  readonly worth: number;
}

/** The labels of a sentence with what the network says of its words. */
function labelsBeside(
  sentence: string,
  outside: readonly number[],
  finder: NameFinder,
  said: readonly Worth[] = [],
): number[] {
  const words = wordsOf([sentence]);
  const out = new Int32Array(words.size);
  const names = new Float32Array(words.size * CLASSES);
  for (const { at, label, worth } of said) names[((words.from[0] ?? 0) + at) * CLASSES + label] = worth;
  finder.find(words, out, { outside: outsideOf(words, outside), names });
  return [...out.subarray(words.from[0], words.to[0])];
}

function labelsIn(sentences: readonly string[], given: Given): number[][] {
  const words = wordsOf(sentences);
  const out = new Int32Array(words.size);
  finderOf(given).find(words, out);
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
    finder.readFirst(words, new Int32Array(words.size));
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
      finder.find(words, out);
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

describe("what the network says of words outside of names", () => {
  const labels = { ada: labelFor(PER, BEGIN), holm: labelFor(PER, END), tarn: labelFor(LOC, SINGLE) };

  it("spares a look at those that it is sure of, in both readings", () => {
    const scorer = new WordScorer(labels);
    const found = labelsBeside("Tarn left Tarn", [SURE, 0, UNSURE], finderOf({ scorer }));
    assert.deepEqual(found, [OUTSIDE, OUTSIDE, labelFor(LOC, SINGLE)]);
    assert.deepEqual([scorer.asked, scorer.recalled], [2, 2], "left Tarn");
  });

  it("looks at nothing where all is sure, and at everything where nothing is said", () => {
    const scorer = new WordScorer(labels);
    const finder = finderOf({ scorer });
    assert.deepEqual(labelsBeside("Ada Holm", [SURE, SURE], finder), [OUTSIDE, OUTSIDE]);
    assert.deepEqual([scorer.asked, scorer.recalled], [0, 0]);
    assert.deepEqual(labelsBeside("Ada Holm", [], finder), [labels.ada, labels.holm]);
    assert.equal(scorer.asked, 2);
  });

  it("ends a row: no name goes on over a word that is none", () => {
    const finder = finderOf({ scorer: new WordScorer(labels) });
    assert.deepEqual(labelsBeside("Ada Holm", [0, 0], finder), [labels.ada, labels.holm]);
    assert.deepEqual(labelsBeside("Ada met Holm", [0, SURE, 0], finder), [OUTSIDE, OUTSIDE, OUTSIDE]);
  });

  it("is added to what features say, in its share", () => {
    const single = labelFor(PER, SINGLE);
    const said = [{ at: 0, label: single, worth: 8 }];
    const labelWith = (share: number): number[] =>
      labelsBeside("Tarn", [0], finderOf({ scorer: new WordScorer(labels), share }), said);
    assert.deepEqual(labelWith(0), [labels.tarn]);
    assert.deepEqual(labelWith(0.5), [labels.tarn], "4 for a person, 5 for a place");
    assert.deepEqual(labelWith(1), [single]);
  });

  it("is kept in the second reading, which memory adds to", () => {
    const single = labelFor(PER, SINGLE);
    const scorer = new WordScorer({ ada: labels.ada, holm: labels.holm });
    const found = labelsBeside("Brann left", [0, 0], finderOf({ scorer, share: 1 }), [
      { at: 0, label: single, worth: 8 },
    ]);
    assert.deepEqual(found, [single, OUTSIDE]);
    assert.equal(scorer.recalled, 2);
  });

  it("counts for nothing where a word leans inside", () => {
    const finder = finderOf({ scorer: new WordScorer(labels) });
    assert.deepEqual(labelsBeside("Tarn", [-99], finder), [labels.tarn]);
  });
});

describe("rows of words that may be names", () => {
  const plain = new IntTable();
  for (const word of ["of", "the"]) plain.set(hashString(word), INNER);
  for (const word of ["left", "saw"]) plain.set(hashString(word), PLAIN);

  function rows(sentence: string, outside: readonly number[] = []): string[] {
    const words = wordsOf([sentence]);
    const [from = 0] = words.from;
    const found: string[] = [];
    eachRow({ words, plain, outside: outsideOf(words, outside) }, from, words.to[0] ?? 0, (start, end) => {
      found.push(
        sentence
          .split(" ")
          .slice(start - from, end - from)
          .join(" "),
      );
    });
    return found;
  }

  it("lie between plain words and the sentence's ends", () => {
    assert.deepEqual(rows("Ada Holm left Tarn"), ["Ada Holm", "Tarn"]);
    assert.deepEqual(rows("saw left"), []);
  });

  it("lie between words that are surely none as well", () => {
    assert.deepEqual(rows("Ada Holm met Tarn", [0, 0, SURE, 0]), ["Ada Holm", "Tarn"]);
    assert.deepEqual(rows("Ada Holm met Tarn", [SURE, 0, UNSURE, SURE]), ["Holm met"]);
  });

  it("begin with no word that only stands within, after a sure word too", () => {
    assert.deepEqual(rows("of the Bank of the Tarn"), ["Bank of the Tarn"]);
    assert.deepEqual(rows("Gulls of the Bank of Tarn", [SURE]), ["Bank of Tarn"]);
    assert.deepEqual(rows("Bank of the Tarn", [0, 0, SURE, 0]), ["Bank of", "Tarn"]);
  });
});
