import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleFromText } from "../../../page/read.ts";
import { readLayers } from "../../../read.ts";
import { isPlea } from "./pleas.ts";

function contents(text: string): string[] {
  return readLayers(articleFromText(text, {})).statements.flatMap(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)),
  );
}

describe("isPlea", () => {
  it("is true of what keeps a name out", () => {
    for (const words of ["not to be named", "to be identified because …", "not to be quoted by name", "anonymity"])
      assert.ok(isPlea(words), words);
  });

  it("is false of other wishes", () => {
    for (const words of ["not to be moved", "for help", "to name the driver"]) assert.ok(!isPlea(words), words);
  });
});

describe("statements: pleas and origins", () => {
  it("do not hold why somebody has no name", () => {
    assert.deepEqual(
      contents(
        "A person familiar with the inquiry, who asked not to be named because it is not over, said the pier was rotten.",
      ),
      ["the pier was rotten"],
    );
  });

  it("do not hold whom somebody cites", () => {
    assert.deepEqual(
      contents("The hull had cracked in June, the union said on Tuesday, citing two former engineers."),
      ["The hull had cracked in June"],
    );
  });
});
