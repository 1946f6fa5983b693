import { IntTable } from "../../src/language/core/model/table.ts";
import type { NameKnowledge } from "../../src/language/core/names/columns.ts";
import { INNER, NameFinder, PLAIN } from "../../src/language/core/names/finder.ts";
import type { NameLexicon } from "../../src/language/core/names/finder.ts";
import { begins, OUTSIDE } from "../../src/language/core/names/labels.ts";
import { ChainLearner } from "./chain.ts";
import type { Chain, ChainOptions } from "./chain.ts";
import { NAME_TYPES } from "./namesdata.ts";
import { LearnedRows, Lessons } from "./namelessons.ts";
import type { Lesson, NameSample } from "./namelessons.ts";
import { OWN_PLACES, WITHOUT_MEMORY } from "./nametemplates.ts";
import type { FeatureRows } from "./pack.ts";

const LABELS = 1 + 4 * NAME_TYPES.length;

export interface NamesOptions extends Omit<ChainOptions, "recall"> {
  /** How many readers, each of which does not know a part of the articles, tell what the second reading remembers. */
  readonly folds: number;
  readonly foldEpochs: number;
}

export interface NamesModel {
  readonly lexicon: NameLexicon<IntTable>;
  readonly weights: FeatureRows;
  readonly after: Float32Array;
}

/** A form must be seen this often to be known for plain, or for one that begins no name but once in a hundred times. */
const LEAST_OF_PLAIN = 5;
const MOST_BEGUN = 0.01;

function plainForms(samples: readonly NameSample[]): IntTable {
  const counts = new Map<number, { all: number; inside: number; begun: number }>();
  for (const { words, gold } of samples) {
    words.from.forEach((from, sentence) => {
      for (let at = from; at < (words.to[sentence] as number); at++) {
        const form = words.form[at] as number;
        const count = counts.get(form) ?? { all: 0, inside: 0, begun: 0 };
        count.all++;
        if (gold[at] !== OUTSIDE) count.inside++;
        if (begins(gold[at] as number)) count.begun++;
        counts.set(form, count);
      }
    });
  }
  const plain = new IntTable(counts.size);
  for (const [form, { all, inside, begun }] of counts) {
    if (all < LEAST_OF_PLAIN) continue;
    if (inside === 0) plain.set(form, PLAIN);
    else if (begun <= MOST_BEGUN * all) plain.set(form, INNER);
  }
  return plain;
}

/**
 * One set of weights for both readings: every other time a sentence is learned with what readers that do not know
 * the article remember of it, else without.
 */
export function trainNames(
  samples: readonly NameSample[],
  known: NameKnowledge,
  options: NamesOptions,
  report: (line: string) => void = () => undefined,
): NamesModel {
  const lexicon = { types: NAME_TYPES, plain: plainForms(samples), known };
  const lessons = new Lessons(lexicon);
  const chains = samples.map((sample) => lessons.chainsOf(sample));
  for (let fold = 0; fold < options.folds; fold++) {
    const others = chains.filter((_, at) => at % options.folds !== fold).flat();
    const { weights, after } = learned(lessons, others, { ...options, epochs: options.foldEpochs, recall: 0 });
    const finder = new NameFinder(lexicon, weights, after);
    report(`names, reader ${fold + 1} of ${options.folds} that does not know a part`);
    samples.forEach((sample, at) => {
      if (at % options.folds === fold) lessons.remember(finder, sample, chains[at] as Lesson[]);
    });
  }
  return { lexicon, ...learned(lessons, chains.flat(), { ...options, recall: options.folds === 0 ? 0 : 0.5 }) };
}

function learned(
  lessons: Lessons,
  chains: readonly Chain[],
  options: ChainOptions,
): { readonly weights: LearnedRows; readonly after: Float32Array } {
  const { features } = lessons;
  const shape = { labels: LABELS, features: features.size + 1, own: OWN_PLACES, memory: WITHOUT_MEMORY };
  const learner = new ChainLearner(shape);
  learner.learn(chains, options);
  return { weights: new LearnedRows(features, learner), after: learner.after };
}
