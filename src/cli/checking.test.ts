import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkRecord, recheck, summed } from "./checking.ts";
import { BRIDGE, bridgeRecord, recordOf, sourceOf, spanOf } from "./testing.ts";

describe("checkRecord", () => {
  it("counts spans, and holds the text against its checksum", () => {
    const { name, total, matched, textIntact } = checkRecord("a.json", bridgeRecord());
    assert.deepEqual([name, total, matched, textIntact], ["a.json", 18, 18, true]);
    assert.equal(checkRecord("a.json", bridgeRecord({ textSha256: "0".repeat(64) })).textIntact, false);
  });

  it("sees a text that was changed together with its spans", () => {
    const forged = bridgeRecord({ text: BRIDGE.replaceAll("shut", "open") });
    const check = checkRecord("a.json", forged);
    assert.ok(check.mismatches.length > 0);
    assert.equal(check.textIntact, false);
  });
});

describe("summed", () => {
  it("adds up and keeps the name of each mismatch", () => {
    const bad = recordOf(BRIDGE, {
      sources: [sourceOf({ id: "s", mentions: [{ start: 0, end: 6, text: "Tunnel" }] })],
    });
    assert.deepEqual(summed([checkRecord("1", bridgeRecord()), checkRecord("2", bad)]), {
      records: 2,
      total: 19,
      matched: 18,
      textChanged: [],
      dangling: [],
      mismatches: [{ record: "2", path: "sources/0/mentions/0", start: 0, end: 6, text: "Tunnel", found: "Bridge" }],
    });
  });
});

describe("recheck", () => {
  const mention = spanOf(BRIDGE, "An official");
  const record = recordOf(BRIDGE, { sources: [sourceOf({ id: "s", mentions: [mention, mention] })] });

  it("knows the same text", () => {
    const { sameText, total, inPlace, moved } = recheck(record, BRIDGE);
    assert.deepEqual([sameText, total, inPlace, moved], [true, 2, 2, []]);
  });

  it("tells where words stand now", () => {
    const { sameText, charactersNow, inPlace, moved } = recheck(record, `New. ${BRIDGE}`);
    assert.deepEqual([sameText, charactersNow, inPlace], [false, BRIDGE.length + 5, 0]);
    const now = { start: mention.start + 5, end: mention.end + 5, how: "words" };
    assert.deepEqual(moved, [
      { path: "sources/0/mentions/0", text: "An official", now },
      { path: "sources/0/mentions/1", text: "An official", now },
    ]);
  });

  it("tells what is gone", () => {
    const { moved } = recheck(record, "Nothing of it.");
    assert.deepEqual(
      moved.map(({ now }) => now),
      [null, null],
    );
  });

  it("counts characters, not bytes, of an emoji before the words", () => {
    const { moved } = recheck(record, `😀😀 ${BRIDGE}`);
    assert.equal(moved[0]?.now?.start, mention.start + 5);
  });
});
