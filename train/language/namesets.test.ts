import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nameSetsIn } from "./namesets.ts";
import { tinyDataDir } from "./tinydata.ts";
import { tinyTrees } from "./tiny.ts";

describe("the sets of names to learn from", () => {
  const trees = tinyTrees();
  const [web, wiki, news, made] = nameSetsIn(tinyDataDir(), trees);

  it("count web text most, then news", () => {
    const times = [web, wiki, news, made].map((set) => set?.times ?? 0);
    assert.ok((times[0] ?? 0) > (times[2] ?? 0) && (times[2] ?? 0) > (times[1] ?? 0), times.join(", "));
    assert.equal(times[1], times[3]);
  });

  it("hold the sentences of their files", () => {
    assert.equal(web?.sentences.length, trees.length);
    assert.deepEqual(
      wiki?.sentences.map(({ forms }) => forms.join(" ")),
      ["Ada Fenwick left Tarn ."],
    );
    assert.ok(news?.sentences.some(({ names }) => names.some(({ type }) => type === "LOC")));
  });

  it("end with the mentions of trees, and with sentences in other cases", () => {
    const sentences = made?.sentences.map(({ forms }) => forms.join(" ")) ?? [];
    assert.deepEqual(
      sentences.slice(0, trees.length),
      trees.map(({ forms }) => forms.join(" ")),
    );
    const recased = sentences.slice(trees.length);
    assert.ok(recased.some((sentence) => sentence === sentence.toLowerCase()));
    assert.ok(recased.some((sentence) => sentence === sentence.toUpperCase()));
  });
});
