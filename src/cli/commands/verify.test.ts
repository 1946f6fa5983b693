import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Ran } from "../testing.ts";
import { BRIDGE, bridgeRecord, runWith, testFolder } from "../testing.ts";

const { put } = testFolder();

function verify(...args: string[]): Promise<Ran> {
  return runWith({}, "verify", ...args);
}

/** The bridge record with two of its spans moved by one. */
function shifted(): object {
  const record = structuredClone(bridgeRecord());
  for (const { cue } of record.statements.slice(0, 2)) {
    if (cue !== null) Object.assign(cue, { start: cue.start + 1, end: cue.end + 1 });
  }
  return record;
}

const good = put("good.json", JSON.stringify(bridgeRecord(), null, 2));
const bad = put("bad.json", JSON.stringify(shifted(), null, 2));
const text = put("bridge.txt", BRIDGE);

describe("onrecord verify RECORD", () => {
  it("says how many spans match", async () => {
    assert.deepEqual(await verify(good), { code: 0, out: "18 of 18 spans match.\n", err: "" });
  });

  it("ends with 4 and lists what does not match", async () => {
    const { code, out } = await verify(bad);
    assert.equal(code, 4);
    assert.equal(
      out,
      [
        "16 of 18 spans match.",
        "  statements/0/cue: “said” is expected, “aid” stands there",
        "  statements/1/cue: “added” is expected, “dded.” stands there",
        "",
      ].join("\n"),
    );
  });

  it("ends with 4 when the text is not the one that was read", async () => {
    const forged = put("forged.json", JSON.stringify(bridgeRecord({ textSha256: "a".repeat(64) })));
    const { code, out } = await verify(forged);
    assert.equal(code, 4);
    assert.match(out, /not the text that was\s+read/u);
  });

  it("ends with 4 when a statement leads to nobody in the record", async () => {
    const record = structuredClone(bridgeRecord());
    const [first] = record.statements;
    assert.ok(first);
    Object.assign(first, { speaker: "s-nobody" });
    const { code, out } = await verify(put("nobody.json", JSON.stringify(record)));
    assert.equal(code, 4);
    assert.match(
      out,
      /^18 of 18 spans match\.\n.*statements\/0\/speaker leads to s-nobody, which the record does\s+not have/u,
    );
  });

  it("takes many records", async () => {
    const many = put("many.jsonl", `${JSON.stringify(bridgeRecord())}\n${JSON.stringify(shifted())}\n`);
    const { code, out } = await verify(many);
    assert.equal(code, 4);
    assert.match(out, /^34 of 36 spans match in 2 records\.\n.*many\.jsonl:2\s+statements\/0\/cue/u);
  });

  it("takes what is piped in", async () => {
    const { code } = await runWith({ stdin: JSON.stringify(bridgeRecord()) }, "verify", "-");
    assert.equal(code, 0);
  });

  it("prints JSON with every mismatch", async () => {
    const { code, out } = await verify("--json", bad);
    assert.equal(code, 4);
    const result = JSON.parse(out);
    assert.deepEqual([result.records, result.total, result.matched, result.textChanged], [1, 18, 16, []]);
    assert.deepEqual(result.mismatches[0], {
      record: bad,
      path: "statements/0/cue",
      start: BRIDGE.indexOf("said") + 1,
      end: BRIDGE.indexOf("said") + 5,
      text: "said",
      found: "aid ",
    });
  });

  it("ends with 5 on what is no record", async () => {
    const { code, err } = await verify(text);
    assert.equal(code, 5);
    assert.match(err, /is not JSON.*\n.*onrecord read --json/su);
  });

  it("asks for a record", async () => {
    const { code, err } = await verify();
    assert.equal(code, 2);
    assert.match(err, /Missing required argument 'record'\.\n {2}See: onrecord verify --help/u);
  });
});

describe("onrecord verify RECORD FILE", () => {
  it("reads the file again", async () => {
    const { code, out } = await verify(good, text);
    assert.equal(code, 0);
    assert.match(out, /^The text of .*bridge\.txt is that of\s+the record\.\n18 of 18 spans match\.\n$/u);
  });

  it("finds words that moved, which is no mismatch", async () => {
    const { code, out } = await verify(good, put("moved.txt", `Updated twice.\n\n${BRIDGE}`));
    assert.equal(code, 0);
    assert.match(out, /is\s+not\s+that\s+of\s+the\s+record:/u);
    assert.match(out, /18 of 18 spans match, 0 in their place, 18 elsewhere\./u);
  });

  it("ends with 4 when words are gone", async () => {
    const { code, out } = await verify(good, put("gone.txt", BRIDGE.replace("For a week", "For a month")));
    assert.equal(code, 4);
    assert.match(out, /statements\/1\/content\/0: “For a week,” is not there/u);
  });

  it("ends with 4 when the record is wrong, though the file is the same", async () => {
    assert.equal((await verify(bad, text)).code, 4);
  });

  it("prints JSON with the new places", async () => {
    const { out } = await verify("--json", good, put("pushed.txt", `x\n\n${BRIDGE}`));
    const result = JSON.parse(out);
    assert.equal(result.sameText, false);
    assert.deepEqual(result.moved[0].now, { start: 3, end: 14, how: "words" });
  });

  it("picks the record's article out of several", async () => {
    const lines = [`{"text":"Ferry back"}`, JSON.stringify({ text: BRIDGE }), "nonsense"];
    const { code, out } = await verify(good, put("articles.jsonl", lines.join("\n")));
    assert.equal(code, 0);
    assert.match(out, /18 of 18/u);
  });

  it("picks it by its id where the text has changed", async () => {
    const record = put("id.json", JSON.stringify(bridgeRecord({ externalId: "b-7" })));
    const lines = [`{"text":"Ferry back"}`, JSON.stringify({ id: "b-7", text: `New. ${BRIDGE}` })];
    assert.equal((await verify(record, put("by-id.jsonl", lines.join("\n")))).code, 0);
  });

  it("says so when none of several is the record's", async () => {
    const { code, err } = await verify(good, put("others.jsonl", `{"text":"One"}\n{"text":"Two"}\n`));
    assert.equal(code, 2);
    assert.match(err, /holds 2\s+articles/u);
  });

  it("ends with 5 when the file cannot be read", async () => {
    assert.equal((await verify(good, "no-such.txt")).code, 5);
    assert.equal((await verify(good, put("blank.txt", "\n"))).code, 5);
  });

  it("fetches nothing from this machine unless it is allowed", async () => {
    assert.equal((await verify(good, "http://127.0.0.1:9/")).code, 6);
  });
});
