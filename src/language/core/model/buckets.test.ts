import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { bucketCount, placeOf, PLACES } from "./buckets.ts";

describe("bucketCount", () => {
  it("never makes do with less of a hash than tells features apart", () => {
    for (const count of [0, 1, 1000, 68_000]) assert.equal(bucketCount(count), 2 ** 15, String(count));
  });

  it("makes room for every feature, and not for many more", () => {
    for (const count of [100_000, 393_215, 1_000_000, 1_234_567]) {
      const places = PLACES * bucketCount(count);
      assert.ok(places > count && places < 2 * count, `${count} features in ${places} places`);
    }
  });

  it("counts buckets in whole groups", () => {
    for (const count of [100_001, 123_456]) assert.equal(bucketCount(count) % 8, 0);
  });
});

describe("placeOf", () => {
  const key = fc.integer({ min: -0x80000000, max: 0x7fffffff });

  it("is a place among those there are", () => {
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 0x7fffffff }), (hash, count) => {
        const place = placeOf(hash, count);
        assert.ok(Number.isInteger(place) && place >= 0 && place < count);
      }),
    );
  });

  it("rises with the hash", () => {
    fc.assert(
      fc.property(key, key, fc.integer({ min: 1, max: 1_000_000 }), (one, other, count) => {
        if (one >>> 0 <= other >>> 0) assert.ok(placeOf(one, count) <= placeOf(other, count));
      }),
    );
  });

  it("is the high bits where the places are a power of two", () => {
    fc.assert(fc.property(key, (hash) => assert.equal(placeOf(hash, 2 ** 16), hash >>> 16)));
  });
});
