import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { tokenOf } from "../../testing/grammar.ts";
import { growth } from "../../testing/growth.ts";
import { treeDoc, treeGrammar } from "../../testing/tree.ts";
import { Grammar } from "./grammar.ts";

/** Officials said the pier was rotten. It fell. */
const TWO = treeGrammar(
  "Officials/NOUN.NNS/2/nsubj said/VERB/0/root the/DET/4/det pier/NOUN/6/nsubj was/AUX/6/cop rotten/ADJ/2/ccomp",
  "It/PRON/2/nsubj fell/VERB/0/root",
);

describe("Grammar: words", () => {
  it("are in small letters, with straight apostrophes", () => {
    const grammar = treeGrammar("DON’T/VERB/0/root FenwickʼS/PROPN/1/obj ÉTÉ/NOUN/1/obl");
    assert.deepEqual([grammar.word(0), grammar.word(1), grammar.word(2)], ["don't", "fenwick's", "été"]);
    assert.equal(grammar.words({ from: 0, to: 2 }), "DON’T FenwickʼS");
  });

  it("have a universal and a Penn tag", () => {
    const grammar = treeGrammar("Fenwicks/PROPN.NNPS/2/nsubj left/VERB/0/root !/PUNCT/2/punct");
    assert.deepEqual(
      [0, 1, 2].map((at) => grammar.upos(at)),
      ["PROPN", "VERB", "PUNCT"],
    );
    assert.deepEqual(
      [0, 1, 2].map((at) => grammar.xpos(at)),
      ["NNPS", "VBD", "."],
    );
  });

  it("are nothing outside the doc", () => {
    for (const at of [-1, 8, 99]) {
      assert.deepEqual([TWO.word(at), TWO.upos(at), TWO.label(at), TWO.head(at)], ["", "", "", -1]);
      assert.deepEqual([TWO.children(at), TWO.subtree(at)], [[], { from: at, to: at + 1 }]);
      assert.equal(TWO.child(at, "nsubj"), null);
    }
  });

  it("are found by their offset, at it or behind it", () => {
    const text = TWO.text;
    for (const [words, at] of [
      ["Officials", 0],
      ["said", 1],
      ["fell", 7],
    ] as const) {
      assert.equal(TWO.tokenFrom(text.indexOf(words)), at);
      assert.equal(TWO.tokenFrom(text.indexOf(words) + 1), at + 1);
    }
    assert.equal(TWO.tokenFrom(-5), 0);
    assert.equal(TWO.tokenFrom(text.length), TWO.size);
  });

  it("have the offsets of their text", () => {
    assert.deepEqual(TWO.span({ from: 2, to: 4 }), { start: 15, end: 23 });
    assert.equal(TWO.words({ from: 5, to: 7 }), "rotten\n\nIt");
  });

  it("are refused for a range of none", () => {
    for (const range of [
      { from: 2, to: 2 },
      { from: 3, to: 2 },
      { from: -1, to: 1 },
      { from: 7, to: 9 },
    ]) {
      assert.throws(() => TWO.span(range), { name: "RangeError", message: `no tokens [${range.from}, ${range.to})` });
    }
  });
});

describe("Grammar: trees", () => {
  it("hold each sentence by itself", () => {
    assert.deepEqual([TWO.head(6), TWO.head(7), TWO.children(7)], [7, -1, [6]]);
    assert.deepEqual(TWO.subtree(7), { from: 6, to: 8 });
    assert.deepEqual(TWO.subtree(1), { from: 0, to: 6 });
    assert.deepEqual(TWO.subtree(5), { from: 2, to: 6 });
  });

  it("find a child by its label or its relation, the first one in the text", () => {
    const grammar = treeGrammar(
      "Boats/NOUN/2/nsubj:pass sunk/VERB/0/root by/ADP/4/case rain/NOUN/2/obl:agent at/ADP/6/case night/NOUN/2/obl",
    );
    assert.equal(grammar.child(1, "nsubj"), 0);
    assert.equal(grammar.child(1, "nsubj:pass"), 0);
    assert.equal(grammar.child(1, "obl"), 3);
    assert.equal(grammar.child(1, "obl:agent"), 3);
    assert.equal(grammar.child(1, "obl:tmod"), null);
    assert.equal(grammar.child(1, "obl", "nsubj"), 0);
    assert.equal(grammar.child(1), null);
  });

  it("look at the first 64 children only", () => {
    const many = Array.from({ length: 70 }, () => "a/DET/1/det").join(" ");
    const grammar = treeGrammar(`pier/NOUN/0/root ${many} old/ADJ/1/amod`);
    assert.equal(grammar.child(0, "amod"), null);
    assert.equal(grammar.children(0).length, 71);
  });

  it("are empty for an empty doc", () => {
    const grammar = new Grammar({ ...treeDoc([]), tokens: [], parses: [] });
    assert.deepEqual([grammar.size, grammar.tokenFrom(0), grammar.head(0)], [0, 0, -1]);
  });
});

/** Heads of a tree without crossings over `size` words, from 1; `picks` say where each part has its head. */
function treeOf(size: number, picks: readonly number[]): number[] {
  const heads = Array.from({ length: size }, () => 0);
  let next = 0;
  const pick = (count: number): number => (picks[next++ % picks.length] ?? 0) % count;
  const hang = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const own = from + pick(to - from);
    heads[own] = head;
    const left = from + pick(own - from + 1);
    const right = own + 1 + pick(to - own);
    for (const [start, end] of [
      [from, left],
      [left, own],
      [own + 1, right],
      [right, to],
    ] as const)
      hang(start, end, own + 1);
  };
  hang(0, size, 0);
  return heads;
}

describe("Grammar: any tree", () => {
  const anyTree = fc
    .tuple(fc.integer({ min: 1, max: 14 }), fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }))
    .map(([size, picks]) => treeOf(size, picks));

  it("has ranges that hold just what hangs on a word", () => {
    fc.assert(
      fc.property(anyTree, (heads) => {
        const grammar = treeGrammar(heads.map((head) => `a/X/${head}/dep`).join(" "));
        heads.forEach((_, at) => {
          const below = heads.flatMap((__, other) => (hangsOn(heads, other, at) ? [other] : []));
          const { from, to } = grammar.subtree(at);
          assert.deepEqual(
            Array.from({ length: to - from }, (__, step) => from + step),
            below,
          );
        });
      }),
    );
  });

  it("has children in the order of the text, each with the head that it hangs on", () => {
    fc.assert(
      fc.property(anyTree, (heads) => {
        const grammar = treeGrammar(heads.map((head) => `a/X/${head}/dep`).join(" "));
        const all = heads.flatMap((_, at) => grammar.children(at));
        assert.equal(all.length, heads.length - 1);
        for (let at = 0; at < heads.length; at++) {
          assert.deepEqual(
            grammar.children(at),
            [...grammar.children(at)].toSorted((a, b) => a - b),
          );
          for (const child of grammar.children(at)) assert.equal(grammar.head(child), at);
        }
      }),
    );
  });

  it("costs in proportion, however deep", () => {
    const docs = new Map<number, ReturnType<typeof treeDoc>>();
    const ratio = growth((length) => {
      const doc = docs.get(length) ?? treeDoc([Array.from({ length }, (_, at) => `a/X/${at}/dep`).join(" ")]);
      docs.set(length, doc);
      return new Grammar(doc);
    }, 400);
    assert.ok(ratio < 30, String(ratio));
  });
});

function hangsOn(heads: readonly number[], word: number, on: number): boolean {
  for (let at = word; at >= 0; at = (heads[at] ?? 0) - 1) if (at === on) return true;
  return false;
}

describe("tokenOf", () => {
  it("is the first of that word, and an error where there is none", () => {
    assert.equal(tokenOf(TWO, "it"), 6);
    assert.throws(() => tokenOf(TWO, "Pier"), { name: "RangeError", message: 'no token "Pier"' });
  });
});
