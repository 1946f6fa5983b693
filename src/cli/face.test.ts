import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CommonFlags } from "./face.ts";
import { columnsFor, faceOf, startedAs } from "./face.ts";
import type { Shell } from "./shell.ts";
import { fakeShell } from "./testing.ts";

describe("columnsFor", () => {
  const cases: readonly (readonly [COLUMNS: string | null, terminal: number | undefined, columns: number])[] = [
    [null, undefined, 80],
    [null, 120, 120],
    ["60", 120, 60],
    ["60", undefined, 60],
    ["wide", 90, 90],
    ["0", 90, 90],
    ["-5", undefined, 80],
    ["3", undefined, 20],
    [null, 5, 20],
  ];
  for (const [COLUMNS, terminal, columns] of cases) {
    it(`is ${columns} with COLUMNS=${COLUMNS} on a terminal of ${terminal}`, () => {
      const env = COLUMNS === null ? {} : { COLUMNS };
      assert.equal(columnsFor(fakeShell(terminal === undefined ? { env } : { env, terminal })), columns);
    });
  }
});

function painted(shell: Shell = fakeShell(), flags: CommonFlags = {}): boolean {
  return faceOf(shell, flags).canvas.style.bold("x") !== "x";
}

describe("startedAs", () => {
  it("is what can be typed again", () => {
    assert.equal(startedAs({}), "onrecord");
    assert.equal(startedAs({ npm_command: "exec" }), "npx onrecord");
    assert.equal(startedAs({ npm_command: "run-script" }), "onrecord");
  });
});

describe("faceOf", () => {
  it("keeps prose narrow enough to read, and tables as wide as the terminal", () => {
    const { canvas, columns } = faceOf(fakeShell({ terminal: 200 }), {});
    assert.equal(canvas.columns, 100);
    assert.equal(columns, 200);
  });

  it("paints where the terminal, the environment or the flag says so", () => {
    assert.ok(painted(fakeShell({ terminal: 80 })));
    assert.ok(!painted(fakeShell()));
    assert.ok(!painted(fakeShell({ terminal: 80, env: { NO_COLOR: "1" } })));
    assert.ok(painted(fakeShell(), { color: true }));
    assert.ok(painted(fakeShell({ env: { NO_COLOR: "1" } }), { color: true }), "a flag goes before the environment");
    assert.ok(!painted(fakeShell({ terminal: 80 }), { color: false }));
  });

  it("prints data to stdout and messages to stderr", async () => {
    const shell = fakeShell();
    const { print, say } = faceOf(shell, {});
    await print(["a", "b"]);
    await say(["c"]);
    assert.deepEqual([shell.out(), shell.err()], ["a\nb\n", "c\n"]);
  });

  it("is silent beside the data when told", async () => {
    const shell = fakeShell();
    const { print, say } = faceOf(shell, { quiet: true });
    await print(["a"]);
    await say(["c"]);
    assert.deepEqual([shell.out(), shell.err()], ["a\n", ""]);
  });
});
