import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articlesOf, ofJson } from "./articles.ts";
import type { Input } from "./input.ts";

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from([0xff, 0x0a]);
  yield Buffer.from('{"text":"2"}');
}

function brief(input: Input): string {
  if (input.kind === "failed")
    return `${input.name} ! ${input.error.code}: ${input.error.message} | ${input.error.hint}`;
  return input.kind === "line" ? `${input.name} = ${input.line.body.words}` : `${input.name}: a page`;
}

async function lines(text: string): Promise<string[]> {
  return (await Array.fromAsync(articlesOf("a.jsonl", bytesOf(text)))).map(brief);
}

function json(text: string | Uint8Array): string[] {
  return [...ofJson("a.json", typeof text === "string" ? Buffer.from(text) : text)].map(brief);
}

describe("articlesOf", () => {
  it("names each article by its line, blank ones counted", async () => {
    assert.deepEqual(await lines('{"text":"1"}\n\n{"text":"3"}'), ["a.jsonl:1 = 1", "a.jsonl:3 = 3"]);
  });

  it("says what is wrong with a line and goes on", async () => {
    const [first, second, third] = await lines('5\n{"text":"2"}\n{"body":7}');
    assert.match(first ?? "", /^a\.jsonl:1 ! unreadable: Line 1 is not a JSON object\. \| Write each as/u);
    assert.equal(second, "a.jsonl:2 = 2");
    assert.match(third ?? "", /Line 3 has a "body" that is not text\./u);
  });

  it("says that the other lines are read where a line is no UTF-8", async () => {
    const found = (await Array.fromAsync(articlesOf("a.jsonl", broken()))).map(brief);
    assert.deepEqual(found, [
      "a.jsonl:1 ! unreadable: Line 1 is not UTF-8. | The other lines are read.",
      "a.jsonl:2 = 2",
    ]);
  });

  it("fails where there is no line at all", async () => {
    for (const text of ["", "\n", " \n\r\n"]) await assert.rejects(lines(text), { code: "empty-input" });
  });
});

describe("ofJson", () => {
  it("reads one article or a list, whose items it numbers", () => {
    assert.deepEqual(json('{"text":"1"}'), ["a.json = 1"]);
    assert.deepEqual(json('[{"text":"1"},{"text":"2"}]'), ["a.json:1 = 1", "a.json:2 = 2"]);
    assert.deepEqual(json("[]"), []);
  });

  it("goes on after a bad item, and names it", () => {
    const [first, second] = json('[null,{"text":"2"}]');
    assert.match(first ?? "", /^a\.json:1 ! unreadable: Item 1 is not a JSON object/u);
    assert.equal(second, "a.json:2 = 2");
  });

  it("takes a JSON Feed for a page", () => {
    for (const version of [
      "https://jsonfeed.org/version/1",
      "http://jsonfeed.org/version/1.1",
      "https:\\/\\/jsonfeed.org/version/1",
    ]) {
      assert.deepEqual(json(`{"version": "${version}", "items": []}`), ["a.json: a page"], version);
    }
  });

  it("takes an article that names a version, or speaks of feeds, for an article", () => {
    assert.deepEqual(json('{"version": "1.1", "text": "1"}'), ["a.json = 1"]);
    assert.deepEqual(json('{"text": "See jsonfeed.org/version"}'), ["a.json = See jsonfeed.org/version"]);
  });

  it("says what to do with what is no JSON", () => {
    assert.throws(() => json('{"text":"1"}\n{"text":"2"}'), { code: "unreadable", hint: /name it \.jsonl/u });
    assert.throws(() => json(""), { code: "unreadable" });
    assert.throws(() => json(Buffer.from([0x22, 0xff, 0x22])), { code: "unreadable" });
  });

  it("reads a file that begins with a byte order mark", () => {
    assert.deepEqual(json('\ufeff{"text":"1"}'), ["a.json = 1"]);
  });
});
