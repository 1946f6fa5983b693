import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { articleLineOf, parseArticleLine } from "./jsonl.ts";

function hintOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error && "hint" in error ? `${error.message} | ${String(error.hint)}` : String(error);
  }
  return assert.fail("it did not fail");
}

describe("parseArticleLine", () => {
  it("reads every field", () => {
    const line = { id: 7, url: "https://a.example/", published: "2026-03-05", headline: "H", outlet: "O", text: "T" };
    assert.deepEqual(parseArticleLine(JSON.stringify(line)), {
      id: "7",
      url: "https://a.example/",
      published: "2026-03-05",
      headline: "H",
      outlet: "O",
      body: { kind: "text", words: "T" },
    });
  });

  it("takes html, and text before html", () => {
    assert.deepEqual(parseArticleLine('{"html": "<p>x"}').body, { kind: "html", words: "<p>x" });
    assert.deepEqual(parseArticleLine('{"html": "<p>x", "text": "x"}').body, { kind: "text", words: "x" });
  });

  it("knows other common names of a field, and never takes two for one", () => {
    const line = parseArticleLine('{"title": "H", "date": "2026-03-05", "body": "T", "link": "https://a.example/"}');
    assert.equal(line.headline, "H");
    assert.equal(line.published, "2026-03-05");
    assert.equal(line.url, "https://a.example/");
    assert.equal(line.body.words, "T");
    assert.equal(parseArticleLine('{"title": "second", "headline": "first", "text": "T"}').headline, "first");
  });

  it("treats null and blank as not given", () => {
    const line = parseArticleLine('{"id": null, "published": "  ", "url": "", "text": "T"}');
    assert.deepEqual([line.id, line.published, line.url], [null, null, null]);
  });

  it("leaves the words alone", () => {
    assert.equal(parseArticleLine('{"text": " \\u00a0T\\r\\n "}').body.words, " \u00a0T\r\n ");
  });

  it("says what is wrong and what to write", () => {
    assert.match(
      hintOf(() => parseArticleLine("{")),
      /is not JSON.*one whole JSON object/u,
    );
    assert.match(
      hintOf(() => parseArticleLine("[1]")),
      /is not a JSON object/u,
    );
    assert.match(
      hintOf(() => parseArticleLine('"x"')),
      /is not a JSON object/u,
    );
    assert.match(
      hintOf(() => parseArticleLine('{"kropp": "T"}')),
      /neither "text" nor "html".*It has "kropp"/u,
    );
    assert.match(
      hintOf(() => parseArticleLine("{}")),
      /It has no fields/u,
    );
    assert.match(
      hintOf(() => parseArticleLine('{"text": "T", "url": 5}')),
      /has a "url" that is not text/u,
    );
    assert.match(
      hintOf(() => articleLineOf({ schema: "onrecord/1", text: "" })),
      /a record already.*onrecord verify/u,
    );
  });
});

describe("articleLineOf", () => {
  const cases: readonly (readonly [string, object, RegExp])[] = [
    ["a list for its text", { text: ["a"] }, /has a "text" that is not text/u],
    ["an object for its text", { text: { a: 1 } }, /has a "text" that is not text/u],
    ["a number for its day", { text: "T", published: 1772668800 }, /has a "published" that is not text/u],
    ["true for its outlet", { text: "T", outlet: true }, /has a "outlet" that is not text/u],
    ["only blanks for its words", { text: "  \n", html: "" }, /neither "text" nor "html"/u],
    ["only a headline", { headline: "H" }, /It has "headline"/u],
    ["a record", { schema: "onrecord/1", text: "T" }, /a record already/u],
  ];
  for (const [name, value, message] of cases) {
    it(`refuses ${name}`, () =>
      assert.match(
        hintOf(() => articleLineOf(value)),
        message,
      ));
  }

  it("names at most eight fields of what it cannot read", () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`f${at}`, at]));
    assert.match(
      hintOf(() => articleLineOf(many)),
      /"f7"\. Put/u,
    );
  });

  it("refuses what is no object", () => {
    for (const value of [null, undefined, "T", 7, true, ["T"]]) {
      assert.match(
        hintOf(() => articleLineOf(value)),
        /is not a JSON object/u,
      );
    }
  });

  it("takes html where the text is blank", () => {
    assert.deepEqual(articleLineOf({ text: " ", html: "<p>x" }).body, { kind: "html", words: "<p>x" });
  });

  it("takes the first name of a field that is not null", () => {
    const line = articleLineOf({ headline: null, title: "H", url: null, link: "https://a.example/", text: "T" });
    assert.deepEqual([line.headline, line.url], ["H", "https://a.example/"]);
  });

  it("writes a number for an id as it stands, and 0, too", () => {
    assert.equal(articleLineOf({ id: 0, text: "T" }).id, "0");
    assert.equal(articleLineOf({ id: 12.5, text: "T" }).id, "12.5");
  });

  it("does not read fields that only the prototype has", () => {
    const line = articleLineOf(JSON.parse('{"text": "T", "__proto__": {"url": "https://evil.example/"}}'));
    assert.equal(line.url, null);
  });

  it("keeps the words of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        fc.pre(text.trim() !== "");
        assert.equal(parseArticleLine(JSON.stringify({ text })).body.words, text);
      }),
    );
  });
});
