import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { VERSION } from "../record/version.ts";
import { interrupted } from "./shell.ts";
import { main } from "./main.ts";
import type { Ran } from "./testing.ts";
import { fakeShell, runWith } from "./testing.ts";

const COMMANDS = ["read", "verify", "explain", "schema", "demo"] as const;

function run(...args: string[]): Promise<Ran> {
  return runWith({}, ...args);
}

describe("help", () => {
  it("begins with examples, for the program and for every command", async () => {
    for (const args of [["--help"], ...COMMANDS.map((command) => [command, "--help"])]) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, err], [0, ""], args.join(" "));
      assert.match(out, /^Examples:\n {2}\S.*\n(?: {2}\S.*\n)*\nUsage: onrecord /u, args.join(" "));
    }
  });

  it("names every command", async () => {
    const { out } = await run("--help");
    for (const command of COMMANDS) assert.match(out, new RegExp(`^  ${command} .* \\S`, "mu"));
  });

  it("is the same by another way", async () => {
    assert.equal((await run("help", "read")).out, (await run("read", "--help")).out);
    assert.equal((await run("-h")).out, (await run("--help")).out);
  });

  it("documents every flag of a command", async () => {
    const { out } = await run("read", "--help");
    for (const flag of ["--json", "--jsonl", "--published", "--url", "--fail-empty", "--allow-private", "--quiet"]) {
      assert.match(out, new RegExp(`^  ${flag}\\b.* {2}\\S`, "mu"), flag);
    }
  });

  it("is what a bare call gets, as a mistake of use", async () => {
    const { code, out, err } = await run();
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /^Examples:\n/u);
  });

  it("gives the version", async () => {
    assert.deepEqual(await run("--version"), { code: 0, out: `${VERSION}\n`, err: "" });
  });
});

describe("a mistake of use", () => {
  const cases: readonly (readonly [args: readonly string[], message: RegExp, hint: RegExp])[] = [
    [["raed", "x"], /Unknown command 'raed'\./u, /Did you mean read\?/u],
    [["zebra"], /Unknown command 'zebra'\./u, /See: onrecord --help/u],
    [["story.html"], /Unknown command 'story\.html'\./u, /To read it: onrecord read story\.html/u],
    [["https://a.example/x"], /Unknown command/u, /onrecord read https:\/\/a\.example\/x/u],
    [["read", "--jsn", "x"], /Unknown option '--jsn'\./u, /Did you mean --json\?/u],
    [["read", "--zebra", "x"], /Unknown option '--zebra'\./u, /See: onrecord read --help/u],
    [["read", "x", "--url"], /Option '--url <address>' argument missing\./u, /See: onrecord read --help/u],
    [["explain"], /Missing required argument 'record'\./u, /See: onrecord explain --help/u],
    [["schema", "a", "b"], /Too many arguments/iu, /See: onrecord schema --help/u],
    [["--zebra"], /Unknown option '--zebra'\./u, /See: onrecord/u],
  ];
  for (const [args, message, hint] of cases) {
    it(`is explained: onrecord ${args.join(" ")}`, async () => {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, ""]);
      const [first = "", second = ""] = err.split("\n");
      assert.match(first, message);
      assert.match(second, hint);
    });
  }

  it("is told as JSON when JSON was asked for", async () => {
    const { code, out, err } = await run("read", "--jsn", "--json", "x");
    assert.deepEqual([code, out], [2, ""]);
    assert.deepEqual(JSON.parse(err), {
      error: { code: "usage", message: "Unknown option '--jsn'.", hint: "Did you mean --json?" },
    });
  });

  it("does not take a file named like a flag for one", async () => {
    const { code, err } = await run("read", "--", "--json");
    assert.equal(code, 5);
    assert.match(err, /^There is no file --json\.\n/u);
  });
});

describe("main", () => {
  it("ends with 130 when it was interrupted, whatever else went wrong", async () => {
    const shell = fakeShell();
    shell.stop(interrupted());
    assert.equal(await main(["read", "no-such.txt"], shell), 130);
    assert.match(shell.err(), /^Stopped\.\n/u);
  });

  it("turns a fault of its own into a failure that can be reported", async () => {
    const shell = fakeShell();
    const broken = { ...shell, stdin: () => assert.fail("the pipe is broken") };
    const code = await main(["verify", "-"], broken);
    assert.equal(code, 1);
    assert.match(shell.err(), /fault of onrecord: the pipe is broken\n.*report it/su);
  });

  it("opens standard input for nobody who does not read it", async () => {
    const shell = fakeShell();
    const shut = { ...shell, stdin: () => assert.fail("it was opened") };
    assert.equal(await main(["schema"], shut), 0);
    assert.equal(await main(["read", "no-such.txt"], shut), 5);
  });
});
