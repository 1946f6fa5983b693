import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { chooseByWeights, groupOf, sharesOf } from "./choose.ts";
import type { Option } from "./pronouns.ts";
import { REASONS } from "./salience.ts";
import { entity, pronounAt } from "./testing.ts";
import { WEIGHTS } from "./weights.ts";

const WORDS = ["he", "she", "it", "they"] as const;

/** An option for which these reasons hold. */
function option(...names: readonly string[]): Option {
  return { entity: entity({ name: names }), reasons: REASONS.map(({ name }) => Number(names.includes(name))) };
}

describe("groupOf", () => {
  it("weighs “he” and “she” alike", () => {
    assert.deepEqual(WORDS.map(groupOf), ["person", "person", "it", "they"]);
  });
});

describe("sharesOf", () => {
  const reasons = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 3, maxLength: 3 });
  const options = fc.array(
    reasons.map((values) => ({ reasons: values })),
    { maxLength: 8 },
  );
  const weights = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 });

  it("is a half for one of whom nothing speaks, as nobody weighs as much", () => {
    assert.deepEqual(sharesOf([{ reasons: [0] }], [4]), [0.5]);
    assert.deepEqual(sharesOf([{ reasons: [0] }, { reasons: [0] }, { reasons: [0] }], [4]), [0.25, 0.25, 0.25]);
  });

  it("is nothing for no options", () => {
    assert.deepEqual(sharesOf([], [1, 2]), []);
  });

  it("takes a reason without a weight for none", () => {
    assert.deepEqual(sharesOf([{ reasons: [0, 9] }], [4]), [0.5]);
  });

  it("lies between nothing and all, and all of them are no more than one", () => {
    fc.assert(
      fc.property(options, weights, (list, by) => {
        const shares = sharesOf(list, by);
        assert.equal(shares.length, list.length);
        for (const share of shares) assert.ok(share >= 0 && share <= 1, String(share));
        assert.ok(shares.reduce((sum, share) => sum + share, 0) <= 1 + 1e-9);
      }),
    );
  });

  it("keeps the order of what speaks for each", () => {
    fc.assert(
      fc.property(options, (list) => {
        const by = [1, 0, 0];
        const shares = sharesOf(list, by);
        list.forEach((one, a) => {
          list.forEach((other, b) => {
            if ((one.reasons[0] ?? 0) > (other.reasons[0] ?? 0)) assert.ok((shares[a] ?? 0) >= (shares[b] ?? 0));
          });
        });
      }),
    );
  });
});

describe("chooseByWeights", () => {
  const pronoun = pronounAt(0);

  it("leaves it open where there is nobody", () => {
    assert.equal(chooseByWeights("he", [], pronoun), null);
  });

  it("leaves it open between two that are alike", () => {
    const [a, b] = [option("somebody", "sentence-before"), option("somebody", "sentence-before")];
    assert.equal(chooseByWeights("she", [a, b], pronoun), null);
  });

  it("leaves it open where too little speaks for one", () => {
    for (const word of WORDS) {
      assert.equal(chooseByWeights(word, [option("somebody")], pronoun), null, word);
    }
  });

  it("takes the subject of the same sentence before another of sentences ago", () => {
    const near = option("somebody", "same-sentence", "subject", "opens-sentence", "same-role", "stated-gender");
    const far = option("somebody", "inside-another");
    for (const word of WORDS) {
      assert.equal(chooseByWeights(word, [near, far], pronoun), near.entity, word);
      assert.equal(chooseByWeights(word, [far, near], pronoun), near.entity, word);
    }
  });
});

describe("the weights", () => {
  const names: readonly string[] = REASONS.map(({ name }) => name);
  for (const [group, weights] of Object.entries(WEIGHTS)) {
    it(`of “${group}” are one for each reason, and of no other`, () => {
      assert.deepEqual(Object.keys(weights).toSorted(), names.toSorted());
      for (const weight of Object.values(weights)) assert.ok(Number.isFinite(weight));
    });
  }
});
