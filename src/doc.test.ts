import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article, Stage } from "./doc.ts";
import { newDoc, pipeline, runStage } from "./doc.ts";
import type { Sentence, Token } from "./layers.ts";

const article: Article = {
  externalId: null,
  url: null,
  canonicalUrl: null,
  headline: null,
  standfirst: null,
  byline: [],
  outlet: null,
  published: null,
  modified: null,
  language: "en",
  text: "She e\u0301tait 😀 là.",
  blocks: [{ start: 0, end: 17, kind: "paragraph" }],
  leftOut: [],
  notes: [],
};

function sentence(start: number, end: number, rule = "whole"): Sentence {
  return { start, end, rule, because: [], confidence: 1, block: 0 };
}

function sentences(...found: Sentence[]): Stage<never, "sentences"> {
  return { gives: "sentences", rules: new Set(["whole"]), find: () => found };
}

const tokens: Stage<"sentences", "tokens"> = {
  gives: "tokens",
  rules: new Set(["first-word"]),
  find: (doc) =>
    doc.sentences.map(({ start }, index): Token => {
      return { start, end: start + 3, rule: "first-word", because: [], confidence: 1, kind: "word", sentence: index };
    }),
};

describe("runStage", () => {
  it("adds the layer to a new doc and leaves the old one alone", () => {
    const doc = newDoc(article);
    const next = runStage(doc, sentences(sentence(0, 3)));
    assert.equal(next.sentences.length, 1);
    assert.equal("sentences" in doc, false);
    assert.equal(next.text, doc.text);
  });

  it("freezes the doc, the layer and every finding", () => {
    const { sentences: layer, ...doc } = runStage(newDoc(article), sentences(sentence(0, 3)));
    assert.ok(Object.isFrozen(layer));
    assert.ok(Object.isFrozen(layer[0]));
    assert.ok(Object.isFrozen(layer[0]?.because));
    assert.throws(() => Object.assign(newDoc(article), { text: "other" }), TypeError);
    assert.equal(doc.text, article.text);
  });

  const broken: readonly [string, Sentence[], RegExp][] = [
    ["outside the text", [sentence(0, 99)], /outside the text/u],
    ["before the text", [sentence(-1, 2)], /outside the text/u],
    ["empty", [sentence(2, 2)], /is empty/u],
    ["reversed", [sentence(3, 2)], /is empty/u],
    ["out of order", [sentence(4, 6), sentence(0, 3)], /out of order/u],
    ["inside a surrogate pair", [sentence(0, 12)], /splits a character/u],
    ["between a letter and its accent", [sentence(0, 5)], /splits a character/u],
    ["not a number", [sentence(Number.NaN, 3)], /whole numbers/u],
    ["of an unknown rule", [sentence(0, 3, "mystery")], /unknown rule/u],
  ];
  for (const [name, found, message] of broken) {
    it(`rejects a finding that is ${name}`, () => {
      assert.throws(() => runStage(newDoc(article), sentences(...found)), { name: "RangeError", message });
    });
  }
});

describe("runStage on unusual findings", () => {
  it("accepts a layer with nothing in it", () => {
    assert.deepEqual(runStage(newDoc(article), sentences()).sentences, []);
  });

  it("accepts findings that begin together, overlap or come twice", () => {
    const found = [sentence(0, 3), sentence(0, 3), sentence(0, 9), sentence(2, 4)];
    assert.equal(runStage(newDoc(article), sentences(...found)).sentences.length, 4);
  });

  it("accepts a finding of the whole text", () => {
    assert.equal(runStage(newDoc(article), sentences(sentence(0, article.text.length))).sentences.length, 1);
  });

  it("accepts the emoji and the accented letter whole", () => {
    const emoji = article.text.indexOf("😀");
    const found = [sentence(4, 6), sentence(emoji, emoji + 2)];
    assert.equal(runStage(newDoc(article), sentences(...found)).sentences.length, 2);
  });

  it("tells stage, rule and place of what is wrong", () => {
    assert.throws(() => runStage(newDoc(article), sentences(sentence(0, 99))), {
      message: 'Stage "sentences", rule "whole": [0, 99) is outside the text.',
    });
  });

  it("names the first wrong finding of several", () => {
    const found = [sentence(0, 3), sentence(4, 4), sentence(9, 99)];
    assert.throws(() => runStage(newDoc(article), sentences(...found)), { message: /\[4, 4\) is empty/u });
  });

  it("rejects halves and infinities", () => {
    for (const end of [2.5, Number.POSITIVE_INFINITY]) {
      assert.throws(() => runStage(newDoc(article), sentences(sentence(0, end))), { message: /whole numbers/u });
    }
  });

  it("replaces a layer that is there already", () => {
    const first = runStage(newDoc(article), sentences(sentence(0, 3)));
    const second = runStage(first, sentences(sentence(4, 6)));
    assert.deepEqual([first.sentences[0]?.start, second.sentences[0]?.start], [0, 4]);
  });

  it("does not run a stage that throws into a doc", () => {
    const failing: Stage<never, "sentences"> = {
      ...sentences(),
      find: () => {
        throw new TypeError("no words");
      },
    };
    assert.throws(() => runStage(newDoc(article), failing), { name: "TypeError", message: "no words" });
  });

  it("freezes what is frozen already, and what hangs from it", () => {
    const frozen = Object.freeze({ ...sentence(0, 3), because: [{ start: 0, end: 1 }] });
    const { sentences: layer } = runStage(newDoc(article), sentences(frozen));
    assert.ok(Object.isFrozen(layer) && Object.isFrozen(layer[0]));
  });
});

describe("newDoc", () => {
  it("is frozen, has the article and its text, and no layer", () => {
    const doc = newDoc(article);
    assert.ok(Object.isFrozen(doc));
    assert.deepEqual(Object.keys(doc), ["article", "text", "flow"]);
    assert.equal(doc.article, article);
  });

  it("has a view of the text without the line ends inside of its blocks, of the same length", () => {
    const text = "Pier\n\nAbout 45 per\r\ncent 😀\nwent.\n";
    const blocks = [
      { start: 0, end: 4, kind: "headline" as const },
      { start: 6, end: text.length - 1, kind: "paragraph" as const },
    ];
    assert.equal(newDoc({ ...article, text, blocks }).flow, "Pier\n\nAbout 45 per  cent 😀 went.\n");
    assert.equal(newDoc({ ...article, text, blocks: [] }).flow, text);
  });
});

describe("pipeline", () => {
  it("runs stages in their order", () => {
    const doc = pipeline()
      .add(sentences(sentence(0, 3)))
      .add(tokens)
      .run(article);
    assert.deepEqual(
      doc.tokens.map(({ start, end }) => [start, end]),
      [[0, 3]],
    );
  });

  it("does not compile in a wrong order", () => {
    // @ts-expect-error Property 'sentences' is missing
    const wrong = pipeline().add(tokens);
    assert.throws(() => wrong.run(article), TypeError);
  });

  it("gives the doc as it is where there are no stages", () => {
    assert.deepEqual(Object.keys(pipeline().run(article)), ["article", "text", "flow"]);
  });

  it("names its steps, and adding one leaves the shorter one as it was", () => {
    const one = pipeline().add(sentences());
    const two = one.add(tokens);
    assert.deepEqual(
      [one, two].map(({ steps }) => steps.map(({ name }) => name)),
      [["sentences"], ["sentences", "tokens"]],
    );
  });

  it("runs anew for every article", () => {
    const line = pipeline().add(sentences(sentence(0, 3)));
    const [a, b] = [line.run(article), line.run({ ...article, text: "Another day." })];
    assert.equal(a.text, article.text);
    assert.equal(b.text, "Another day.");
  });

  it("stops at the stage that breaks the contract", () => {
    let later = 0;
    const counting: Stage<"sentences", "tokens"> = {
      ...tokens,
      find: () => {
        later++;
        return [];
      },
    };
    const line = pipeline()
      .add(sentences(sentence(0, 99)))
      .add(counting);
    assert.throws(() => line.run(article), { name: "RangeError" });
    assert.equal(later, 0);
  });
});
