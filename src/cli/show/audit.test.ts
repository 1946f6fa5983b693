import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { auditOf, STANDINGS } from "../../record/audit.ts";
import type { OnRecord, Source, Statement } from "../../record/schema/index.ts";
import { BRIDGE, bridgeRecord, canvasOf, recordOf, sourceOf, spanOf, statementOf } from "../testing.ts";
import { showAudit, showTotals } from "./audit.ts";

const SAID = [spanOf(BRIDGE, "For a week")];

/** A record where each of these sources speaks once. */
function spoken(...sources: readonly (Partial<Source> & { readonly id: string })[]): OnRecord {
  return recordOf(BRIDGE, {
    sources: sources.map(sourceOf),
    statements: sources.map(({ id }, at) => statementOf({ id: `st-${at}`, content: SAID, speaker: id })),
  });
}

function shown(record: OnRecord, columns = 80): string[] {
  return showAudit(canvasOf(columns), record, auditOf(record));
}

describe("showAudit", () => {
  it("groups the sources under headings with their number", () => {
    assert.deepEqual(shown(bridgeRecord()), [
      "Bridge shut",
      "Named people: 1",
      "  Ada Fenwick, Mayor: 2 statements",
      "Unnamed, no reason found: 1",
      "  An official: 1 statement",
    ]);
  });

  it("has the best sourcing first, whatever the order of the text", () => {
    const headings = shown(
      spoken(
        { id: "1", kind: "unnamed", description: "a clerk" },
        { id: "2", kind: "unnamed", description: "a guard", reasonUnnamed: spanOf(BRIDGE, "the deck") },
        { id: "3", kind: "observation", description: "the reporter" },
        { id: "4", kind: "outlet", name: "The Gull" },
        { id: "5", kind: "document", description: "a report" },
        { id: "6", kind: "organization", name: "Alder Council" },
        { id: "7", kind: "office", description: "the mayor" },
        { id: "8", name: "Ada Fenwick" },
      ),
    ).filter((line) => line.endsWith(": 1"));
    assert.deepEqual(headings, [
      "Named people: 1",
      "Offices, nobody named: 1",
      "Organizations: 1",
      "Documents: 1",
      "Agencies and outlets: 1",
      "Seen by the reporter: 1",
      "Unnamed, with a reason: 1",
      "Unnamed, no reason found: 1",
    ]);
    assert.equal(headings.length, STANDINGS.length);
  });

  it("says how many speak, how they know it and why they are not named", () => {
    const lines = shown(
      spoken({
        id: "1",
        kind: "unnamed",
        description: "two clerks",
        count: { min: 2, stated: true },
        reasonUnnamed: spanOf(BRIDGE, "the deck was cracked"),
        basisOfKnowledge: spanOf(BRIDGE, "on Monday"),
      }),
    ).join(" ");
    assert.match(lines, /two clerks: 1 statement; at least 2 people; knows it: “on Monday”; why: “the\s+deck was/u);
  });

  it("does not say that one person is at least one", () => {
    const lines = shown(spoken({ id: "1", kind: "unnamed", description: "a clerk", count: { min: 1, stated: true } }));
    assert.ok(lines.includes("  a clerk: 1 statement"));
  });

  it("tells who passes on and who is cited", () => {
    const chain: Statement["chain"] = [
      { source: "cited", role: "origin" },
      { source: "relay", role: "relay" },
    ];
    const record = recordOf(BRIDGE, {
      sources: [
        sourceOf({ id: "cited", name: "Tom Brann" }),
        sourceOf({ id: "relay", kind: "outlet", name: "The Gull" }),
      ],
      statements: [statementOf({ id: "st-1", content: SAID, chain })],
    });
    const lines = shown(record);
    assert.ok(lines.includes("  Tom Brann: cited for 1"), lines.join("\n"));
    assert.ok(lines.includes("  The Gull: passes on 1"));
    assert.ok(lines.includes("1 of 1 statement: speaker not found"));
  });

  it("lists where it was said", () => {
    const venue = spanOf(BRIDGE, "on Monday");
    const record = recordOf(BRIDGE, {
      statements: [1, 2].map((at) => statementOf({ id: `st-${at}`, content: SAID, venue })),
    });
    assert.deepEqual(shown(record).slice(1), [
      "Said where: 1",
      "  on Monday (2)",
      "2 of 2 statements: speaker not found",
    ]);
  });

  it("says so where nobody speaks", () => {
    assert.deepEqual(shown(recordOf(BRIDGE)), [
      "(no headline found)",
      "Nobody is quoted or reported as saying something.",
    ]);
  });

  it("stays within the columns, with what goes on below set in", () => {
    const record = spoken({ id: "1", name: "Ada Fenwick", role: "harbour master of the whole northern coast" });
    const lines = shown(record, 30);
    for (const line of lines) assert.ok(line.length <= 30, line);
    assert.match(lines.join("\n"), /\n {2}Ada Fenwick, harbour master\n {6}of the whole/u);
  });

  it("shows what could steer a terminal as signs", () => {
    const [, , line = ""] = shown(spoken({ id: "1", name: "Ada\u001b[2J\u202eFenwick" }));
    assert.equal(line, "  Ada␛[2J⟨U+202E⟩Fenwick: 1 statement");
  });
});

describe("showTotals", () => {
  const audits = [bridgeRecord(), bridgeRecord(), recordOf(BRIDGE)].map(auditOf);

  it("adds up sources and statements of each kind", () => {
    const lines = showTotals(canvasOf(80), audits);
    assert.match(lines[0] ?? "", /^3 articles +Sources {2}Statements$/u);
    assert.match(lines[1] ?? "", /^Named people +2 +4$/u);
    assert.match(lines.join("\n"), /^Unnamed, no reason found +2 +2$/mu);
    assert.match(lines.at(-1) ?? "", /^Speaker not found +0$/u);
  });

  it("has a line for every kind, though nobody is of it", () => {
    assert.equal(showTotals(canvasOf(80), audits).length, STANDINGS.length + 2);
    assert.match(showTotals(canvasOf(80), audits).join("\n"), /^Documents +0 +0$/mu);
  });
});
