import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { OnrecordError } from "../errors.ts";
import type { ReadOptions } from "./options.ts";
import { articleFromHtml, articleFromText, MAX_INPUT, readPage } from "./read.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

async function failure(bytes: Uint8Array, options: ReadOptions = {}): Promise<OnrecordError> {
  try {
    await readPage(bytes, options);
  } catch (error) {
    if (error instanceof OnrecordError) return error;
    throw error;
  }
  throw new Error("it was read");
}

describe("readPage", () => {
  it("reads every sample as its text, unchanged, and as English", async () => {
    for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"))) {
      const bytes = readFileSync(join(SAMPLES, file));
      const [article, ...others] = await readPage(bytes, { name: file });
      assert.equal(others.length, 0);
      assert.equal(article?.text, bytes.toString("utf8"));
      assert.deepEqual([article.language, article.notes], ["en", []]);
      assert.deepEqual(article, articleFromText(article.text));
    }
  });

  it("puts the notes of decoding before the others", async () => {
    const [article] = await readPage(bytesOf("caf\xe9"));
    assert.deepEqual(
      article?.notes.map(({ code }) => code),
      ["charset-guessed", "little-text"],
    );
  });

  it("refuses nothing at all, and blanks", async () => {
    for (const text of ["", " \n\t\r\n ", "\xef\xbb\xbf \n"]) {
      const { code, message, hint } = await failure(bytesOf(text), { name: "story.txt" });
      assert.deepEqual([code, message], ["empty-input", "story.txt has no words."]);
      assert.notEqual(hint, "");
    }
  });

  it("refuses what is too large before it looks inside", async () => {
    const { code, message } = await failure(new Uint8Array(MAX_INPUT + 1), { name: "dump" });
    assert.deepEqual([code, message], ["too-large", "dump is larger than 20 MB."]);
    assert.throws(() => articleFromText("a".repeat(MAX_INPUT + 1)), { code: "too-large" });
  });

  it("refuses what is no text, by what it is", async () => {
    const { code, message, hint } = await failure(bytesOf("%PDF-1.7\n%\xe2\xe3"), { name: "story.pdf" });
    assert.deepEqual([code, message], ["binary-input", "story.pdf is a PDF, not a text."]);
    assert.match(hint, /pdftotext/u);
  });

  it("lets a stray control byte pass", async () => {
    const [article] = await readPage(bytesOf(`The river fell on Monday,\0 said the mayor.${" It rained.".repeat(30)}`));
    assert.match(article?.text ?? "", /\0/u);
  });

  it("says what a list of feeds, of sitemaps or an archive of a page is", async () => {
    const lists: readonly [string, RegExp][] = [
      [`<?xml version="1.0"?><opml version="2.0"><body/></opml>`, /list of feeds/u],
      [`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></sitemapindex>`, /list of sitemaps/u],
      [`From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=x`, /MHTML/u],
    ];
    for (const [text, what] of lists) {
      const { code, message, hint } = await failure(bytesOf(text));
      assert.equal(code, "unreadable");
      assert.match(message, what);
      assert.match(hint, /^(?:Read|Save)/u);
    }
  });

  it("loads no library for plain text", () => {
    const script = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ resolve(name, context, next) { const found = next(name, context); loaded.push(found.url); return found; } });
      const { readPage } = await import(${JSON.stringify(join(import.meta.dirname, "read.ts"))});
      await readPage(new TextEncoder().encode("River falls\\n\\nThe river fell on Monday."));
      console.log(loaded.filter((url) => url.includes("node_modules") || url.includes("/page/html/") || url.includes("/page/feed/")).join());
    `;
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), "");
  });
});

describe("articleFromText", () => {
  it("keeps lone surrogates, NULs and every line end", () => {
    const text = "a\ud83d\r\nb\0\r\n\r\n";
    assert.equal(articleFromText(text).text, text);
  });

  it("refuses blanks with a next step", () => {
    assert.throws(() => articleFromText(" \n", { name: "line 7" }), {
      code: "empty-input",
      message: "line 7 has no words.",
    });
  });
});

describe("articleFromHtml", () => {
  const html = `<html><head><title>River falls</title></head><body><article><h1>River falls</h1>
    ${"<p>The river fell on Monday, and two of the bridges are open again, said the mayor of the town.</p>".repeat(8)}
    </article></body></html>`;

  it("says when a date that is given cannot be used, and only then", async () => {
    const codes = async (published: string): Promise<(string | undefined)[]> =>
      (await articleFromHtml(html, { published })).notes.map(({ code }) => code);
    assert.ok((await codes("yesterday")).includes("published-not-read"));
    assert.ok(!(await codes("2026-03-05")).includes("published-not-read"));
    assert.ok(!(await codes("March 5, 2026")).includes("published-not-read"));
    assert.equal((await articleFromHtml(html, { published: "March 5, 2026" })).published?.value, "2026-03-05");
  });

  it("refuses blanks and what is too large", async () => {
    await assert.rejects(articleFromHtml(" \n", { name: "a.html" }), { code: "empty-input", message: /a\.html/u });
    await assert.rejects(articleFromHtml("a".repeat(MAX_INPUT + 1)), { code: "too-large" });
  });
});
