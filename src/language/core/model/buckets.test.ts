import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bucketBits, PLACES } from "./buckets.ts";

describe("bucketBits", () => {
  it("never makes do with less of a hash than tells features apart", () => {
    for (const count of [0, 1, 1000, 98_303]) assert.equal(bucketBits(count), 15, String(count));
  });

  it("makes room for every feature, and not for many more", () => {
    for (const count of [200_000, 393_215, 393_216, 1_000_000, 1_234_567, 5_000_000]) {
      const places = PLACES * 2 ** bucketBits(count);
      assert.ok(places > count, `${count} features in ${places} places`);
      assert.ok(places < 3 * count, `${count} features in ${places} places`);
    }
  });

  it("never has fewer buckets for more features", () => {
    let last = 0;
    for (let count = 1; count < 10_000_000; count = Math.ceil(count * 1.1)) {
      const bits = bucketBits(count);
      assert.ok(bits >= last && bits <= 32);
      last = bits;
    }
  });
});
