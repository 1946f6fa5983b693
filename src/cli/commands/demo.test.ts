import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { verifySpans } from "../../evidence/verify.ts";
import { faceOf } from "../face.ts";
import { fakeShell, runWith, testFolder } from "../testing.ts";
import { demo } from "./demo.ts";

const { path: folder, put } = testFolder();

describe("onrecord demo", () => {
  it("says that all is invented, shows one sample whole and a list of all, and what to try", async () => {
    const { code, out, err } = await runWith({}, "demo");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^[^\n]+\n?[^\n]*invented\.\n\n/u);
    assert.match(out, /\n\d+ statements: /u);
    assert.match(out, /\nAll 12 samples\nPublished /u);
    assert.match(out, /\nNext:\n {2}onrecord read /u);
  });

  it("prints the records, every span of them right", async () => {
    const { code, out } = await runWith({}, "demo", "--jsonl");
    assert.equal(code, 0);
    const records = out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    assert.equal(records.length, 12);
    for (const record of records) assert.deepEqual(verifySpans(record).mismatches, []);
  });

  it("takes each sample once: as a page where there is one, else as text", async () => {
    put("mixed/a.txt", "Bridge shut\n\nIt is shut, said Ada Fenwick.\n");
    put("mixed/b.txt", "Ferry back\n\nIt is back, said Joris Haver.\n");
    put("mixed/a.record.json", "{}");
    const shell = fakeShell();
    await demo(faceOf(shell, {}), {}, `${folder}/mixed`);
    assert.match(shell.out(), /All 2 samples/u);
  });

  it("says so when there are no samples", async () => {
    const shell = fakeShell();
    await assert.rejects(demo(faceOf(shell, {}), {}, `${folder}/none`), /no samples/u);
  });
});
