import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ErrorCode } from "../errors.ts";
import { EXIT, OnrecordError } from "../errors.ts";
import { asFailure, exitCodeOf, failureJson, showFailure } from "./failure.ts";
import { canvasOf } from "./testing.ts";

const failure = new OnrecordError("no-such-file", "There is no file a.html.", "Check the name.");

describe("asFailure", () => {
  it("leaves our own as they are", () => assert.equal(asFailure(failure), failure));

  it("takes anything else for a fault of the program, with its cause", () => {
    const cause = new RangeError("Stage “dates”: [3, 2) is empty.");
    const fault = asFailure(cause);
    assert.equal(fault.code, "internal");
    assert.match(fault.message, /fault of onrecord: Stage “dates”/u);
    assert.match(fault.hint, /report it/u);
    assert.equal(fault.cause, cause);
    assert.match(asFailure("words").message, /words/u);
  });
});

describe("exitCodeOf", () => {
  it("follows the table of exit codes", () => {
    const expected: Partial<Record<ErrorCode, number>> = {
      internal: 1,
      usage: 2,
      "nothing-found": 3,
      "span-mismatch": 4,
      unreadable: 5,
      "network-refused": 6,
      interrupted: 130,
    };
    for (const [code, exit] of Object.entries(expected)) assert.equal(EXIT[code as ErrorCode], exit, code);
    assert.equal(exitCodeOf(failure), 5);
  });
});

describe("failureJson", () => {
  it("is one line of JSON", () => {
    assert.deepEqual(JSON.parse(failureJson(failure)), {
      error: { code: "no-such-file", message: "There is no file a.html.", hint: "Check the name." },
    });
    assert.ok(!failureJson(new OnrecordError("usage", "a\nb", "c")).includes("\n"));
  });

  it("names the input", () => {
    assert.match(failureJson(failure, "a.html"), /"input":"a\.html"\}\}$/u);
  });
});

function shown(message: string, input?: string): string {
  return showFailure(canvasOf(60), new OnrecordError("unreadable", message, "Do this."), input)[0] ?? "";
}

describe("showFailure", () => {
  it("says what is wrong and what to do", () => {
    assert.deepEqual(showFailure(canvasOf(60), failure), ["There is no file a.html.", "  Check the name."]);
  });

  it("names the input where the message does not", () => {
    assert.equal(shown("It is empty.", "a.html"), "a.html: It is empty.");
    assert.equal(shown("a.html is empty.", "a.html"), "a.html is empty.");
  });

  it("does not say twice which line it is", () => {
    assert.equal(shown("Line 3 is not JSON.", "a.jsonl:3"), "a.jsonl: Line 3 is not JSON.");
    assert.equal(shown("Item 3 is no object.", "a.json:3"), "a.json: Item 3 is no object.");
    assert.equal(shown("It has no words.", "a.jsonl:3"), "a.jsonl:3: It has no words.");
  });

  it("does not name what is piped in", () => {
    assert.equal(shown("It is empty.", "-"), "It is empty.");
    assert.equal(shown("Line 3 is not JSON.", "-:3"), "Line 3 is not JSON.");
  });

  it("wraps, and makes hostile words harmless", () => {
    const lines = showFailure(canvasOf(30), new OnrecordError("unreadable", "x".repeat(50), "\u001b[2J"), "a\u0007");
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(lines.join(""), /[\u0000-\u001f]/u);
    assert.ok(lines.length > 2);
  });

  it("paints the problem, not the way out", () => {
    const [problem = "", hint = ""] = showFailure(canvasOf(60, true), failure);
    assert.ok(problem.startsWith("\u001b[33m"));
    assert.equal(hint, "  Check the name.");
  });
});
