import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recordDefs, schemaOf } from "./index.ts";

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** Every object of the schema, at whatever depth. */
function* nodes(value: unknown): Generator<Node> {
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* nodes(part);
}

const objects = [...nodes(recordDefs)].filter((node) => node["type"] === "object" && isNode(node["properties"]));

describe("schemaOf", () => {
  it("is one standing file per noun", () => {
    for (const noun of ["Record", "Statement", "Source", "Time"] as const) {
      const schema = schemaOf(noun);
      assert.ok("$ref" in schema && "$id" in schema && "$schema" in schema);
      assert.equal(schema.$ref, `#/$defs/${noun}`);
      assert.ok(String(schema.$id).endsWith(noun));
    }
  });
});

describe("recordDefs", () => {
  it("refer only to what they define", () => {
    for (const [, name] of JSON.stringify(recordDefs).matchAll(/"#\/\$defs\/(\w+)"/gu)) {
      assert.ok(Object.hasOwn(recordDefs, name ?? ""), name);
    }
  });

  it("require only fields that they have", () => {
    for (const { properties, required } of objects) {
      if (!Array.isArray(required) || !isNode(properties)) continue;
      for (const name of required) assert.ok(typeof name === "string" && Object.hasOwn(properties, name), String(name));
    }
  });

  it("say for every field of a finding whether it must be there", () => {
    for (const noun of ["Source", "Statement", "Time", "Place", "Event", "Expectation", "Figure", "Article"] as const) {
      const { properties, required } = recordDefs[noun];
      assert.deepEqual([...required].toSorted(), Object.keys(properties).toSorted(), noun);
    }
  });

  it("take no field that they do not name, but for open lists of the future", () => {
    const open = objects.filter((node) => node["additionalProperties"] !== false);
    assert.equal(open.length, 1);
  });

  it("print no score of truth", () => {
    assert.doesNotMatch(JSON.stringify(recordDefs), /truth|verified|independent|"score"/iu);
  });
});
