import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { faceOf } from "./face.ts";
import type { GatherFlags } from "./gathering.ts";
import { gather } from "./gathering.ts";
import type { FakeShell } from "./testing.ts";
import { bridgeRecord, fakeShell, testFolder } from "./testing.ts";

const { path: folder, put } = testFolder();
const line = JSON.stringify(bridgeRecord());
const record = put("bridge.json", JSON.stringify(bridgeRecord(), null, 2));
const lines = put("two.jsonl", `${line}\n${line}\n`);
const packed = put("two.jsonl.gz", gzipSync(`${line}\n${line}\n`));
const story = put("story.txt", "Pier shut\n\nAda Fenwick said it was rotten.\n");

/** Where Linux lists what a process has open. */
const OPEN_FILES = "/proc/self/fd";

interface Gone {
  readonly code: number;
  readonly names: readonly string[];
  readonly headlines: readonly (string | undefined)[];
  readonly err: string;
}

async function gathered(
  inputs: readonly string[],
  flags: GatherFlags = {},
  shell: FakeShell = fakeShell(),
): Promise<Gone> {
  const names: string[] = [];
  const headlines: (string | undefined)[] = [];
  const code = await gather(faceOf(shell, flags), inputs, flags, ({ name, record: read }) => {
    names.push(name.replace(`${folder}/`, ""));
    headlines.push(read.article.headline?.text);
  });
  return { code, names, headlines, err: shell.err() };
}

describe("gather", () => {
  it("takes records as they are: one, many, packed", async () => {
    const { code, headlines, err } = await gathered([record, lines, packed]);
    assert.deepEqual([code, err], [0, ""]);
    assert.deepEqual(
      headlines,
      Array.from({ length: 5 }, () => "Bridge shut"),
    );
  });

  it("reads what is no record, after the records", async () => {
    const { code, headlines } = await gathered([story, record]);
    assert.equal(code, 0);
    assert.deepEqual(headlines, ["Bridge shut", "Pier shut"]);
  });

  it("reads JSONL of articles, which only looks like records", async () => {
    const articles = put(
      "articles.jsonl",
      `${JSON.stringify({ id: "a-1", text: "Pier shut\n\nIt fell, she said." })}\n`,
    );
    const { code, headlines } = await gathered([articles]);
    assert.deepEqual([code, headlines], [0, ["Pier shut"]]);
  });

  it("knows a record by its first field, behind blanks, a bracket or a mark of order", async () => {
    for (const [name, content] of [
      ["blank.json", `\n\n  ${line}`],
      ["list.json", `[ ${line} ]`],
      ["marked.json", `\ufeff${line}`],
      ["capital.JSONL", `${line}\n`],
    ] as const) {
      const { code, headlines, err } = await gathered([put(name, content)]);
      assert.deepEqual([name, code, headlines, err], [name, 0, ["Bridge shut"], ""]);
    }
  });

  it("tells what fails, goes on, and ends with the code of the first failure", async () => {
    const broken = put("broken.json", '{"schema":"onrecord/1"}');
    const { code, headlines, err } = await gathered([broken, record, join(folder, "gone.txt"), story]);
    assert.equal(code, 5);
    assert.deepEqual(headlines, ["Bridge shut", "Pier shut"]);
    assert.match(err, /broken\.json/u);
    assert.match(err, /gone\.txt/u);
  });

  it("tells failures as JSON where JSON is asked for", async () => {
    const { code, err } = await gathered([join(folder, "gone.json")], { json: true });
    assert.equal(code, 5);
    const told: unknown = JSON.parse(err.trim());
    assert.ok(typeof told === "object" && told !== null);
    assert.match(JSON.stringify(told), /gone\.json/u);
  });

  it("does not take a folder for a record, though it is called like one", async () => {
    mkdirSync(join(folder, "deep.json"), { recursive: true });
    put("deep.json/a.txt", "Pier shut\n\nIt fell, she said.\n");
    const { code, headlines } = await gathered([join(folder, "deep.json")]);
    assert.deepEqual([code, headlines], [0, ["Pier shut"]]);
  });

  it("leaves nothing open of what it looked into", { skip: !existsSync(OPEN_FILES) }, async () => {
    mkdirSync(join(folder, "empty.json"), { recursive: true });
    await gathered([join(folder, "empty.json"), record]);
    const before = readdirSync(OPEN_FILES).length;
    for (let time = 0; time < 5; time++) await gathered([join(folder, "empty.json"), record]);
    assert.equal(readdirSync(OPEN_FILES).length, before);
  });

  it("does not take a damaged archive for a record", async () => {
    const { code, headlines, err } = await gathered([put("damaged.jsonl.gz", "this is no archive")]);
    assert.deepEqual([code, headlines], [5, []]);
    assert.match(err, /damaged\.jsonl\.gz/u);
  });

  it("ends without a word when nobody reads any longer", async () => {
    const shell = fakeShell();
    const code = await gather(faceOf(shell, {}), [lines], {}, () => {
      shell.stop("the output was closed");
      return Promise.reject(new Error("EPIPE"));
    });
    assert.deepEqual([code, shell.err()], [0, ""]);
  });
});
