import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { profileIn } from "./testing.ts";

describe("countOf", () => {
  const stated: readonly (readonly [number, string])[] = [
    [1, "a U.S. official"],
    [1, "an engineer"],
    [1, "one official"],
    [1, "another official"],
    [1, "the deckhand"],
    [2, "two officials"],
    [2, "both engineers"],
    [2, "the two engineers"],
    [3, "his three brothers"],
    [3, "all three brothers"],
    [12, "12 residents"],
    [12, "a dozen residents"],
    [24, "two dozen residents"],
    [13, "thirteen sailors"],
    [20, "twenty sailors"],
    [23, "twenty-three sailors"],
    [2300, "2,300 workers"],
    [12, "at least 12 residents"],
    [20, "more than 20 sailors"],
    [30, "over 30 sailors"],
    [1, "one of the owners"],
    [2, "two of the owners"],
    [1, "a witness"],
    [1, "a boss"],
  ];
  for (const [min, phrase] of stated) {
    it(`${phrase}: ${min}, stated`, () => assert.deepEqual(profileIn(phrase).count, { min, stated: true }));
  }

  const workedOut: readonly (readonly [number, string])[] = [
    [2, "officials"],
    [2, "several officials"],
    [2, "some officials"],
    [2, "a few officials"],
    [2, "a couple of sailors"],
    [2, "a number of officials"],
    [2, "a group of neighbours"],
    [2, "most of the owners"],
    [2, "many"],
    [2, "people close to the talks"],
    [2, "all residents"],
    [24, "dozens of residents"],
    [200, "hundreds of residents"],
    [2000, "thousands of riders"],
    [2, "documents' authors"],
  ];
  for (const [min, phrase] of workedOut) {
    it(`${phrase}: ${min} at least, worked out`, () =>
      assert.deepEqual(profileIn(phrase).count, { min, stated: false }));
  }

  for (const phrase of ["Ada Fenwick", "the company", "the report", "Reuters", "the mayor", "the Ministry of Works"]) {
    it(`${phrase}: not counted`, () => assert.equal(profileIn(phrase).count, null));
  }

  it("does not take an organization whose name ends in s for many", () => {
    assert.deepEqual(profileIn("a rescue corps").count, { min: 1, stated: true });
    assert.deepEqual(profileIn("a campaign group").count, { min: 1, stated: true });
  });

  it("takes 0 and numbers out of reach for no number", () => {
    assert.deepEqual(profileIn("0 officials").count, { min: 2, stated: false });
    assert.deepEqual(profileIn("99999999999999999999 officials").count, { min: 2, stated: false });
  });
});
