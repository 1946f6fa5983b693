import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { once } from "./once.ts";

describe("once", () => {
  it("makes a value once, even one that is undefined", () => {
    let calls = 0;
    const value = once(() => {
      calls++;
      return undefined;
    });
    assert.equal(calls, 0);
    value();
    value();
    assert.equal(calls, 1);
  });

  it("tries again after a failure", () => {
    let calls = 0;
    const value = once(() => {
      calls++;
      if (calls === 1) throw new RangeError("not yet");
      return calls;
    });
    assert.throws(value, RangeError);
    assert.equal(value(), 2);
  });
});
