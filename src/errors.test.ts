import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EXIT, messageOf, OnrecordError } from "./errors.ts";

describe("OnrecordError", () => {
  const error = new OnrecordError("too-large", "a.html is larger than 20 MB.", "Cut it into articles.");

  it("says what happened and what to do next", () => {
    assert.deepEqual(
      [error.name, error.code, error.message, error.hint],
      ["OnrecordError", "too-large", "a.html is larger than 20 MB.", "Cut it into articles."],
    );
  });

  it("is an error with a stack", () => {
    assert.ok(error instanceof Error);
    assert.match(String(error.stack), /errors\.test/u);
    assert.equal(String(error), "OnrecordError: a.html is larger than 20 MB.");
  });

  it("keeps what caused it", () => {
    const cause = new Error("ENOENT");
    assert.equal(new OnrecordError("no-such-file", "There is no a.html.", "Check it.", { cause }).cause, cause);
    assert.equal(error.cause, undefined);
  });
});

describe("EXIT", () => {
  it("gives every failure a code of its kind that a shell can read", () => {
    for (const [code, exit] of Object.entries(EXIT)) {
      assert.ok(Number.isInteger(exit) && exit > 0 && exit < 256, code);
    }
  });

  it("keeps 1 for faults of the program, and 130 for what the user stopped", () => {
    assert.deepEqual(
      Object.entries(EXIT)
        .filter(([, exit]) => exit === 1)
        .map(([code]) => code),
      ["old-node", "internal"],
    );
    assert.equal(EXIT.interrupted, 130);
  });

  it("tells a wrong call, a wrong input and a wrong connection apart", () => {
    assert.equal(new Set([EXIT.usage, EXIT.unreadable, EXIT["network-failed"], EXIT["span-mismatch"]]).size, 4);
    assert.equal(EXIT["network-refused"], EXIT["network-failed"]);
    assert.equal(EXIT["no-such-id"], EXIT.usage);
  });
});

describe("messageOf", () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["an error", new RangeError("out of order"), "out of order"],
    ["our own error", new OnrecordError("usage", "No file.", "Give one."), "No file."],
    ["a string", "boom", "boom"],
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 7, "7"],
    ["an object", { message: "x" }, "[object Object]"],
  ];
  for (const [name, thrown, message] of cases) it(`reads ${name}`, () => assert.equal(messageOf(thrown), message));
});
