import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { MOST_NAME_FEATURES, nameFeatures } from "../names/features.ts";
import { recallFeatures } from "../names/recall.ts";
import { nameColumnsOf, wordsOf } from "../testing.ts";
import { FeatureList } from "./features.ts";
import { feature2 } from "./hash.ts";

/** The numbers of the templates as they stand in a source file. */
function templates(file: string): number[] {
  const source = readFileSync(join(import.meta.dirname, "..", file), "utf8");
  return [...source.matchAll(/\.add[123]\(\s*(\d+),/gu)].map((match) => Number(match[1]));
}

describe("lists of features", () => {
  it("hold hashes in the order in which they were added", () => {
    const list = new FeatureList(4);
    list.add2(7, 1, 2);
    list.add1(8, 1);
    assert.equal(list.size, 2);
    assert.equal(list.items[0], feature2(7, 1, 2));
    list.clear();
    assert.equal(list.size, 0);
  });

  it("are filled with as many features as there are templates, each with a number of its own", () => {
    const words = wordsOf(["Gulls cried over Port Ellery ."], { get: (lower) => (lower & 511) + 1 });
    const list = new FeatureList(200);
    const inputs = { words, columns: nameColumnsOf(words), at: (words.from[0] ?? 0) + 1, list };
    const filled: readonly (readonly [file: string, fill: () => void])[] = [
      ["names/features.ts", (): void => nameFeatures(inputs)],
      ["names/recall.ts", (): void => recallFeatures(inputs, new Int32Array(words.size))],
    ];
    for (const [file, fill] of filled) {
      fill();
      const numbers = templates(file);
      assert.equal(list.size, numbers.length, file);
      assert.equal(new Set(numbers).size, numbers.length, `${file}: a template's number stands twice`);
      assert.ok(list.size <= MOST_NAME_FEATURES, file);
    }
  });
});
