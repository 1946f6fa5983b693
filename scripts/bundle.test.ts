import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { bundle } from "./bundle.ts";

describe("the bundle", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bundle-"));
  after(() => rmSync(folder, { recursive: true }));
  const files = await bundle(folder);

  it("is few files, all in one folder, where `asset` looks one folder up from", () => {
    assert.ok(files.includes("index.js") && files.includes("cli.js"));
    assert.ok(files.length < 60, `${files.length} files`);
    for (const file of files) assert.doesNotMatch(file, /[\\/]/u);
  });

  it("has every package outside it", () => {
    const code = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
    for (const name of ["commander", "htmlparser2", "undici"]) assert.match(code, new RegExp(`"${name}"`, "u"));
    assert.doesNotMatch(code, /node_modules/u);
  });

  it("starts with the command line alone: stages, pages and the network come when they are needed", () => {
    const loaded = loadedBy("cli.js");
    assert.deepEqual(
      [...loaded].filter((file) => ["read.js", "article.js", "meta.js", "feed.js", "fetch.js"].includes(file)),
      [],
    );
    assert.ok(loaded.size < files.length / 2);
  });

  /** A file and all that it imports at its top, in turn. */
  function loadedBy(file: string, known = new Set<string>()): Set<string> {
    if (known.has(file)) return known;
    known.add(file);
    const code = readFileSync(join(folder, file), "utf8");
    for (const [, name = ""] of code.matchAll(/^import [^;]{0,2000}"\.\/([^"]+)";$/gmu)) loadedBy(name, known);
    return known;
  }
});
