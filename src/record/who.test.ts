import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bridgeRecord, recordOf, sourceOf } from "../cli/testing.ts";
import { auditOf } from "./audit.ts";
import { whoSaid } from "./who.ts";

describe("whoSaid", () => {
  const record = bridgeRecord();

  it("finds a speaker by full name, surname, role, and description", () => {
    for (const name of ["Ada Fenwick", "fenwick", "Mayor", "mayor Fenwick", "FENWICK’S"]) {
      const [said, ...others] = whoSaid(record, name);
      assert.deepEqual([said?.source.id, others.length], ["s-1", 0], name);
      assert.deepEqual(
        said?.statements.map(({ id }) => id),
        ["st-1a2b3c4d5e6f", "st-2a2b3c4d5e6f"],
      );
    }
    assert.equal(whoSaid(record, "an official")[0]?.source.id, "s-2");
  });

  it("needs every word", () => {
    assert.deepEqual(whoSaid(record, "Tom Fenwick"), []);
    assert.deepEqual(whoSaid(record, "wick"), []);
    assert.deepEqual(whoSaid(record, " … "), []);
  });

  it("does not mind accents, in the name or in the article", () => {
    const tuezuen = recordOf("Anselmo Tüzün spoke.", { sources: [sourceOf({ id: "s-9", name: "Anselmo Tüzün" })] });
    for (const name of ["Tuzun", "Tüzün", "tu\u0308zu\u0308n"]) assert.equal(whoSaid(tuezuen, name).length, 1);
  });
});

describe("auditOf", () => {
  it("counts statements by how their sources stand", () => {
    const { sources, statements, withoutSpeaker } = auditOf(bridgeRecord());
    assert.deepEqual(
      sources.map(({ source, standing, statements: own }) => [source.id, standing, own]),
      [
        ["s-1", "named", 2],
        ["s-2", "unnamed", 1],
      ],
    );
    assert.deepEqual([statements, withoutSpeaker], [3, 0]);
  });

  it("tells an unnamed source with a reason from one without, and counts who passes on", () => {
    const plain = bridgeRecord();
    const [first, second, third] = plain.statements;
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    const reason = { start: 0, end: 6, text: "Bridge" };
    const record = {
      ...plain,
      sources: [
        ...plain.sources.slice(0, 1),
        sourceOf({ id: "s-2", kind: "unnamed", reasonUnnamed: reason }),
        sourceOf({ id: "s-3", kind: "outlet" }),
      ],
      statements: [
        { ...first, chain: [...first.chain, { source: "s-3", role: "relay" as const }], venue: reason },
        { ...second, speaker: null },
        third,
      ],
    };
    const { sources, channels, withoutSpeaker } = auditOf(record);
    assert.deepEqual(
      sources.map(({ standing, passedOn }) => [standing, passedOn]),
      [
        ["named", 0],
        ["unnamed-with-reason", 0],
        ["outlet", 1],
      ],
    );
    assert.deepEqual(channels, [{ words: "Bridge", statements: 1 }]);
    assert.equal(withoutSpeaker, 1);
  });

  it("leaves out sources that said and passed on nothing", () => {
    const { sources } = auditOf(
      recordOf("Ada Fenwick left.", { sources: [sourceOf({ id: "s-9", name: "Ada Fenwick" })] }),
    );
    assert.deepEqual(sources, []);
  });
});
