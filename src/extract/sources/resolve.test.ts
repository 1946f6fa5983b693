import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc } from "../../doc.ts";
import { plainArticle } from "../../testing/plain.ts";
import { Cast } from "./cast.ts";
import { organizationsIn } from "./organizations.ts";
import { mention, onlyAuthor } from "./resolve.ts";
import { mentionsIn, profileIn, sourcesIn } from "./testing.ts";

function member(): ReturnType<Cast["named"]> {
  const cast = new Cast(
    new Map(),
    organizationsIn("", new Set(), () => false),
  );
  return cast.named(profileIn("Ada Fenwick"), 0);
}

function author(...names: readonly string[]): string | null {
  const byline = names.map((name) => ({ name, span: null }));
  return onlyAuthor(Object.assign({ quotations: [] }, newDoc(plainArticle("It fell.", { byline }))));
}

describe("mention", () => {
  it("notes a place once, and each statement", () => {
    const ada = member();
    mention(ada, { start: 3, end: 6 }, 0);
    mention(ada, { start: 3, end: 6 }, 1);
    mention(ada, { start: 9, end: 12 }, null);
    assert.deepEqual(ada.mentions, [
      { start: 3, end: 6 },
      { start: 9, end: 12 },
    ]);
    assert.deepEqual(ada.statements, [0, 1]);
  });

  it("keeps nothing but the place", () => {
    const ada = member();
    mention(ada, Object.assign({ start: 3, end: 6 }, { text: "Ada" }), null);
    assert.deepEqual(Object.keys(ada.mentions[0] ?? {}), ["start", "end"]);
  });
});

describe("onlyAuthor", () => {
  it("is the one name of the byline", () => {
    assert.equal(author("Bo Berg"), "Bo Berg");
    assert.equal(author("Bo Berg", "Cy Dahl"), null);
    assert.equal(author(), null);
  });
});

describe("pronouns in a row", () => {
  it("are each a turn for the next", () => {
    const text = "Ada Fenwick said it fell. She said it was old. She said so twice. She left.";
    assert.deepEqual(mentionsIn(text), { "person Ada Fenwick": ["Ada Fenwick", "She", "She"] });
  });

  it("reach on from pronoun to pronoun, further than one could", () => {
    const step = `${"The pier was old and grey. ".repeat(10)}She said it was safe. `;
    const [ada] = sourcesIn(`Ada Fenwick said it fell. ${step.repeat(4)}`);
    assert.equal(ada?.mentions.length, 5);
  });

  it("give a name that only opens a sentence to who speaks next", () => {
    assert.deepEqual(mentionsIn("Tom Brann fell ill. He said it was cold."), {
      "person Tom Brann": ["Tom Brann", "He"],
    });
    assert.deepEqual(mentionsIn("We met Tom Brann. He said it was cold."), {});
  });
});
