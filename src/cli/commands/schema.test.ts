import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recordDefs } from "../../record/schema/index.ts";
import type { Ran } from "../testing.ts";
import { runWith } from "../testing.ts";

function schema(...args: string[]): Promise<Ran> {
  return runWith({}, "schema", ...args);
}

describe("onrecord schema", () => {
  it("prints the schema of the record", async () => {
    const { code, out, err } = await schema();
    assert.deepEqual([code, err], [0, ""]);
    assert.equal(JSON.parse(out).$ref, "#/$defs/Record");
  });

  for (const noun of Object.keys(recordDefs)) {
    it(`prints the schema of ${noun}, also in small letters and as several`, async () => {
      const { out } = await schema(noun);
      assert.equal(JSON.parse(out).$ref, `#/$defs/${noun}`);
      assert.equal((await schema(noun.toLowerCase())).out, out);
      assert.equal((await schema(`${noun}s`)).out, out);
    });
  }

  it("proposes a noun that is like a wrong one", async () => {
    const { code, out, err } = await schema("Statment");
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /Did you mean Statement\?/u);
  });

  it("lists the nouns where none is like it", async () => {
    assert.match((await schema("zebra")).err, /There are Article, .*Statement/su);
  });

  it("takes no name that every object has", async () => {
    for (const word of ["constructor", "__proto__", "toString"]) assert.equal((await schema(word)).code, 2);
  });
});
