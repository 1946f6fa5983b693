import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { countBigrams, exchange, foldBigrams } from "./exchange.ts";
import { Random } from "./random.ts";

/** Words 1–4 stand before words 5–8, which stand before words 9–12, and so round; 0 never moves. */
function rounds(length: number): Int32Array {
  const random = new Random(3);
  return Int32Array.from({ length }, (_, at) => 1 + 4 * (at % 3) + random.below(4));
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((a, b) => a + b, 0);
}

describe("classes by exchange", () => {
  it("put words of the same company into one class", () => {
    const bigrams = countBigrams(rounds(6000), 13);
    const classOf = exchange(bigrams, { classes: 4, rounds: 20 });
    for (const first of [1, 5, 9]) {
      const own = classOf[first];
      assert.deepEqual([...classOf.subarray(first, first + 4)], [own, own, own, own]);
    }
    assert.equal(new Set([classOf[1], classOf[5], classOf[9]]).size, 3);
    assert.equal(classOf[0], 0);
  });

  it("are the same every time", () => {
    const bigrams = countBigrams(rounds(500), 13);
    const options = { classes: 4, rounds: 5 };
    assert.deepEqual(exchange(bigrams, options), exchange(bigrams, options));
  });

  it("count every pair of neighbours once, also when words are folded into classes", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 80 }), (list) => {
        const text = Int32Array.from(list);
        const bigrams = countBigrams(text, 10);
        assert.equal(sum(bigrams.next.count), list.length - 1);
        assert.equal(sum(bigrams.previous.count), list.length - 1);
        assert.equal(sum(bigrams.counts), list.length);
        const classOf = Int32Array.from({ length: 10 }, (_, type) => type % 3);
        const folded = foldBigrams(bigrams, classOf, 3);
        assert.deepEqual(
          folded.next.count.toSorted(),
          countBigrams(
            text.map((type) => type % 3),
            3,
          ).next.count.toSorted(),
        );
      }),
    );
  });
});
