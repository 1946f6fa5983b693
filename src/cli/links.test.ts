import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Figure, OnRecord, Statement } from "../record/schema/index.ts";
import { danglingIn } from "./links.ts";
import { BRIDGE, bridgeRecord, recordOf, spanOf, statementOf, timeOf } from "./testing.ts";

function dangling(record: OnRecord): string[] {
  return danglingIn(record).map(({ path, id }) => `${path} ${id}`);
}

function withStatement(about: Partial<Statement>): OnRecord {
  const record = bridgeRecord();
  return { ...record, statements: [statementOf({ id: "st-9", content: [spanOf(BRIDGE, "For a week")], ...about })] };
}

const FIGURE: Figure = {
  id: "f-1",
  ...spanOf(BRIDGE, "a week"),
  kind: "count",
  value: 1,
  high: null,
  unit: null,
  bound: "exact",
  stated: true,
  of: null,
  within: null,
  rule: "r",
  because: [],
  confidence: 1,
};

describe("danglingIn", () => {
  it("finds nothing in a record whose ids are all there", () => assert.deepEqual(dangling(bridgeRecord()), []));

  it("finds nothing in a record of nothing", () => assert.deepEqual(dangling(recordOf(BRIDGE)), []));

  it("takes null for nothing to find", () => {
    assert.deepEqual(dangling(withStatement({ speaker: null, saidAt: null, chain: [] })), []);
  });

  it("finds a speaker, a day and a step of the way that are not there", () => {
    const chain = [
      { source: "s-1", role: "origin" },
      { source: "s-8", role: "publisher" },
    ] as const;
    assert.deepEqual(dangling(withStatement({ speaker: "s-9", saidAt: "t-9", chain: [...chain] })), [
      "statements/0/speaker s-9",
      "statements/0/saidAt t-9",
      "statements/0/chain/1/source s-8",
    ]);
  });

  it("does not take the id of another kind of thing", () => {
    assert.deepEqual(dangling(withStatement({ speaker: "t-1", saidAt: "s-1" })), [
      "statements/0/speaker t-1",
      "statements/0/saidAt s-1",
    ]);
  });

  it("finds what a time was counted from, unless that is the day of publication", () => {
    const time = timeOf(spanOf(BRIDGE, "Monday"), "2026-03-02");
    const times = [
      { ...time, anchor: "published" },
      { ...time, id: "t-2", anchor: "t-1" },
      { ...time, id: "t-3", anchor: "t-7" },
    ];
    assert.deepEqual(dangling(recordOf(BRIDGE, { times })), ["times/2/anchor t-7"]);
  });

  it("finds the statement that a figure stands in", () => {
    const { statements } = bridgeRecord();
    const figures = [null, statements[0]?.id ?? "", "st-9"].map((within) => Object.assign({}, FIGURE, { within }));
    assert.deepEqual(dangling({ ...bridgeRecord(), figures }), ["figures/2/within st-9"]);
  });
});
