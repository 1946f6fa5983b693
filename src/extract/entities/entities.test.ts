import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityFinding } from "../../layers.ts";
import { articleFromText } from "../../page/read.ts";
import { readLayers } from "../../read.ts";
import { runExamples } from "../../testing/examples.ts";
import { RULES } from "./index.ts";

runExamples(import.meta.dirname, ({ entities }) =>
  entities.flatMap(({ kind, name, mentions }) =>
    mentions.map(({ start, end }) => ({ label: `entity=${kind ?? "thing"} ${name ?? "unnamed"}`, start, end })),
  ),
);

function entitiesIn(text: string): readonly EntityFinding[] {
  return readLayers(articleFromText(text, {})).entities;
}

/** Each entity as the words of its mentions. */
function clusters(text: string): string[] {
  return entitiesIn(text).map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)).join(" = "));
}

describe("entities: what is told of each", () => {
  it("keeps nouns that say what somebody is, and the gender that the text states", () => {
    const [fenwick] = entitiesIn("Ada Fenwick, the mayor of Lund, opened the pier. She thanked the divers.");
    assert.deepEqual([fenwick?.kind, fenwick?.name, fenwick?.gender], ["person", "Ada Fenwick", "she"]);
    assert.deepEqual(fenwick?.nouns, ["mayor"]);
  });

  it("never takes a gender from a given name", () => {
    const [fenwick] = entitiesIn("Maria Fenwick opened the pier.");
    assert.equal(fenwick?.gender, null);
  });

  it("goes by the words beside a name, whatever the name looks like", () => {
    const [firm] = entitiesIn("The carmaker Brenntal Werke closed a plant on Monday.");
    assert.equal(firm?.kind, "organization");
  });

  it("keeps one without a name when something points back to it", () => {
    assert.deepEqual(clusters("A report was published on Monday. The report ran to 40 pages."), [
      "A report = The report",
    ]);
  });

  it("tells two halves apart", () => {
    assert.deepEqual(clusters("The upper deck was dry. The lower deck was wet."), []);
  });
});

describe("entities: pronouns", () => {
  it("stay open where nobody fits", () => {
    for (const text of ["He left in May.", "Ada Fenwick bought two boats. In May it sank."]) {
      assert.ok(entitiesIn(text).every(({ mentions }) => mentions.every(({ form }) => form !== "pronoun")));
    }
  });

  it("do not stand for the other one in their own clause", () => {
    for (const entity of entitiesIn("Mrs. Fenwick met Mrs. Brann. Fenwick thanked her.")) {
      if (entity.name === "Fenwick") assert.ok(entity.mentions.every(({ form }) => form !== "pronoun"));
    }
  });

  it("of a thing are not given to a person", () => {
    for (const { kind, mentions } of entitiesIn("Ada Fenwick bought a boat. It sank.")) {
      assert.ok(kind !== "person" || mentions.every(({ form }) => form !== "pronoun"));
    }
  });
});

describe("entities: their form", () => {
  const text = "Störm 😀 shuts pier\n\nMayor Ada Fenwick spoke. “We wait,” she told Tom Brann. He nodded 👩‍🚒 twice.";

  it("has rules with a name, mentions in order, and heads inside of them", () => {
    for (const { mentions, rule, confidence } of entitiesIn(text)) {
      assert.ok(rule in RULES && confidence > 0 && confidence <= 1);
      mentions.forEach((mention, at) => {
        assert.ok(mention.rule in RULES);
        assert.ok(at === 0 || mention.start >= (mentions[at - 1]?.start ?? 0));
      });
    }
  });

  it("gives no word to two entities", () => {
    const heads = entitiesIn(text).flatMap(({ mentions }) => mentions.map(({ head }) => head));
    assert.equal(new Set(heads).size, heads.length);
  });
});
