import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleFromText } from "../page/read.ts";
import { readArticle, readLayers } from "../read.ts";
import { outerStatements } from "./nesting.ts";

const NESTED = "Ada Fenwick said Tom Brann told her the pier was rotten.";

describe("outerStatements", () => {
  it("names the statement within whose words another stands", () => {
    assert.deepEqual(outerStatements(readLayers(articleFromText(NESTED)).statements), [null, 0]);
  });

  it("names none for statements side by side", () => {
    const { statements } = readLayers(articleFromText("“It is rotten,” Fenwick said. “It stands,” Brann said."));
    assert.deepEqual(outerStatements(statements), [null, null]);
  });

  it("is empty without statements", () => assert.deepEqual(outerStatements([]), []));
});

describe("the chain of words within words", () => {
  it("leads from who said them to who passed them on", () => {
    const { sources, statements } = readArticle(articleFromText(NESTED));
    const names = statements.map(({ chain }) =>
      chain.map(({ source, role }) => `${role} ${sources.find(({ id }) => id === source)?.name ?? "?"}`),
    );
    assert.deepEqual(names, [["origin Ada Fenwick"], ["origin Tom Brann", "relay Ada Fenwick"]]);
  });
});
