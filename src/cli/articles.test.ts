import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OnrecordError } from "../errors.ts";
import type { Input } from "../ingest/inputs.ts";
import type { ArticleLine } from "../ingest/jsonl.ts";
import { NOTHING_GIVEN, inputToArticles } from "./articles.ts";

const TEXT = "Bridge shut\n\n“It will stay shut,” Mayor Ada Fenwick said on Monday.\n";

function page(name: string, words: string, about: Partial<Input & { kind: "page" }> = {}): Input {
  return { kind: "page", name, bytes: Buffer.from(words), url: null, contentType: null, ...about };
}

function line(about: Partial<ArticleLine> = {}): Input {
  const nothing = { id: null, url: null, published: null, headline: null, outlet: null };
  return { kind: "line", name: "a.jsonl:1", line: { ...nothing, body: { kind: "text", words: TEXT }, ...about } };
}

const given = { published: "2026-03-05", url: "https://a.example/x", outlet: "The Harbour Courier" };

describe("inputToArticles", () => {
  it("reads a text file, unchanged", async () => {
    const [article] = await inputToArticles(page("news/a.txt", TEXT));
    assert.equal(article?.text, TEXT);
  });

  it("takes a file's name, without its folder, for its id", async () => {
    const [article] = await inputToArticles(page("news/a.txt", TEXT));
    assert.equal(article?.externalId, "a.txt");
  });

  it("gives no id to what is piped in or fetched", async () => {
    const [piped] = await inputToArticles(page("-", TEXT));
    assert.equal(piped?.externalId, null);
    const url = "https://a.example/x";
    const [fetched] = await inputToArticles(page(url, TEXT, { url }));
    assert.deepEqual([fetched?.externalId, fetched?.url], [null, url]);
  });

  it("believes what the user says of a page", async () => {
    const [article] = await inputToArticles(page("a.txt", TEXT), given);
    assert.equal(article?.url, "https://a.example/x");
    assert.deepEqual([article?.published?.value, article?.published?.basis], ["2026-03-05", "given"]);
    assert.equal(article?.outlet?.name, "The Harbour Courier");
  });

  it("reads a line with what it says of itself", async () => {
    const about = { id: "7", url: "https://b.example/", published: "2026-01-02", headline: "Bridge shut", outlet: "B" };
    const [article] = await inputToArticles(line(about));
    assert.equal(article?.externalId, "7");
    assert.equal(article?.url, "https://b.example/");
    assert.equal(article?.published?.value, "2026-01-02");
    assert.equal(article?.outlet?.name, "B");
    assert.equal(article?.text, TEXT);
  });

  it("lets a line's own words go before the user's, which are for all lines", async () => {
    const [own] = await inputToArticles(line({ url: "https://b.example/", published: "2026-01-02" }), given);
    assert.deepEqual([own?.url, own?.published?.value], ["https://b.example/", "2026-01-02"]);
    const [bare] = await inputToArticles(line(), given);
    assert.deepEqual([bare?.url, bare?.published?.value], ["https://a.example/x", "2026-03-05"]);
  });

  it("fails as the input failed", async () => {
    const error = new OnrecordError("unreadable", "It is torn.", "Make it again.");
    await assert.rejects(inputToArticles({ kind: "failed", name: "a", error }, NOTHING_GIVEN), error);
  });

  it("fails on what holds no words, with a next step", async () => {
    await assert.rejects(
      inputToArticles(page("a.txt", " \n ")),
      (error) => error instanceof OnrecordError && error.code === "empty-input" && error.hint !== "",
    );
  });
});
