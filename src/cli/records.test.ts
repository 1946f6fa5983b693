import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { ErrorCode } from "../errors.ts";
import { OnrecordError } from "../errors.ts";
import { loadRecord, loadRecords } from "./records.ts";
import { bridgeRecord, fakeShell } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-records-"));
after(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function names(path: string, stdin = ""): Promise<string[]> {
  const loaded = await Array.fromAsync(loadRecords(path, fakeShell({ stdin })));
  return loaded.map(({ name, record }) => `${name.replace(`${folder}/`, "")} ${record.statements.length}`);
}

async function failure(code: ErrorCode, work: Promise<unknown>): Promise<OnrecordError> {
  const error: unknown = await work.then(
    () => assert.fail("it did not fail"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof OnrecordError, String(error));
  assert.equal(error.code, code, error.message);
  assert.ok(error.hint.length > 10);
  return error;
}

const one = JSON.stringify(bridgeRecord());
const pretty = JSON.stringify(bridgeRecord(), null, 2);

describe("loadRecords", () => {
  it("reads one record, on one line or many", async () => {
    assert.deepEqual(await names(put("pretty.json", pretty)), ["pretty.json 3"]);
    assert.deepEqual(await names(put("dense.json", one)), ["dense.json:1 3"]);
  });

  it("reads one record a line, and names the lines", async () => {
    assert.deepEqual(await names(put("r.jsonl", `${one}\n\n${one}\n`)), ["r.jsonl:1 3", "r.jsonl:3 3"]);
  });

  it("reads a list of records", async () => {
    assert.deepEqual(await names(put("list.json", `[\n${one},\n${one}\n]`)), ["list.json:1 3", "list.json:2 3"]);
  });

  it("reads what is packed, and what is piped in", async () => {
    assert.deepEqual(await names(put("r.json.gz", gzipSync(pretty))), ["r.json.gz 3"]);
    assert.deepEqual(await names("-", pretty), ["- 3"]);
  });

  it("says which file is missing, with one that is like it", async () => {
    put("story.json", one);
    const { hint } = await failure("no-such-file", names(join(folder, "stori.json")));
    assert.match(hint, /Did you mean .*story\.json\?/u);
  });

  it("says what is wrong with a file that is no record", async () => {
    assert.match((await failure("not-a-record", names(put("page.html", "<p>Hello")))).message, /is not JSON/u);
    assert.match(
      (await failure("not-a-record", names(put("other.json", '{"a":1}')))).message,
      /no record of onrecord/u,
    );
    assert.match((await failure("not-a-record", names(put("number.json", "7")))).message, /no record of onrecord/u);
    assert.match((await failure("not-a-record", names(put("latin.json", Buffer.from([0xe9]))))).message, /UTF-8/u);
  });

  it("tells how to make one", async () => {
    assert.match((await failure("not-a-record", names(put("x.json", "{")))).hint, /onrecord read --json/u);
  });

  it("names the line that is no record, after those before it", async () => {
    const path = put("mixed.jsonl", `${one}\n{"a":1}\n`);
    const records = loadRecords(path, fakeShell());
    assert.equal((await records.next()).done, false);
    assert.match((await failure("not-a-record", records.next())).message, /mixed\.jsonl:2 is no record/u);
  });

  it("names the field that is wrong, and at most three", async () => {
    const broken = { ...bridgeRecord(), statements: 5, sources: 5, times: 5, places: 5 };
    const { message } = await failure("not-a-record", names(put("broken.json", JSON.stringify(broken))));
    assert.match(message, /\/(?:statements|sources) must be array/u);
    assert.match(message, /and \d+ more/u);
  });

  it("takes no folder of several files and no address", async () => {
    await failure("usage", names(folder));
    await failure("usage", names("https://a.example/record.json"));
  });
});

describe("loadRecord", () => {
  it("gives the only record", async () => {
    assert.deepEqual(await loadRecord(put("only.json", pretty), fakeShell()), bridgeRecord());
  });

  it("refuses several, and nothing", async () => {
    await failure("usage", loadRecord(put("two.jsonl", `${one}\n${one}\n`), fakeShell()));
    await failure("not-a-record", loadRecord(put("none.json", ""), fakeShell()));
    await failure("not-a-record", loadRecord(put("empty-list.json", "[]"), fakeShell()));
  });
});
