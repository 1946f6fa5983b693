import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Scorer } from "../model/scorer.ts";
import { IntTable } from "../model/table.ts";
import { CLASS_BITS } from "../model/words.ts";
import { wordsOf } from "../testing.ts";
import { bestLabel, pairKey, Parser } from "./parser.ts";
import { LEFT, ParseState, RIGHT, SHIFT } from "./state.ts";
import { ParseView } from "./view.ts";

const LABELS = ["root", "nsubj", "obj", "det"];
const ALL = Uint8Array.of(0, 1, 2, 3);
const NONE: Scorer = {
  score: (_features, _count, scores) => {
    scores.fill(0);
  },
};

/** A sentence of words with the given tags. */
function viewOf(tags: readonly number[]): ParseView {
  const words = wordsOf([tags.map(() => "tide").join(" ")]);
  const cells = new Int32Array(words.size);
  cells.set(tags, words.from[0]);
  const view = new ParseView();
  view.read(words, 0, cells, { kinds: new Uint8Array(9), groups: new Uint8Array(1 << CLASS_BITS) });
  return view;
}

function parserWith(steps: Scorer, labels: Scorer = NONE, lists: readonly Uint8Array[] = [ALL]): Parser {
  return new Parser({ labels: LABELS, lists, pairs: new IntTable() }, steps, labels);
}

/** Always gives the same scores. */
function always(scores: readonly number[]): Scorer {
  return {
    score: (_features, _count, out) => {
      out.set(scores);
    },
  };
}

function headsOf(parser: Parser, size: number): number[] {
  return [...parser.state.head.subarray(1, size + 1)];
}

describe("the parser's steps", () => {
  it("are those that score best among those allowed", () => {
    for (const [name, scores, heads] of [
      ["waits as long as it can, then hangs each word under the one before", [9, 0, 5], [5, 1, 2, 3]],
      ["hangs each word under the next", [0, 9, 0], [2, 3, 4, 5]],
      ["hangs words right as soon as it can", [5, 0, 9], [5, 1, 1, 1]],
    ] as const) {
      const parser = parserWith(always(scores));
      parser.parse(viewOf([0, 0, 0, 0]));
      assert.deepEqual(headsOf(parser, 4), heads, name);
    }
  });

  it("are shift before left before right where scores are equal", () => {
    const equal = parserWith(always([1, 1, 1]));
    equal.parse(viewOf([0, 0, 0]));
    assert.deepEqual(headsOf(equal, 3), [4, 1, 2], "all words are shifted; then only right is allowed");
    const waiting = [1];
    const late = parserWith({
      score: (_features, _count, out) => {
        out.set([waiting.pop() ?? 0, 0.5, 0.5]);
      },
    });
    late.parse(viewOf([0, 0, 0]));
    assert.equal(late.state.head[2], 3, "the second word goes under the third, not under the first");
  });

  it("are not asked for where only one is allowed", () => {
    let asked = 0;
    const parser = parserWith({ score: () => asked++ });
    parser.parse(viewOf([0]));
    assert.deepEqual(headsOf(parser, 1), [2]);
    assert.equal(asked, 0);
  });

  it("are two for every word, however long the sentence", () => {
    for (const scores of [
      [9, 0, 5],
      [0, 9, 0],
      [5, 0, 9],
    ]) {
      let asked = 0;
      const parser = parserWith({
        score: (_features, count, out) => {
          asked++;
          assert.ok(count > 50);
          out.set(scores);
        },
      });
      parser.parse(viewOf(Array.from({ length: 3000 }, () => 0)));
      assert.ok(asked <= 2 * 3000);
    }
  });
});

/** Scores the steps by a tree: a word leaves the stack when its head is at hand and its own children are all there. */
function oracle(heads: readonly number[], state: () => ParseState): Scorer {
  const children = (word: number): number => heads.filter((head) => head === word).length;
  return {
    score: (_features, _count, out) => {
      const now = state();
      const top = now.top(0);
      const has = (now.leftCount[top] ?? 0) + (now.rightCount[top] ?? 0);
      const ready = top > 0 && has === children(top);
      out.set([1, 0, 0]);
      if (ready && heads[top - 1] === now.next) out[LEFT] = 2;
      else if (ready && heads[top - 1] === now.top(1)) out[RIGHT] = 2;
    },
  };
}

describe("every tree without crossings", () => {
  it("can be built by a scorer that knows it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.infiniteStream(fc.nat(2)), (size, choices) => {
        const wanted = new ParseState();
        wanted.start(size);
        while (!wanted.done) {
          const step = [choices.next().value, SHIFT, LEFT, RIGHT].find((one) => wanted.allows(one)) ?? SHIFT;
          if (step === SHIFT) wanted.shift();
          else wanted.attach(step, 0);
        }
        const heads = [...wanted.head.subarray(1, size + 1)];
        const parser: Parser = parserWith(oracle(heads, () => parser.state));
        parser.parse(viewOf(heads.map(() => 0)));
        assert.deepEqual(headsOf(parser, size), heads);
      }),
    );
  });
});

describe("the parser's labels", () => {
  const HANG_LEFT = always([0, 9, 0]);

  it("are the best of all where such tags were never seen together", () => {
    const parser = parserWith(HANG_LEFT, always([0, 1, 7, 3]));
    parser.parse(viewOf([4, 5]));
    assert.deepEqual([...parser.state.label.subarray(1, 3)], [2, 2]);
  });

  it("are kept to those seen between such tags on such a side", () => {
    const pairs = new IntTable();
    pairs.set(pairKey(5, 4, true), 1);
    const lexicon = { labels: LABELS, lists: [ALL, Uint8Array.of(1, 3)], pairs };
    const parser = new Parser(lexicon, HANG_LEFT, always([0, 1, 7, 3]));
    parser.parse(viewOf([4, 5]));
    assert.equal(parser.state.label[1], 3, "the head stands right of its child, as it was seen");
    const other = new Parser(lexicon, always([9, 0, 5]), always([0, 1, 7, 3]));
    other.parse(viewOf([5, 4]));
    assert.equal(other.state.label[2], 2, "the head stands left of its child: another side");
  });

  it("are not asked for where only one was seen", () => {
    const only = new IntTable();
    only.set(pairKey(5, 4, true), 1);
    only.set(pairKey(-2, 5, true), 2);
    let asked = 0;
    const lexicon = { labels: LABELS, lists: [ALL, Uint8Array.of(1), Uint8Array.of(0)], pairs: only };
    const parser = new Parser(lexicon, HANG_LEFT, { score: () => asked++ });
    parser.parse(viewOf([4, 5]));
    assert.deepEqual([...parser.state.label.subarray(1, 3)], [1, 0]);
    assert.equal(asked, 0);
  });

  it("are the first of equals", () => {
    assert.equal(bestLabel(Uint8Array.of(3, 1, 2), Float32Array.of(9, 4, 4, 4)), 3);
    assert.equal(bestLabel(Uint8Array.of(1, 2), Float32Array.of(9, -5, -4)), 2);
  });

  it("tell pairs of tags and sides apart", () => {
    const keys = [pairKey(1, 2, true), pairKey(1, 2, false), pairKey(2, 1, true), pairKey(2, 1, false)];
    assert.equal(new Set(keys).size, keys.length);
  });
});
