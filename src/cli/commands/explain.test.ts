import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Ran } from "../testing.ts";
import { bridgeRecord, recordOf, runWith, testFolder } from "../testing.ts";

const { put } = testFolder();
const record = put("bridge.json", JSON.stringify(bridgeRecord()));

function explain(...args: string[]): Promise<Ran> {
  return runWith({}, "explain", ...args);
}

describe("onrecord explain", () => {
  it("says which rule found a statement, on which words", async () => {
    const { code, out } = await explain(record, "st-1a2b3c4d5e6f");
    assert.equal(code, 0);
    assert.match(out, /^statement st-1a2b3c4d5e6f\nrule {10}quote-then-said\n/u);
    assert.match(out, /“It will stay shut,” Mayor Ada Fenwick.*\n {3}\^{18} {2}~{17}/u);
  });

  it("takes the beginning of an id", async () => {
    assert.equal((await explain(record, "st-2")).out, (await explain(record, "st-2a2b3c4d5e6f")).out);
  });

  it("takes the number that a statement has in the summary", async () => {
    assert.equal((await explain(record, "2")).out, (await explain(record, "st-2a2b3c4d5e6f")).out);
    for (const number of ["0", "4"]) {
      const { code, err } = await explain(record, number);
      assert.equal(code, 2);
      assert.match(err, /There is no statement \d; the record has 3\./u);
    }
  });

  it("says so when more than one id begins so, or none", async () => {
    const several = await explain(record, "st-");
    assert.equal(several.code, 2);
    assert.match(several.err, /Give more of the id/u);
    const none = await explain(record, "x-1");
    assert.equal(none.code, 2);
    assert.match(none.err, /Ids of this record look like s-1/u);
  });

  it("lists everything without an id", async () => {
    const { code, out } = await explain(record);
    assert.equal(code, 0);
    assert.equal(out.split("\n").length, 7);
    assert.match(out, /^t-1 +time +weekday +Monday$/mu);
  });

  it("says so when there is nothing to list", async () => {
    const nothing = put("nothing.json", JSON.stringify(recordOf("Nothing here.")));
    assert.equal((await explain(nothing)).out, "The record holds no findings.\n");
  });

  it("prints JSON", async () => {
    const one = JSON.parse((await explain("--json", record, "t-1")).out);
    assert.deepEqual([one.noun, one.id, one.rule, one.words[0].text], ["time", "t-1", "weekday", "Monday"]);
    const all = JSON.parse((await explain("--json", record)).out);
    assert.equal(all.length, 6);
  });

  it("tells failures as JSON when asked for JSON", async () => {
    const { code, err } = await explain("--json", record, "x-1");
    assert.equal(code, 2);
    assert.equal(JSON.parse(err).error.code, "no-such-id");
  });

  it("explains one record, not many", async () => {
    const many = put("many.jsonl", `${JSON.stringify(bridgeRecord())}\n`.repeat(2));
    assert.equal((await explain(many, "t-1")).code, 2);
  });
});
