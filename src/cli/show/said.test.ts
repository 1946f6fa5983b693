import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { whoSaid } from "../../record/who.ts";
import { BRIDGE, bridgeRecord, canvasOf, recordOf } from "../testing.ts";
import { articleLine, showSaid } from "./said.ts";

function line(article: Parameters<typeof bridgeRecord>[0], columns = 80): string[] {
  return articleLine(canvasOf(columns), bridgeRecord(article));
}

describe("articleLine", () => {
  const published = { value: "2026-03-05T14:00:00Z", basis: "page", why: "meta", candidates: [] } as const;
  const outlet = { name: "The Gull", domain: "gull.example" };

  it("has headline, outlet and day", () => {
    assert.deepEqual(line({ outlet, published: { ...published, candidates: [] } }), [
      "Bridge shut · The Gull · 2026-03-05",
    ]);
  });

  it("leaves out what is not known", () => {
    assert.deepEqual(line({}), ["Bridge shut"]);
    assert.deepEqual(line({ outlet: { name: null, domain: "gull.example" } }), ["Bridge shut · gull.example"]);
    assert.deepEqual(line({ outlet: { name: null, domain: null } }), ["Bridge shut"]);
  });

  it("has the id of an article without a headline, or says that there is none", () => {
    assert.deepEqual(line({ headline: null, externalId: "wire-17" }), ["wire-17"]);
    assert.deepEqual(line({ headline: null }), ["(no headline found)"]);
  });

  it("keeps to the columns, and shows what could steer a terminal", () => {
    for (const part of line({ outlet: { name: "The Very Long Gull", domain: null } }, 20)) assert.ok(part.length <= 20);
    assert.deepEqual(line({ headline: { start: 0, end: 4, text: "a\n\nb\u0007" } }), ["a ¶ b␇"]);
  });
});

describe("showSaid", () => {
  const record = bridgeRecord();
  const said = (name: string): string[] => showSaid(canvasOf(80), record, whoSaid(record, name));

  it("has the article, the speaker and the statements with their numbers", () => {
    const lines = said("Fenwick");
    assert.deepEqual(lines.slice(0, 2), ["Bridge shut", "Ada Fenwick, Mayor: 2 statements"]);
    assert.match(lines.join("\n"), /^ +1 {2}Ada Fenwick said/mu);
    assert.match(lines.join("\n"), /^ +2 {2}/mu);
    assert.doesNotMatch(lines.join("\n"), /^ +3 {2}/mu);
  });

  it("keeps the number that a statement has in the whole article", () => {
    assert.match(said("official").join("\n"), /^ +3 {2}/mu);
  });

  it("says who is not named", () => {
    assert.equal(said("official")[1], "An official [unnamed]: 1 statement");
  });

  it("has the article alone where nobody is asked for", () => {
    assert.deepEqual(showSaid(canvasOf(80), recordOf(BRIDGE), []), ["(no headline found)"]);
  });
});
