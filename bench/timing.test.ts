import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { benchPages, benchTexts } from "./corpus.ts";
import { alternate, median } from "./timing.ts";

describe("median", () => {
  it("is the middle of the values, whatever their order", () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([10, 9, 1]), 9);
    assert.equal(median([5]), 5);
  });

  it("is one of the values, with as many below as above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 15 }), (values) => {
        const middle = median(values);
        assert.ok(values.includes(middle));
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        assert.ok(below <= values.length / 2 && above <= values.length / 2);
      }),
    );
  });

  it("is no number of nothing, and leaves the values in their order", () => {
    assert.ok(Number.isNaN(median([])));
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });
});

describe("alternate", () => {
  it("runs each in turn, once more than is counted", async () => {
    const run: string[] = [];
    const runners = ["a", "b", "c"].map((name) => ({ name, work: () => run.push(name) }));
    const times = await alternate(runners, 2);
    assert.equal(run.join(""), "abcabcabc");
    assert.deepEqual([...times.keys()], ["a", "b", "c"]);
    for (const time of times.values()) assert.ok(time >= 0);
  });

  it("gives the median of each by the clock, the first round left out", async (test) => {
    let clock = 0;
    test.mock.method(performance, "now", () => clock);
    const costs = [900, 5, 1, 3];
    const times = await alternate([{ name: "a", work: () => (clock += costs.shift() ?? 0) }], 3);
    assert.equal(times.get("a"), 3);
  });

  it("waits for work that takes its time", async () => {
    let open = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      open++;
      most = Math.max(most, open);
      await Promise.resolve();
      open--;
    };
    await alternate([
      { name: "a", work },
      { name: "b", work },
    ]);
    assert.deepEqual([open, most], [0, 1]);
  });

  it("gives what the work throws to whoever asked", async () => {
    await assert.rejects(alternate([{ name: "a", work: () => Promise.reject(new RangeError("gone")) }]), /gone/u);
  });
});

describe("what is timed", () => {
  it("are the samples where there is no larger set", () => {
    for (const folder of [null, "/nowhere"]) {
      const { set, pages } = benchPages(folder, 4);
      assert.equal(set, "samples");
      assert.ok(pages.length > 0 && pages.every(({ name }) => name.endsWith(".html")));
      assert.ok((pages[0]?.load().length ?? 0) > 100);
      const { set: of, texts } = benchTexts(folder);
      assert.equal(of, "samples");
      assert.ok(texts.length > 0 && texts.every((text) => text.length > 100));
    }
  });
});
