import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countedIn } from "./testing.ts";

/** A sentence with one figure, and what that figure is said to be of. */
const FINDS: readonly (readonly [string, string])[] = [
  ["Revenue fell 6% in March.", "Revenue"],
  ["Revenue has fallen by 6%.", "Revenue"],
  ["Oil prices rose to $80 on Friday.", "Oil prices"],
  ["She said that revenue fell 6%.", "revenue"],
  ["Sales rose, but wages fell 6%.", "wages"],
  ["It made an operating profit of €640 million.", "operating profit"],
  ["They won a $1.4 million grant.", "grant"],
  ["They paid for its $2 million repair bill.", "repair bill"],
  ["About 45% of its members left.", "its members"],
  ["They shipped 22 tonnes of bananas.", "bananas"],
  ["Nearly 40 supermarket chains sell it.", "supermarket chains"],
  ["The river rose 2 metres.", "The river"],
  ["The quay’s owner lost $3 million.", "The quay’s owner"],
  ["Tarn’s population grew 3%.", "Tarn’s population"],
];

const IGNORES: readonly string[] = [
  "It fell 6%.",
  "They lost $3 million.",
  "Which rose 6%.",
  "On Friday, 6% was enough.",
  "“6%,” she said.",
];

describe("what an amount, a share or a measure is of", () => {
  for (const [text, of] of FINDS) {
    it(`${text} → ${of}`, () => {
      assert.equal(countedIn(text)?.replace(/^The /u, ""), of.replace(/^The /u, ""));
    });
  }

  for (const text of IGNORES) {
    it(`${text} → nothing`, () => {
      assert.equal(countedIn(text), null);
    });
  }

  it("stands in the same sentence", () => {
    assert.equal(countedIn("Revenue was the talk. It fell 6%."), null);
    assert.equal(countedIn("Revenue.\n\nFell 6%."), null);
  });
});
