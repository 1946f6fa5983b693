import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Kernel } from "../../src/language/core/model/kernel.ts";
import fc from "fast-check";
import { readParser } from "../../src/language/core/parse/model.ts";
import { Parser } from "../../src/language/core/parse/parser.ts";
import { LEFT, ParseState, RIGHT, SHIFT } from "../../src/language/core/parse/state.ts";
import { labelsOf, parseSample } from "./main.ts";
import { writeParser } from "./models.ts";
import { stepCosts, trainParser } from "./parser.ts";
import type { ParseSample, ParserModel } from "./parser.ts";
import { readSample } from "./sentences.ts";
import { tinyKnowledge, tinyTrees } from "./tiny.ts";

const OPTIONS = { epochs: 4, seed: 1, firstEpochs: 2, keep: 5000, keepLabels: 5000, learners: 2 };
const NO_PRUNING = { tags: 0, steps: 0, labels: 0, names: 0 };

function samples(): { list: ParseSample[]; labels: string[] } {
  const known = tinyKnowledge();
  const trees = tinyTrees();
  const tags = [...new Set(trees.flatMap(({ upos, xpos }) => upos.map((tag, at) => `${tag} ${xpos[at]}`)))];
  const labels = labelsOf(trees);
  const list = trees.map((tree) => {
    const sample = readSample(tree, known.words);
    const cells = new Int32Array(sample.words.size);
    tree.upos.forEach((upos, at) => {
      cells[(sample.words.from[0] ?? 0) + at] = tags.indexOf(`${upos} ${tree.xpos[at]}`);
    });
    return parseSample(sample, cells, tags, known, labels);
  });
  return { list, labels };
}

function rightOf(parser: Parser, list: readonly ParseSample[]): number {
  let right = 0;
  let all = 0;
  for (const { view, heads, labels } of list) {
    parser.parse(view);
    for (let at = 1; at <= view.size; at++) {
      all++;
      if (parser.state.head[at] === heads[at] && parser.state.label[at] === labels[at]) right++;
    }
  }
  return right / all;
}

describe("training the parser", () => {
  const { list, labels } = samples();
  const learnOn = list.filter((_, at) => at % 3 !== 0);
  const heldOut = list.filter((_, at) => at % 3 === 0);
  const model: ParserModel = trainParser(learnOn, labels, OPTIONS);

  it("learns trees that it has not seen from others of their kind", () => {
    assert.ok(rightOf(new Parser(model.lexicon, model.steps, model.labels), heldOut) > 0.97);
  });

  it("learns nothing without examples of the kind", () => {
    const blind = trainParser(learnOn.slice(0, 1), labels, OPTIONS);
    assert.ok(rightOf(new Parser(blind.lexicon, blind.steps, blind.labels), heldOut) < 0.9);
  });

  it("gives the same bytes every time", () => {
    const again = trainParser(learnOn, labels, OPTIONS);
    assert.deepEqual(writeParser(again, NO_PRUNING), writeParser(model, NO_PRUNING));
  });

  it("loses nothing that matters in eight bits", () => {
    const packed = readParser(writeParser(model, NO_PRUNING), new Kernel());
    assert.ok(rightOf(packed, heldOut) > 0.97);
    assert.deepEqual(packed.lexicon.labels, labels);
  });
});

function take(state: ParseState, step: number, heads: Int32Array): number {
  if (step === SHIFT) {
    state.shift();
    return 0;
  }
  const child = state.top(0);
  state.attach(step, 0);
  return state.head[child] === heads[child] ? 1 : 0;
}

function copyOf(state: ParseState): ParseState {
  const copy = new ParseState();
  copy.start(state.size);
  copy.next = state.next;
  copy.depth = state.depth;
  copy.stack.set(state.stack.subarray(0, state.size + 3));
  return copy;
}

/** The most gold arcs that can still be built from here, by trying everything. */
function reachable(state: ParseState, heads: Int32Array): number {
  if (state.done) return 0;
  let most = -Infinity;
  for (const step of [SHIFT, LEFT, RIGHT]) {
    if (!state.allows(step)) continue;
    const next = copyOf(state);
    most = Math.max(most, take(next, step, heads) + reachable(next, heads));
  }
  return most;
}

describe("the cost of a step", () => {
  it("is the number of gold arcs lost by it, in every place of a projective tree", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat(2)), (size, choices) => {
        const choose = (state: ParseState): number =>
          [choices.next().value, SHIFT, LEFT, RIGHT].find((step) => state.allows(step)) ?? SHIFT;
        const gold = new ParseState();
        gold.start(size);
        while (!gold.done) take(gold, choose(gold), gold.head);
        const heads = gold.head.slice(0, size + 2);
        heads[size + 1] = -1;
        const state = new ParseState();
        state.start(size);
        while (!state.done) {
          const costs = stepCosts(state, heads, new Int32Array(3));
          const best = reachable(copyOf(state), heads);
          for (const step of [SHIFT, LEFT, RIGHT]) {
            if (!state.allows(step)) continue;
            const next = copyOf(state);
            const loss = best - (take(next, step, heads) + reachable(next, heads));
            assert.ok((costs[step] ?? 0) >= 0);
            if (state.next <= size) assert.equal(costs[step], loss, `step ${step}`);
          }
          take(state, choose(state), heads);
        }
      }),
      { numRuns: 50 },
    );
  });
});
