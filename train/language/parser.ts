import { LISTS_PER_BUCKET, STEPS_PER_BUCKET } from "../../src/language/core/model/buckets.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { FeatureList } from "../../src/language/core/model/features.ts";
import type { Arc } from "../../src/language/core/parse/labels.ts";
import { labelFeatures, MOST_LABEL_FEATURES } from "../../src/language/core/parse/labels.ts";
import type { ParseLexicon } from "../../src/language/core/parse/parser.ts";
import { allowedLabels, bestLabel, pairKey } from "../../src/language/core/parse/parser.ts";
import { Site } from "../../src/language/core/parse/site.ts";
import { LEFT, ParseState, RIGHT, SHIFT } from "../../src/language/core/parse/state.ts";
import { MOST_STEP_FEATURES, stepFeatures } from "../../src/language/core/parse/steps.ts";
import type { ParseView } from "../../src/language/core/parse/view.ts";
import { Random } from "./random.ts";
import { Weights } from "./weights.ts";

/** A sentence with its tree, by the parser's numbering; a label of -1 is not to be learned. */
export interface ParseSample {
  readonly view: ParseView;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export interface ParserOptions {
  readonly epochs: number;
  readonly seed: number;
  /** A first round of so many epochs chooses the features to keep: so many for steps, so many for labels. */
  readonly firstEpochs: number;
  readonly keep: number;
  readonly keepLabels: number;
  /** How many learners, each in an order of its own, are joined. */
  readonly learners: number;
}

export interface ParserModel {
  readonly lexicon: ParseLexicon<IntTable>;
  readonly steps: Weights;
  readonly labels: Weights;
}

/** How often a wrong step is followed in learning, so that the parser meets its own mistakes. */
const EXPLORE = 0.9;

export function trainParser(
  samples: readonly ParseSample[],
  labels: readonly string[],
  options: ParserOptions,
): ParserModel {
  const lexicon = learnPairs(samples, labels);
  const first = new Learner(lexicon, new Weights(3), new Weights(labels.length));
  first.run(samples, options.firstEpochs, options.seed);
  const learn = (number: number): Learner => {
    const learner = new Learner(
      lexicon,
      first.steps.restart(options.keep, STEPS_PER_BUCKET),
      first.labels.restart(options.keepLabels, LISTS_PER_BUCKET),
    );
    learner.run(samples, options.epochs, options.seed + 1 + number);
    return learner;
  };
  const { steps, labels: labelWeights } = learn(0);
  for (let number = 1; number < options.learners; number++) {
    const other = learn(number);
    steps.join(other.steps);
    labelWeights.join(other.labels);
  }
  return { lexicon, steps, labels: labelWeights };
}

export function learnPairs(samples: readonly ParseSample[], labels: readonly string[]): ParseLexicon<IntTable> {
  const seen = new Map<number, Map<number, number>>();
  for (const { view, heads, labels: gold } of samples) {
    for (let at = 1; at <= view.size; at++) {
      const head = heads[at] as number;
      const key = pairKey(view.tag[head] as number, view.tag[at] as number, head > at);
      let counts = seen.get(key);
      if (counts === undefined) seen.set(key, (counts = new Map()));
      counts.set(gold[at] as number, (counts.get(gold[at] as number) ?? 0) + 1);
    }
  }
  const lists = [Uint8Array.from(labels, (_, id) => id)];
  const ids = new Map<string, number>();
  const pairs = new IntTable(seen.size);
  for (const [key, counts] of seen) {
    const list = [...counts]
      .filter(([label]) => label >= 0)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([label]) => label);
    const name = list.join(" ");
    let id = ids.get(name);
    if (id === undefined) {
      id = lists.push(Uint8Array.from(list)) - 1;
      ids.set(name, id);
    }
    pairs.set(key, id);
  }
  return { labels, lists, pairs };
}

class Learner {
  readonly lexicon: ParseLexicon;
  readonly steps: Weights;
  readonly labels: Weights;
  readonly #state = new ParseState();
  readonly #site = new Site();
  readonly #list = new FeatureList(MOST_STEP_FEATURES);
  readonly #labelList = new FeatureList(MOST_LABEL_FEATURES);
  readonly #scores = new Float32Array(3);
  readonly #labelScores: Float32Array;
  readonly #costs = new Int32Array(3);

  constructor(lexicon: ParseLexicon, steps: Weights, labels: Weights) {
    this.lexicon = lexicon;
    this.steps = steps;
    this.labels = labels;
    this.#labelScores = new Float32Array(lexicon.labels.length);
  }

  run(samples: readonly ParseSample[], epochs: number, seed: number): void {
    const order = Int32Array.from(samples, (_, at) => at);
    const random = new Random(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      for (const at of order) this.learn(samples[at] as ParseSample, epoch === 0 ? null : random);
    }
    this.steps.average();
    this.labels.average();
  }

  learn(sample: ParseSample, explore: Random | null): void {
    const state = this.#state;
    state.start(sample.view.size);
    while (!state.done) {
      const step = this.#learnStep(sample, explore);
      if (step === SHIFT) {
        state.shift();
        continue;
      }
      const child = state.top(0);
      const head = step === LEFT ? state.next : state.top(1);
      const gold = sample.heads[child] === head ? (sample.labels[child] as number) : -1;
      state.attach(step, this.#learnLabel(sample.view, head, child, gold));
    }
  }

  /** Learns from one step and returns the step to take: the best that loses nothing, or the one it would have taken. */
  #learnStep(sample: ParseSample, explore: Random | null): number {
    const state = this.#state;
    const scores = this.#scores;
    const list = this.#list;
    stepFeatures({ view: sample.view, state, site: this.#site, list });
    this.steps.step++;
    this.steps.score(list.items, list.size, scores);
    const costs = stepCosts(state, sample.heads, this.#costs);
    let least = Infinity;
    for (let step = 0; step < 3; step++) if (state.allows(step)) least = Math.min(least, costs[step] as number);
    let right = -1;
    let wrong = -1;
    for (let step = 0; step < 3; step++) {
      if (!state.allows(step)) continue;
      const score = scores[step] as number;
      if (costs[step] === least) {
        if (right < 0 || score > (scores[right] as number)) right = step;
      } else if (wrong < 0 || score > (scores[wrong] as number)) wrong = step;
    }
    if (wrong < 0 || (scores[right] as number) > (scores[wrong] as number)) return right;
    this.steps.change(list.items, list.size, right, wrong);
    return explore !== null && explore.next() < EXPLORE ? wrong : right;
  }

  #learnLabel(view: ParseView, head: number, child: number, gold: number): number {
    const arc: Arc = { view, state: this.#state, head, child, list: this.#labelList };
    const allowed = allowedLabels(this.lexicon, arc);
    if (allowed.length === 1) return allowed[0] as number;
    labelFeatures(arc);
    this.labels.score(arc.list.items, arc.list.size, this.#labelScores, allowed);
    const best = bestLabel(allowed, this.#labelScores);
    if (gold < 0) return best;
    this.labels.step++;
    if (best !== gold && allowed.includes(gold)) this.labels.change(arc.list.items, arc.list.size, gold, best);
    return best;
  }
}

/**
 * How many gold arcs each step puts out of reach for good (Goldberg and Nivre 2013). Since a sentence has one root,
 * the arc to it is out of reach as soon as its word lies on others.
 */
export function stepCosts(state: ParseState, heads: Int32Array, costs: Int32Array): Int32Array {
  costs.fill(0);
  const root = state.size + 1;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  if (s0 !== 0) {
    let waiting = 0;
    for (let at = b0; at <= state.size; at++) if (heads[at] === s0) waiting++;
    const head = heads[s0] === root && state.depth > 1 ? 0 : (heads[s0] as number);
    costs[LEFT] = waiting + ((head === s1 && s1 !== 0) || head > b0 ? 1 : 0);
    costs[RIGHT] = waiting + (head >= b0 ? 1 : 0);
  }
  if (b0 <= state.size) {
    costs[SHIFT] = arcsBelow(state, heads, s0, b0) + (heads[b0] === root && state.depth > 0 ? 1 : 0);
  }
  return costs;
}

/** Gold arcs between `b0` and the stack that are lost once `b0` lies on it. */
function arcsBelow(state: ParseState, heads: Int32Array, s0: number, b0: number): number {
  let count = 0;
  const head = heads[b0] as number;
  for (let at = 0; at < state.depth; at++) {
    const word = state.stack[at] as number;
    if (heads[word] === b0) count++;
    if (word === head && word !== s0) count++;
  }
  return count;
}
