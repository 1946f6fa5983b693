import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recordOf } from "./testing.ts";
import { validateRecord } from "./validate.ts";

const record = recordOf();

async function problems(value: unknown): Promise<readonly string[]> {
  const result = await validateRecord(value);
  assert.ok("problems" in result, "it is valid");
  assert.ok(result.problems.length > 0);
  return result.problems;
}

describe("validateRecord", () => {
  it("gives a valid record back as it is", async () => {
    const result = await validateRecord(record);
    assert.ok("record" in result);
    assert.equal(result.record, record);
  });

  it("names what is wrong and where", async () => {
    assert.match((await problems({ ...record, offsetUnit: "bytes" })).join("\n"), /^\/offsetUnit /mu);
    const [statement] = record.statements;
    const broken = { ...record, statements: [{ ...statement, act: "shouted" }] };
    assert.match((await problems(broken)).join("\n"), /^\/statements\/0\/act /mu);
  });

  const [source] = record.sources;
  const [statement] = record.statements;
  const [time] = record.times;
  const cases: readonly (readonly [string, object])[] = [
    ["an unknown field", { ...record, truthScore: 1 }],
    ["a missing list", { ...record, statements: undefined }],
    ["another schema", { ...record, schema: "onrecord/2" }],
    ["an unknown kind of source", { ...record, sources: [{ ...source, kind: "robot" }] }],
    ["a count of nobody", { ...record, sources: [{ ...source, count: { min: 0, stated: true } }] }],
    ["a source without an id", { ...record, sources: [{ ...source, id: "" }] }],
    ["a statement without words", { ...record, statements: [{ ...statement, content: [] }] }],
    ["confidence over 1", { ...record, statements: [{ ...statement, confidence: 1.1 }] }],
    ["confidence below 0", { ...record, statements: [{ ...statement, confidence: -0.1 }] }],
    [
      "an unknown part in a chain",
      { ...record, statements: [{ ...statement, chain: [{ source: "s", role: "friend" }] }] },
    ],
    ["half an offset", { ...record, times: [{ ...time, start: 1.5 }] }],
    ["an offset before the text", { ...record, times: [{ ...time, start: -1 }] }],
    ["a span without words", { ...record, statements: [{ ...statement, cue: { start: 1, end: 1, text: "" } }] }],
    ["a hash that is none", { ...record, article: { ...record.article, textSha256: "abc" } }],
    [
      "an unknown kind of block",
      { ...record, article: { ...record.article, blocks: [{ start: 0, end: 1, kind: "pull" }] } },
    ],
  ];
  for (const [name, value] of cases) {
    it(`refuses ${name}`, async () => {
      assert.ok((await problems(value)).length > 0);
    });
  }

  it("refuses what is no record at all", async () => {
    for (const value of [null, undefined, "onrecord/1", 7, [1, 2], {}, [record]]) await problems(value);
  });

  it("accepts a record that came through JSON", async () => {
    assert.ok("record" in (await validateRecord(JSON.parse(JSON.stringify(record)))));
  });
});
