import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { MOST_LABEL_FEATURES, labelFeatures } from "../parse/labels.ts";
import { Site } from "../parse/site.ts";
import { LEFT, ParseState } from "../parse/state.ts";
import { MOST_STEP_FEATURES, stepFeatures } from "../parse/steps.ts";
import { ParseView } from "../parse/view.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "../names/features.ts";
import { recallFeatures } from "../names/recall.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "../tags/features.ts";
import { nameColumnsOf } from "../testing.ts";
import { FeatureList } from "./features.ts";
import { feature2 } from "./hash.ts";
import { Words } from "./words.ts";

function words(text: string): Words {
  const tokens = [...text.matchAll(/\S+/gu)];
  const read = new Words();
  read.read(
    text,
    tokens.map(({ index }) => index),
    tokens.map(({ index, 0: word }) => index + word.length),
    [0, tokens.length],
    { get: (lower) => (lower & 511) + 1 },
  );
  return read;
}

/** The numbers of the templates as they stand in a source file. */
function templates(...files: readonly string[]): number[] {
  return files.flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, "..", file), "utf8");
    return [...source.matchAll(/\.add[123]\(\s*(\d+),/gu)].map((match) => Number(match[1]));
  });
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
    const read = words("Gulls cried over Port Ellery .");
    const at = (read.from[0] ?? 0) + 1;
    const tags = new Int32Array(read.size);
    const view = new ParseView();
    view.read(read, 0, tags, { kinds: new Uint8Array(1), groups: new Uint8Array(1024) });
    const state = new ParseState();
    state.start(view.size);
    state.shift();
    const list = new FeatureList(200);
    const filled = [
      { files: ["tags/features.ts"], most: MOST_TAG_FEATURES },
      { files: ["names/features.ts"], most: MOST_NAME_FEATURES },
      { files: ["names/recall.ts"], most: MOST_NAME_FEATURES },
      { files: ["parse/steps.ts", "parse/children.ts"], most: MOST_STEP_FEATURES },
      { files: ["parse/labels.ts"], most: MOST_LABEL_FEATURES },
    ];
    const fill = [
      (): void => tagFeatures({ words: read, hints: tags, at, t1: 1, t2: 2, list }),
      (): void => nameFeatures({ words: read, columns: nameColumnsOf(read), at, list }),
      (): void => recallFeatures({ words: read, columns: nameColumnsOf(read), at, list }, tags),
      (): void => stepFeatures({ view, state, site: new Site(), list }),
      (): void => labelFeatures({ view, state, head: 2, child: 1, list }),
    ];
    filled.forEach(({ files, most }, index) => {
      fill[index]?.();
      const numbers = templates(...files);
      assert.equal(list.size, numbers.length, files[0]);
      assert.equal(new Set(numbers).size, numbers.length, `${files[0]}: a template's number stands twice`);
      assert.ok(list.size <= most, files[0]);
    });
  });

  it("see a child that has been attached", () => {
    const read = words("Gulls cried .");
    const view = new ParseView();
    view.read(read, 0, new Int32Array(read.size), { kinds: new Uint8Array(1), groups: new Uint8Array(1024) });
    const state = new ParseState();
    state.start(3);
    state.shift();
    const before = new FeatureList(200);
    stepFeatures({ view, state, site: new Site(), list: before });
    state.attach(LEFT, 4);
    state.shift();
    const after = new FeatureList(200);
    stepFeatures({ view, state, site: new Site(), list: after });
    assert.notDeepEqual(after.items, before.items);
  });
});
