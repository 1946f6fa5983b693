import { FeatureList } from "../../src/language/core/model/features.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "../../src/language/core/names/features.ts";
import { bestAfter, NameFinder, readTagKeys } from "../../src/language/core/names/finder.ts";
import type { NameLexicon } from "../../src/language/core/names/finder.ts";
import type { IntLookup } from "../../src/language/core/model/table.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import {
  BEGIN,
  begins,
  END,
  INSIDE,
  isOpen,
  labelFor,
  mayFollow,
  OUTSIDE,
  SINGLE,
} from "../../src/language/core/names/labels.ts";
import { readMemory } from "../../src/language/core/names/memory.ts";
import { tagKeysOf } from "../../src/language/core/names/model.ts";
import { readPhrases } from "../../src/language/core/names/phrases.ts";
import type { Words } from "../../src/language/core/model/words.ts";
import type { GoldName } from "./namesdata.ts";
import { STEP_SIZES } from "./namesteps.ts";
import { Random } from "./random.ts";
import { Weights } from "./weights.ts";

/** An article with its names; `gold` are labels in the cells of `words`. */
export interface NameSample {
  readonly words: Words;
  readonly tags: Int32Array;
  readonly gold: Int32Array;
}

export const NAME_TYPES: readonly string[] = ["PER", "ORG", "LOC", "NORP", "EVENT", "WORK", "MISC"];

export function goldLabels(words: Words, names: readonly (readonly GoldName[])[]): Int32Array {
  const labels = new Int32Array(words.size);
  names.forEach((list, sentence) => {
    const start = words.from[sentence] as number;
    for (const { from, to, type } of list) {
      const kind = NAME_TYPES.indexOf(type);
      for (let at = from; at < to; at++) {
        const part = to - from === 1 ? SINGLE : at === from ? BEGIN : at === to - 1 ? END : INSIDE;
        labels[start + at] = labelFor(kind, part);
      }
    }
  });
  return labels;
}

export interface NamesOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly folds: number;
  /** How many learners, each in an order of its own, are joined. */
  readonly learners: number;
}

export interface NamesModel {
  readonly lexicon: NameLexicon<IntTable>;
  readonly first: Weights;
  readonly second: Weights;
}

/** A form seen this often, and hardly ever where a name begins, is plain: only an open name makes it worth a look. */
const LEAST_OF_PLAIN = 5;
const MOST_BEGUN = 0.01;

function plainForms(samples: readonly NameSample[]): IntTable {
  const counts = new Map<number, { all: number; begun: number }>();
  for (const { words, gold } of samples) {
    words.from.forEach((from, sentence) => {
      for (let at = from; at < (words.to[sentence] as number); at++) {
        const form = words.form[at] as number;
        const count = counts.get(form) ?? { all: 0, begun: 0 };
        count.all++;
        if (begins(gold[at] as number)) count.begun++;
        counts.set(form, count);
      }
    });
  }
  const plain = new IntTable(counts.size);
  for (const [form, { all, begun }] of counts) {
    if (all >= LEAST_OF_PLAIN && begun <= MOST_BEGUN * all) plain.set(form, 1);
  }
  return plain;
}

/** The first reader sees no memory; the second learns with what first readers that do not know the article remember. */
export function trainNames(
  samples: readonly NameSample[],
  listed: { readonly phrases: IntLookup; readonly tags: readonly string[] },
  options: NamesOptions,
): NamesModel {
  const lexicon = {
    types: NAME_TYPES,
    plain: plainForms(samples),
    phrases: listed.phrases,
    tagKeys: tagKeysOf(listed.tags),
  };
  const lessons = samples.map((sample) => lessonFor(sample, lexicon));
  const first = joined(lessons, lexicon, options);
  const memories: Int32Array[] = samples.map(({ words }) => new Int32Array(words.size));
  for (let fold = 0; fold < options.folds; fold++) {
    const known = lessons.filter((_, at) => at % options.folds !== fold);
    const reader = learn(known, lexicon, options, options.seed);
    const finder = new NameFinder(lexicon, reader, reader);
    samples.forEach((sample, at) => {
      if (at % options.folds === fold) memories[at] = remember(finder, reader, sample);
    });
  }
  const second = lessons.map((lesson, at) => withMemory(lesson, memories[at] as Int32Array));
  return { lexicon, first, second: options.folds === 0 ? new Weights(1) : joined(second, lexicon, options) };
}

/** What a reader sees of a sample, and what it should say. */
interface Lesson {
  readonly words: Words;
  readonly tags: Int32Array;
  readonly phrases: Int32Array;
  readonly memory: Int32Array;
  readonly gold: Int32Array;
}

function lessonFor({ words, tags, gold }: NameSample, { phrases, tagKeys }: NameLexicon): Lesson {
  const keys = new Int32Array(words.size);
  const listed = new Int32Array(words.size);
  readTagKeys({ words, tags }, tagKeys, keys);
  readPhrases(words, phrases, listed);
  return { words, tags: keys, phrases: listed, memory: new Int32Array(words.size), gold };
}

function withMemory(lesson: Lesson, memory: Int32Array): Lesson {
  return { ...lesson, memory };
}

function remember(finder: NameFinder, reader: Weights, { words, tags }: NameSample): Int32Array {
  const memory = new Int32Array(words.size);
  const labels = new Int32Array(words.size);
  finder.read(reader, { words, tags, memory }, labels);
  readMemory(words, labels, NAME_TYPES.length, memory);
  return memory;
}

function joined(lessons: readonly Lesson[], lexicon: NameLexicon, options: NamesOptions): Weights {
  return Weights.sum(
    Array.from({ length: options.learners }, (_, learner) => learn(lessons, lexicon, options, options.seed + learner)),
  );
}

function learn(lessons: readonly Lesson[], lexicon: NameLexicon, options: NamesOptions, seed: number): Weights {
  const weights = new Weights(1 + 4 * NAME_TYPES.length, 18);
  const random = new Random(seed);
  const order = lessons.flatMap((lesson) => lesson.words.from.map((_, sentence) => [lesson, sentence] as const));
  const turns = Int32Array.from(order, (_, at) => at);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(turns);
    for (const turn of turns) {
      const [lesson, sentence] = order[turn] as readonly [Lesson, number];
      learnSentence(lesson, sentence, lexicon, weights);
    }
  }
  weights.average();
  return weights;
}

const list = new FeatureList(MOST_NAME_FEATURES);
const scores = new Float32Array(1 + 4 * NAME_TYPES.length);

/** Never learns towards a label that may not stand after what was predicted: it could not be reached. */
function learnSentence(
  { words, tags, phrases, memory, gold }: Lesson,
  sentence: number,
  lexicon: NameLexicon,
  weights: Weights,
): void {
  const to = words.to[sentence] as number;
  let p1 = OUTSIDE;
  let p2 = OUTSIDE;
  for (let at = words.from[sentence] as number; at < to; at++) {
    if (!isOpen(p1) && lexicon.plain.get(words.form[at] as number) !== 0) {
      p2 = p1;
      p1 = OUTSIDE;
      continue;
    }
    nameFeatures({ words, tags, memory, phrases, at, p1, p2, list });
    weights.step++;
    weights.score(list.items, list.size, scores);
    const best = bestAfter(p1, scores, at === to - 1);
    const right = gold[at] as number;
    if (best !== right && mayFollow(p1, right)) weights.change(list.items, list.size, right, best, STEP_SIZES);
    p2 = p1;
    p1 = best;
  }
}
