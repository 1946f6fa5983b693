import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outcome, outcomeIn } from "./outcomes.ts";

const HURT = outcome(["hurt", "in hospital"], ["limped home"]);

/** The words of the outcome behind a number, or null. */
function found(behind: string): string | null {
  const span = outcomeIn(HURT, behind);
  return span === null ? null : behind.slice(span.start, span.end);
}

describe("outcomes behind a number", () => {
  it("are participles with a verb, whatever follows", () => {
    assert.equal(found(" were hurt the day before"), " were hurt");
    assert.equal(found(" had been badly hurt a second time"), " been badly hurt");
    assert.equal(found(" are still reportedly in hospital"), " are still reportedly in hospital");
    assert.equal(found(" miners were limped home"), " were limped home");
  });

  it("are bare participles where no object follows", () => {
    for (const behind of [" hurt", " hurt, two of them badly", " hurt when the roof fell", " badly hurt."]) {
      assert.match(found(behind) ?? "", /hurt$/u);
    }
    for (const behind of [" hurt a guard", " hurt at least ten", " hurtful words"]) assert.equal(found(behind), null);
  });

  it("are free words anywhere", () => {
    assert.equal(found(" limped home a day later"), " limped home");
    assert.equal(found(" men then limped\u00a0home"), " limped\u00a0home");
  });

  it("stand at most five words away, none of which opens another clause", () => {
    assert.equal(found(" of the men at work were hurt"), " were hurt");
    assert.equal(found(" of the many men at work were hurt"), null);
    assert.equal(found(" men and women were hurt"), null);
    assert.equal(found(" men      were hurt"), null);
  });

  it("begin as late as they can: what may stand between takes all it can", () => {
    assert.equal(found(" hurt in hospital."), " in hospital");
  });

  it("may be asked for again and again", () => {
    assert.deepEqual([found(" were hurt"), found(" were hurt")], [" were hurt", " were hurt"]);
  });
});
