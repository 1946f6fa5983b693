import { feature3 } from "../model/hash.ts";
import { FeatureList } from "../model/features.ts";
import type { Scorer } from "../model/scorer.ts";
import type { IntLookup } from "../model/table.ts";
import type { Arc } from "./labels.ts";
import { labelFeatures, MOST_LABEL_FEATURES } from "./labels.ts";
import { Site } from "./site.ts";
import { LEFT, ParseState, RIGHT, SHIFT } from "./state.ts";
import { MOST_STEP_FEATURES, stepFeatures } from "./steps.ts";
import type { ParseView } from "./view.ts";

/** What the parser knows besides its weights. */
export interface ParseLexicon<Table extends IntLookup = IntLookup> {
  readonly labels: readonly string[];
  /** Lists of labels; list 0 holds all. */
  readonly lists: readonly Uint8Array[];
  /** By tag of the head, tag of the child and side: the list of labels seen there. */
  readonly pairs: Table;
}

export function pairKey(headTag: number, childTag: number, headIsRight: boolean): number {
  return feature3(200, headTag, childTag, headIsRight ? 1 : 0);
}

/** Gives a sentence its tree, word by word, in two steps for each word. */
export class Parser {
  readonly lexicon: ParseLexicon;
  readonly state: ParseState = new ParseState();
  readonly #steps: Scorer;
  readonly #labels: Scorer;
  readonly #site = new Site();
  readonly #stepList = new FeatureList(MOST_STEP_FEATURES);
  readonly #labelList = new FeatureList(MOST_LABEL_FEATURES);
  readonly #stepScores = new Float32Array(3);
  readonly #labelScores: Float32Array;

  constructor(lexicon: ParseLexicon, steps: Scorer, labels: Scorer) {
    this.lexicon = lexicon;
    this.#steps = steps;
    this.#labels = labels;
    this.#labelScores = new Float32Array(lexicon.labels.length);
  }

  /** The tree is in `state.head` and `state.label` afterwards, by the view's numbering. */
  parse(view: ParseView): void {
    const { state } = this;
    state.start(view.size);
    while (!state.done) {
      const step = this.#nextStep(view);
      if (step === SHIFT) state.shift();
      else state.attach(step, this.#labelOf(view, step === LEFT ? state.next : state.top(1), state.top(0)));
    }
  }

  #nextStep(view: ParseView): number {
    const { state } = this;
    const canShift = state.allows(SHIFT);
    const canLeft = state.allows(LEFT);
    const canRight = state.allows(RIGHT);
    if (!canLeft && !canRight) return SHIFT;
    if (!canShift && canLeft !== canRight) return canLeft ? LEFT : RIGHT;
    const list = this.#stepList;
    const scores = this.#stepScores;
    stepFeatures({ view, state, site: this.#site, list });
    this.#steps.score(list.items, list.size, scores);
    const shift = canShift ? (scores[SHIFT] ?? 0) : -Infinity;
    const left = canLeft ? (scores[LEFT] ?? 0) : -Infinity;
    const right = canRight ? (scores[RIGHT] ?? 0) : -Infinity;
    if (shift >= left && shift >= right) return SHIFT;
    return left >= right ? LEFT : RIGHT;
  }

  #labelOf(view: ParseView, head: number, child: number): number {
    const arc: Arc = { view, state: this.state, head, child, list: this.#labelList };
    const allowed = allowedLabels(this.lexicon, arc);
    if (allowed.length === 1) return allowed[0] ?? 0;
    labelFeatures(arc);
    this.#labels.score(arc.list.items, arc.list.size, this.#labelScores, allowed);
    return bestLabel(allowed, this.#labelScores);
  }
}

const NO_LABELS = new Uint8Array(0);

/** The labels seen between words of these tags on this side; all of them for tags never seen so. */
export function allowedLabels({ lists, pairs }: ParseLexicon, { view, head, child }: Arc): Uint8Array {
  return lists[pairs.get(pairKey(view.tag[head] ?? 0, view.tag[child] ?? 0, head > child))] ?? NO_LABELS;
}

export function bestLabel(list: Uint8Array, scores: Float32Array): number {
  let best = list[0] ?? 0;
  for (let at = 1; at < list.length; at++) {
    const label = list[at] ?? 0;
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}
