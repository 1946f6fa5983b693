import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { alignWords, wordsOf } from "./align.ts";
import { f1Of, meanScore, scoreText } from "./shingles.ts";

const words = fc.array(fc.constantFrom("the", "pier", "was", "old", "and", "it", "fell"), { maxLength: 14 });

/** The length of the longest common subsequence, by the book. */
function longest(a: readonly string[], b: readonly string[]): number {
  const rows = [b.map(() => 0).concat(0)];
  a.forEach((word, at) => {
    const row = [0];
    b.forEach((other, to) => {
      const up = rows[at]?.[to + 1] ?? 0;
      row.push(word === other ? (rows[at]?.[to] ?? 0) + 1 : Math.max(up, row[to] ?? 0));
    });
    rows.push(row);
  });
  return rows.at(-1)?.at(-1) ?? 0;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function matchedOf(page: readonly string[], gold: readonly string[]): string[] {
  const matched = alignWords(page, gold);
  return page.filter((_, at) => matched[at] === 1);
}

describe("alignWords, any words", () => {
  it("marks words that stand in the gold in that order", () => {
    fc.assert(fc.property(words, words, (page, gold) => isSubsequence(matchedOf(page, gold), gold)));
  });

  it("marks all words of a text that is the gold, or is part of it", () => {
    fc.assert(
      fc.property(words, words, words, (before, page, after) => {
        assert.deepEqual(matchedOf(page, page), page);
        assert.equal(alignWords(page, []).includes(1), false);
        const gold = [...before, "<", ...page, ">", ...after];
        assert.deepEqual(matchedOf(["<", ...page, ">"], gold), ["<", ...page, ">"]);
      }),
    );
  });

  it("marks as many as can be where no run of words ties both together", () => {
    const short = fc.array(fc.constantFrom("a", "b"), { maxLength: 9 });
    fc.assert(
      fc.property(short, short, (page, gold) => {
        // Doubled, no run of words occurs once: what is left is the longest common subsequence.
        const [twice, both] = [
          [...page, ...page],
          [...gold, ...gold],
        ];
        assert.ok(matchedOf(twice, both).length <= longest(twice, both));
        assert.ok(matchedOf(twice, both).length >= longest(twice, both) - 3);
      }),
    );
  });
});

describe("wordsOf", () => {
  it("has letters, digits and underscores, and nothing else", () => {
    assert.deepEqual(wordsOf("“It’s 3.5,” sagte Ödön_1 – 😀 日本"), ["It", "s", "3", "5", "sagte", "Ödön_1", "日本"]);
    assert.deepEqual(wordsOf(" … "), []);
  });
});

describe("scoreText, any words", () => {
  const text = words.map((list) => list.join(" "));

  it("has as precision what the other way is recall", () => {
    fc.assert(
      fc.property(text, text, (found, gold) => {
        const [one, other] = [scoreText(found, gold), scoreText(gold, found)];
        assert.deepEqual([one.precision, one.recall], [other.recall, other.precision]);
      }),
    );
  });

  it("is 1 for the same text, and lies between 0 and 1", () => {
    fc.assert(
      fc.property(text, text, (found, gold) => {
        assert.deepEqual(scoreText(gold, gold), { precision: 1, recall: 1 });
        const score = scoreText(found, gold);
        for (const share of [score.precision, score.recall, f1Of(score)]) assert.ok(share >= 0 && share <= 1);
      }),
    );
  });

  it("loses recall, and no precision, with words that are missing at the end", () => {
    const gold = "the old pier of the harbour fell into the sea at night";
    const { precision, recall } = scoreText("the old pier of the harbour fell", gold);
    assert.equal(precision, 1);
    assert.equal(recall, 4 / 9);
  });

  it("means the pages, each as much as another", () => {
    const { precision, recall, f1 } = meanScore([
      { precision: 1, recall: 0.5 },
      { precision: 0, recall: 0.5 },
    ]);
    assert.deepEqual([precision, recall, f1], [0.5, 0.5, 0.5]);
    assert.equal(f1Of({ precision: 0, recall: 0 }), 0);
  });
});
