import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { feature1, feature2, feature3, hashString } from "./hash.ts";

describe("hashes of features", () => {
  it("are whole numbers of 32 bits, the same every time", () => {
    const int = fc.integer({ min: -0x80000000, max: 0x7fffffff });
    fc.assert(
      fc.property(fc.nat(300), int, int, int, (template, a, b, c) => {
        for (const hash of [feature1(template, a), feature2(template, a, b), feature3(template, a, b, c)]) {
          assert.equal(hash, hash | 0);
        }
        assert.equal(feature3(template, a, b, c), feature3(template, a, b, c));
      }),
    );
  });

  it("tell the template and the order of values apart", () => {
    assert.notEqual(feature1(1, 7), feature1(2, 7));
    assert.notEqual(feature2(1, 7, 8), feature2(1, 8, 7));
    assert.notEqual(feature3(1, 7, 8, 9), feature3(1, 7, 9, 8));
  });

  it("hardly ever fall together", () => {
    const seen = new Set<number>();
    for (let a = 0; a < 300; a++) for (let b = 0; b < 300; b++) seen.add(feature2(3, a, b));
    assert.ok(seen.size > 300 * 300 - 10);
  });

  it("spread over the high bits, which give the place in a packed table", () => {
    const places = new Int32Array(64);
    for (let a = 0; a < 6400; a++) {
      const place = feature1(5, a) >>> 26;
      places[place] = (places[place] ?? 0) + 1;
    }
    assert.ok(Math.max(...places) < 200, `${Math.max(...places)} of 6400 in one of 64 places`);
  });

  it("of strings differ by letter and case", () => {
    assert.notEqual(hashString("Port"), hashString("port"));
    assert.equal(hashString(""), hashString(""));
  });
});
