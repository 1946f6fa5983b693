import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { main } from "../main.ts";
import { bridgeRecord, fakeShell, runWith, testFolder } from "../testing.ts";

const { put } = testFolder();
const record = put("bridge.json", JSON.stringify(bridgeRecord(), null, 2));
const lines = put("many.jsonl", `${JSON.stringify(bridgeRecord())}\n`.repeat(2));
const packed = put("many.jsonl.gz", gzipSync(`${JSON.stringify(bridgeRecord())}\n`));
const story = put(
  "story.txt",
  "Pier shut\n\n“It is rotten,” Ada Fenwick said on Monday. Tom Brann said it was safe.\n",
);

describe("onrecord who", () => {
  it("prints what one speaker said, with the numbers of the summary", async () => {
    const { code, out } = await runWith({}, "who", "fenwick", record);
    assert.equal(code, 0);
    assert.match(out, /^Bridge shut\nAda Fenwick, Mayor: 2 statements\n +1 {2}Ada Fenwick said/u);
    assert.doesNotMatch(out, /An official/u);
  });

  it("reads pages and texts on the way, and records in lines, packed or not", async () => {
    assert.match((await runWith({}, "who", "Brann", story)).out, /Tom Brann: 1 statement\n +2 {2}Tom Brann said/u);
    assert.equal((await runWith({}, "who", "official", lines)).out.match(/\[unnamed\]: 1 statement/gu)?.length, 2);
    assert.match((await runWith({}, "who", "official", packed)).out, /1 statement/u);
    assert.equal((await runWith({}, "who", "Fenwick", story, record)).out.match(/Ada Fenwick.*: \d/gu)?.length, 2);
  });

  it("prints one speaker a line as JSON", async () => {
    const { out } = await runWith({}, "who", "--json", "Fenwick", record);
    const { source, statements } = JSON.parse(out);
    assert.deepEqual([source.id, statements.length, statements[1].number], ["s-1", 2, 2]);
  });

  it("says who speaks when nobody of that name does", async () => {
    const { code, out, err } = await runWith({}, "who", "Quist", record);
    assert.deepEqual([code, out], [0, ""]);
    assert.match(err, /Nobody called “Quist” speaks\. Who speaks: Ada Fenwick, An official\./u);
    assert.equal((await runWith({}, "who", "--fail-empty", "Quist", record)).code, 3);
  });

  it("goes on after an input that cannot be read, and ends with its code", async () => {
    const { code, out, err } = await runWith(
      {},
      "who",
      "Fenwick",
      "nowhere.txt",
      put("bad.json", '{"schema": "onrecord/1"'),
      record,
    );
    assert.equal(code, 5);
    assert.match(out, /Ada Fenwick/u);
    assert.match(err, /nowhere\.txt/u);
    assert.match(err, /bad\.json/u);
  });
});

describe("onrecord who, whose output is closed", () => {
  it("ends without a word, as a pipe into head does", async () => {
    const shell = fakeShell();
    shell.stop("the output was closed");
    const code = await main(["who", "Fenwick", lines], shell);
    assert.deepEqual([code, shell.err().includes("fault")], [0, false]);
  });
});

describe("onrecord sources", () => {
  it("groups the sources of an article by how they stand", async () => {
    const { code, out } = await runWith({}, "sources", record);
    assert.equal(code, 0);
    assert.match(out, /Named people: 1\n {2}Ada Fenwick, Mayor: 2 statements\n/u);
    assert.match(out, /Unnamed, no reason found: 1\n {2}An official: 1 statement\n/u);
    assert.doesNotMatch(out, /articles/u);
  });

  it("adds several articles up", async () => {
    const { out } = await runWith({}, "sources", lines);
    assert.match(out, /^2 articles +Sources +Statements$/mu);
    assert.match(out, /^Named people +2 +4$/mu);
    assert.match(out, /^Speaker not found +0$/mu);
  });

  it("prints one article a line as JSON", async () => {
    const { out } = await runWith({}, "sources", "--json", lines);
    const audits = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      audits.map(({ statements, sources }) => [statements, sources.length]),
      [
        [3, 2],
        [3, 2],
      ],
    );
  });

  it("says so when nobody speaks", async () => {
    const { out } = await runWith({}, "sources", put("calm.txt", "Quiet day\n\nThe harbour was calm on Monday.\n"));
    assert.match(out, /Nobody is quoted or reported/u);
  });
});
