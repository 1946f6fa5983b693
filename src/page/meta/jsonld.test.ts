import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nameOf, readLinkedData, resolve, typesOf, wordsIn } from "./jsonld.ts";

function types(...values: readonly unknown[]): string[] {
  return readLinkedData(values.map((value) => JSON.stringify(value))).nodes.flatMap(typesOf);
}

describe("readLinkedData", () => {
  it("finds nodes at the top, in lists, graphs and main entities", () => {
    assert.deepEqual(types({ "@type": "A" }, [{ "@type": "B" }, { "@type": "C" }]), ["A", "B", "C"]);
    assert.deepEqual(types({ "@graph": [{ "@type": "A" }, [{ "@type": "B" }]] }), ["A", "B"]);
    assert.deepEqual(types({ "@type": "WebPage", mainEntity: { "@type": "Article" } }), ["WebPage", "Article"]);
    assert.deepEqual(types({ "@type": "Article", mainEntityOfPage: { "@type": "WebPage" } }), ["Article", "WebPage"]);
  });

  it("leaves nodes that speak of something else", () => {
    for (const key of [
      "mentions",
      "hasPart",
      "itemListElement",
      "relatedLink",
      "comment",
      "review",
      "about",
      "video",
    ]) {
      assert.deepEqual(types({ "@type": "Article", [key]: [{ "@type": "NewsArticle" }] }), ["Article"], key);
    }
  });

  it("bounds depth and number", () => {
    const deep = `${'{"@graph":'.repeat(40)}{"@type":"A"}${"}".repeat(40)}`;
    assert.equal(readLinkedData([deep]).nodes.length, 0);
    const many = JSON.stringify(Array.from({ length: 30_000 }, () => ({ "@type": "A" })));
    assert.ok(readLinkedData([many]).nodes.length <= 20_000);
  });

  it("resolves references, and keeps what the reference itself says", () => {
    const data = readLinkedData(['[{"@id": "#a", "name": "Jane", "age": 1}, {"@id": "#b"}]']);
    assert.deepEqual(resolve(data, { "@id": "#a", age: 2 }), { "@id": "#a", name: "Jane", age: 2 });
    assert.deepEqual(resolve(data, { "@id": "#none" }), { "@id": "#none" });
    assert.equal(nameOf(data, { "@id": "#a" }), "Jane");
    assert.equal(nameOf(data, [{}, "Jo"]), "Jo");
    assert.equal(nameOf(data, undefined), null);
  });

  it("keeps a node with a name before a bare one of the same id", () => {
    const data = readLinkedData([
      '[{"@id": "#a", "image": "x"}, {"@id": "#a", "name": "Jane"}, {"@id": "#a", "url": "y"}]',
    ]);
    assert.equal(nameOf(data, { "@id": "#a" }), "Jane");
  });
});

describe("wordsIn", () => {
  const cases: readonly [unknown, string | null][] = [
    ["a", "a"],
    [["", " ", "b"], "b"],
    [{ "@value": "c" }, "c"],
    [[{ "@value": "" }, { "@value": "d" }], "d"],
    [7, "7"],
    [true, null],
    [null, null],
    [{}, null],
    [[[]], null],
  ];
  for (const [value, expected] of cases) {
    it(`reads ${JSON.stringify(value)}`, () => assert.equal(wordsIn(value as never), expected));
  }
});
