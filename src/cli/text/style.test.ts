import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { styleFor, wantsColour } from "./style.ts";

describe("styleFor", () => {
  it("adds nothing without colour", () => {
    const { bold, dim, warn, good, mark } = styleFor(false);
    for (const paint of [bold, dim, warn, good, mark]) assert.equal(paint("words"), "words");
  });

  it("turns each thing on and off again", () => {
    const { bold, dim, warn, good, mark } = styleFor(true);
    assert.equal(bold("x"), "\u001b[1mx\u001b[22m");
    assert.equal(dim("x"), "\u001b[2mx\u001b[22m");
    assert.equal(warn("x"), "\u001b[33mx\u001b[39m");
    assert.equal(good("x"), "\u001b[32mx\u001b[39m");
    assert.equal(mark("x"), "\u001b[36mx\u001b[39m");
  });
});

describe("wantsColour", () => {
  const cases: readonly (readonly [terminal: boolean, env: Record<string, string>, colour: boolean])[] = [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [true, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
  ];
  for (const [terminal, env, colour] of cases) {
    it(`${colour ? "paints" : "does not paint"} ${terminal ? "a terminal" : "a file"} with ${JSON.stringify(env)}`, () => {
      assert.equal(wantsColour(terminal, env), colour);
    });
  }
});
