import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { Input } from "./inputs.ts";
import { MAX_PAGE_BYTES, readInputs } from "./inputs.ts";
import { planInputs } from "./plan.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-inputs-"));
after(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function stdinOf(...parts: string[]): AsyncIterable<Uint8Array> {
  return Readable.from(parts.map((part) => Buffer.from(part)));
}

async function read(args: string[], stdin: AsyncIterable<Uint8Array> = stdinOf()): Promise<Input[]> {
  return Array.fromAsync(readInputs(await planInputs(args), { stdin }));
}

/** Inputs in one line each, for comparison. */
function brief(inputs: readonly Input[]): string[] {
  return inputs.map((input) => {
    const name = input.name.replace(`${folder}/`, "");
    if (input.kind === "failed") return `${name} ! ${input.error.code}`;
    return input.kind === "line"
      ? `${name} = ${input.line.body.words}`
      : `${name} = ${Buffer.from(input.bytes).toString()}`;
  });
}

const a = put("set/a.html", "A");
put("set/b.txt", "B");
put("set/deep/c.txt.gz", gzipSync("C"));
put("set/deep/plain", "D");
put("set/photo.jpg", "no");
put("set/story.record.json", "{}");
put("set/.hidden.txt", "no");
put("set/z.jsonl", '{"text":"Z1"}\n{"text":"Z2"}\n');
symlinkSync(join(folder, "set"), join(folder, "set/again"));

describe("readInputs", () => {
  it("reads files, packed files and the lines of JSONL", async () => {
    assert.deepEqual(brief(await read([join(folder, "set")])), [
      "set/a.html = A",
      "set/b.txt = B",
      "set/deep/c.txt.gz = C",
      "set/deep/plain = D",
      "set/z.jsonl:1 = Z1",
      "set/z.jsonl:2 = Z2",
    ]);
  });

  it("goes on after a bad line, and names the line", async () => {
    const path = put("bad.jsonl", '{"text":"1"}\n{"text":\n\n{"text":"4"}\n');
    const inputs = await read([path]);
    assert.deepEqual(brief(inputs), ["bad.jsonl:1 = 1", "bad.jsonl:2 ! unreadable", "bad.jsonl:4 = 4"]);
    assert.ok(inputs[1]?.kind === "failed");
    assert.match(inputs[1].error.message, /^Line 2 is not JSON/u);
  });

  it("reads what it can of a packed file that breaks off", async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `{"text":"${index} ${"x".repeat(index % 97)}"}`);
    const packed = gzipSync(lines.join("\n"));
    const inputs = await read([put("torn.jsonl.gz", packed.subarray(0, packed.length - 100)), a]);
    const failures = inputs.filter(({ kind }) => kind === "failed");
    assert.equal(failures.length, 1);
    assert.match(brief(failures).join(""), /unreadable/u);
    assert.ok(inputs.length > 100);
    assert.equal(inputs.at(-1)?.name, a);
  });

  it("reads a .json file of one article or of a list", async () => {
    assert.deepEqual(brief(await read([put("one.json", '{"text":"1"}')])), ["one.json = 1"]);
    assert.deepEqual(brief(await read([put("list.json", '[{"text":"1"}, 5]')])), [
      "list.json:1 = 1",
      "list.json:2 ! unreadable",
    ]);
    assert.deepEqual(brief(await read([put("torn.json", "[")])), ["torn.json ! unreadable"]);
  });

  it("takes a JSON Feed for a feed, from a file and from stdin", async () => {
    const feed = '{"version": "https://jsonfeed.org/version/1.1", "items": []}';
    const inputs = await read([put("feed.json", feed), "-"], stdinOf(feed));
    assert.deepEqual(
      inputs.map(({ kind }) => kind),
      ["page", "page"],
    );
  });

  it("tells JSONL from an article by its first character on stdin", async () => {
    assert.deepEqual(brief(await read(["-"], stdinOf("Bridge ", "shut"))), ["- = Bridge shut"]);
    assert.deepEqual(brief(await read(["-"], stdinOf(' {"te', 'xt":"1"}\n{"text":"2"}'))), ["-:1 = 1", "-:2 = 2"]);
    assert.deepEqual(brief(await read(["-"])), ["- = "]);
  });

  it("counts bytes as they lie on the disk", async () => {
    const packed = gzipSync('{"text":"1"}');
    const path = put("count.jsonl.gz", packed);
    let bytes = 0;
    const options = { stdin: stdinOf(), onBytes: (count: number) => (bytes += count) };
    await Array.fromAsync(readInputs(await planInputs([path]), options));
    assert.equal(bytes, packed.length);
  });

  it("refuses a page over the limit, also one that unpacks to it", async () => {
    const path = put("bomb.txt.gz", gzipSync(Buffer.alloc(MAX_PAGE_BYTES + 1)));
    assert.deepEqual(brief(await read([path])), ["bomb.txt.gz ! too-large"]);
  });

  it("says so when a JSONL file is empty", async () => {
    assert.deepEqual(brief(await read([put("empty.jsonl", "\n")])), ["empty.jsonl ! empty-input"]);
  });

  it("opens nothing before it is asked, and stops when told", async () => {
    const stop = new AbortController();
    const plan = await planInputs([join(folder, "set")]);
    const names: string[] = [];
    for await (const { name } of readInputs(plan, { stdin: stdinOf(), signal: stop.signal })) {
      names.push(name);
      if (names.length === 2) stop.abort();
    }
    assert.equal(names.length, 2);
  });

  it("refuses a private address, as a failure among others", async () => {
    assert.deepEqual(brief(await read(["http://127.0.0.1:9/", a])), [
      "http://127.0.0.1:9/ ! network-refused",
      "set/a.html = A",
    ]);
  });
});
