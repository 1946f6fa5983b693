import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { OnRecord } from "../../record/schema/index.ts";
import { checkRecord, recheck } from "../checking.ts";
import { BRIDGE, bridgeRecord, canvasOf } from "../testing.ts";
import { showChecks, showRecheck } from "./checks.ts";

const canvas = canvasOf(80);

/** The bridge record with the cue of its first statement misquoted. */
function misquoted(words = "told"): OnRecord {
  const record = structuredClone(bridgeRecord());
  const [first] = record.statements;
  if (first?.cue !== undefined && first.cue !== null) first.cue.text = words;
  return record;
}

describe("showChecks", () => {
  it("says in one line that all is well", () => {
    assert.deepEqual(showChecks(canvas, [checkRecord("a.json", bridgeRecord())]), ["18 of 18 spans match."]);
  });

  it("counts over several records", () => {
    const checks = ["r.jsonl:1", "r.jsonl:2"].map((name) => checkRecord(name, bridgeRecord()));
    assert.deepEqual(showChecks(canvas, checks), ["36 of 36 spans match in 2 records."]);
  });

  it("lists what does not match, with what stands there", () => {
    assert.deepEqual(showChecks(canvas, [checkRecord("a.json", misquoted())]), [
      "17 of 18 spans match.",
      "  statements/0/cue: “told” is expected, “said” stands there",
    ]);
  });

  it("names the record where there are several", () => {
    const checks = [checkRecord("r.jsonl:1", bridgeRecord()), checkRecord("r.jsonl:2", misquoted())];
    assert.equal(
      showChecks(canvas, checks)[1],
      "  r.jsonl:2 statements/0/cue: “told” is expected, “said” stands there",
    );
  });

  it("says when nothing stands there", () => {
    const record = structuredClone(bridgeRecord());
    const [first] = record.statements;
    if (first?.cue !== undefined && first.cue !== null) Object.assign(first.cue, { start: 900, end: 904 });
    assert.match(showChecks(canvas, [checkRecord("a.json", record)])[1] ?? "", /“said” is expected, nothing stands/u);
  });

  it("shows twenty and counts the rest", () => {
    const record = structuredClone(bridgeRecord());
    for (const source of record.sources) {
      source.mentions = Array.from({ length: 15 }, () => ({ start: 0, end: 6, text: "Tunnel" }));
    }
    const lines = showChecks(canvas, [checkRecord("a.json", record)]);
    assert.equal(lines.length, 22);
    assert.equal(lines.at(-1), "  … and 10 more; --json lists all");
  });

  it("warns when the text is not the one that was read", () => {
    const record = bridgeRecord({ textSha256: "0".repeat(64) });
    assert.deepEqual(showChecks(canvas, [checkRecord("a.json", record)]), [
      "18 of 18 spans match.",
      "a.json: article.text is not the text that was read: it does not have the",
      "  checksum in article.textSha256.",
    ]);
  });

  it("cuts long words and makes hostile ones harmless", () => {
    const lines = showChecks(canvas, [checkRecord("a.json", misquoted(`\u001b[2J${"x".repeat(200)}`))]).join("\n");
    assert.match(lines, /“␛\[2Jx{55}…”/u);
  });
});

function show(text: string, record: OnRecord = bridgeRecord()): string[] {
  return showRecheck(canvas, "a.html", recheck(record, text));
}

describe("showRecheck", () => {
  it("says that the text is the same", () => {
    assert.deepEqual(show(BRIDGE), ["The text of a.html is that of the record.", "18 of 18 spans match."]);
  });

  it("finds words that moved", () => {
    assert.deepEqual(show(`Update: ${BRIDGE}`), [
      "The text of a.html is not that of the record: 132 characters then, 140 now.",
      "18 of 18 spans match, 0 in their place, 18 elsewhere.",
    ]);
  });

  it("finds words whose typography changed", () => {
    const [, verdict] = show(BRIDGE.replace("the deck was cracked", "the deck\u00a0was  cracked"));
    assert.equal(verdict, "18 of 18 spans match, 17 in their place, 1 with other quotation marks, dashes or spaces.");
  });

  it("lists what is not there any more", () => {
    assert.deepEqual(show(BRIDGE.replace("the deck was cracked", "all was well")).slice(1), [
      "17 of 18 spans match.",
      "  statements/2/content/0: “the deck was cracked” is not there",
    ]);
  });

  it("does not look for what the record misquotes", () => {
    assert.deepEqual(show(`${BRIDGE} told`, misquoted()).slice(1), [
      "17 of 18 spans match.",
      "  statements/0/cue: “told” is not there",
    ]);
  });
});
