import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Counts } from "./format.ts";
import { HEADER_WORDS, KINDS, layoutOf, populationStep, USES } from "./format.ts";

const count = fc.nat({ max: 5000 });
const anyCounts: fc.Arbitrary<Counts> = fc.record({
  entries: count,
  names: count,
  links: count,
  keyBytes: count,
  displayBytes: count,
  codeBytes: count,
});

describe("the layout of the gazetteer", () => {
  it("puts the columns behind each other, the wide ones aligned", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const layout = layoutOf(counts);
        const { size, ...columns } = layout;
        const starts = Object.values(columns);
        assert.equal(starts[0], HEADER_WORDS * 4);
        assert.deepEqual(
          starts,
          [...starts].toSorted((a, b) => a - b),
        );
        assert.ok(size >= Math.max(...starts));
        for (const wide of [layout.ids, layout.lats, layout.lons, layout.admin1, layout.admin2, layout.displays]) {
          assert.equal(wide % 4, 0);
        }
        for (const wide of [layout.keyStarts, layout.linkStarts, layout.linkEntries]) assert.equal(wide % 4, 0);
      }),
    );
  });

  it("is as large as its columns", () => {
    const none = { entries: 0, names: 0, links: 0, keyBytes: 0, displayBytes: 0, codeBytes: 0 };
    const empty = layoutOf(none).size;
    assert.equal(layoutOf({ ...none, entries: 1 }).size - empty, 6 * 4 + 3);
    assert.equal(layoutOf({ ...none, names: 1 }).size - empty, 2 * 4);
    assert.equal(layoutOf({ ...none, links: 1 }).size - empty, 5);
    assert.equal(layoutOf({ ...none, keyBytes: 7 }).size - empty, 7);
  });

  it("numbers kinds and uses once each, in a byte", () => {
    assert.equal(new Set(KINDS).size, KINDS.length);
    assert.equal(new Set(USES).size, USES.length);
    assert.ok(KINDS.length < 256 && USES.length < 256);
  });

  it("keeps people as steps of a logarithm", () => {
    assert.equal(populationStep(0), 0);
    assert.equal(populationStep(999), 30);
    assert.equal(populationStep(1_000_000), 60);
    assert.ok(populationStep(8_000_000_000) < 256);
  });
});
