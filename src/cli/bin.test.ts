import assert from "node:assert/strict";
import type { SpawnSyncReturns } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { describe, it } from "node:test";
import { VERSION } from "../record/version.ts";
import { bridgeRecord, testFolder } from "./testing.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "bin/onrecord.js");
const STORY = "Bridge shut\n\n“It will stay shut,” Mayor Ada Fenwick said on Monday.\n";
const { path: folder, put } = testFolder();

/** Makes the running Node look like an older one to the program. */
const AS_NODE_20 = `data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "20.1.0" } })`;

function onrecord(args: readonly string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, NO_COLOR: "1" },
  });
}

describe("bin/onrecord.js", () => {
  it("runs from the source, without a build", () => {
    const { status, stdout, stderr } = onrecord(["--version"]);
    assert.deepEqual([status, stdout, stderr], [0, `${VERSION}\n`, ""]);
  });

  it("hands on arguments, standard input and the exit code", () => {
    const { status, stdout } = onrecord(["read", "-"], STORY);
    assert.equal(status, 0);
    assert.match(stdout, /^Bridge shut\n/u);
    assert.equal(onrecord(["read", "no such file.txt"]).status, 5);
    assert.equal(onrecord(["raed"]).status, 2);
  });

  it("makes records that it verifies and explains itself", () => {
    const text = put("story.txt", STORY);
    const record = put("story.json", onrecord(["read", "--json", text]).stdout);
    const verified = onrecord(["verify", record, text]);
    assert.equal(verified.status, 0, verified.stderr);
    assert.match(verified.stdout, /(\d+) of \1 spans match\./u);
    const [id = ""] = /st-\S+/u.exec(onrecord(["explain", record]).stdout) ?? [];
    assert.match(onrecord(["explain", record, id]).stdout, /It will stay shut/u);
  });

  it("is silent when its output is closed early", async () => {
    const lines = `${JSON.stringify({ text: STORY.repeat(50) })}\n`.repeat(200);
    const path = put("many.jsonl", lines);
    const child = spawn(process.execPath, [BIN, "read", "--jsonl", path]);
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    assert.deepEqual([code, err], [0, ""]);
  });

  it("ends with 130 on Ctrl-C, also while it waits for input, and loses no line", async () => {
    const child = spawn(process.execPath, [BIN, "read", "--jsonl", "-"]);
    let out = "";
    child.stdin.write(`${JSON.stringify({ text: STORY })}\n`);
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stdout.once("data", () => child.kill("SIGINT"));
    const [code] = await once(child, "close");
    assert.equal(code, 130);
    assert.ok(out.endsWith("}\n"));
    assert.equal(JSON.parse(out).schema, "onrecord/1");
  });
});

function older(program: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ["--import", AS_NODE_20, program, ...args], { encoding: "utf8" });
}

function current(program: string): string {
  return spawnSync(process.execPath, [program], { encoding: "utf8" }).stdout;
}

/** Writes the address of every module that is loaded to stderr. */
const TELL_MODULES = `data:text/javascript,${[
  `import { registerHooks } from "node:module";`,
  `const resolve = (name, context, next) => { const found = next(name, context); console.error(found.url); return found; };`,
  `registerHooks({ resolve });`,
].join("")}`;

function packagesLoadedBy(...args: string[]): string[] {
  const { stderr, status } = spawnSync(process.execPath, ["--import", TELL_MODULES, BIN, ...args], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return [...new Set([...stderr.matchAll(/\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gu)].map(([, name = ""]) => name))];
}

describe("what is loaded", () => {
  it("is commander alone for a short text", () => {
    assert.deepEqual(packagesLoadedBy("read", "--json", put("short.txt", STORY)), ["commander"]);
  });

  it("is no more for the schema", () => {
    assert.deepEqual(packagesLoadedBy("schema"), ["commander"]);
  });

  it("is the validator, only where a record is read", () => {
    const record = put("weighed.json", JSON.stringify(bridgeRecord()));
    assert.deepEqual(packagesLoadedBy("verify", record), ["commander", "typebox"]);
  });
});

describe("bin/onrecord.js on an older Node", () => {
  // A package as it is installed: no source beside it.
  mkdirSync(join(folder, "package/bin"), { recursive: true });
  const installed = join(folder, "package/bin/onrecord.js");
  copyFileSync(BIN, installed);
  put("package/package.json", `{"type":"module"}`);
  put("package/dist/cli.js", `export function run() { console.log("dist"); }`);
  // A checkout in which nothing has been installed yet.
  mkdirSync(join(folder, "checkout/bin"), { recursive: true });
  const bare = join(folder, "checkout/bin/onrecord.js");
  copyFileSync(BIN, bare);
  put("checkout/package.json", `{"type":"module"}`);
  put("checkout/src/cli/main.ts", `export function run(): void { console.log("src"); }`);

  it("says in one sentence what to do", () => {
    const { status, stdout, stderr } = older(installed, "read", "x");
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /^onrecord needs Node 24 or newer, and this is Node 20\.1\.0: install .*\.\n$/u);
  });

  it("says so as JSON when JSON was asked for", () => {
    assert.equal(JSON.parse(older(installed, "read", "--json", "x").stderr).error.code, "old-node");
  });

  it("sends a bare checkout to npm ci", () => {
    assert.match(older(bare).stderr, /run `npm ci` in the checkout/u);
  });

  it("starts the Node that the checkout brings", () => {
    const { status, stdout, stderr } = older(BIN, "--version");
    assert.deepEqual([status, stdout, stderr], [0, `${VERSION}\n`, ""]);
  });

  it("takes the source in a checkout and dist/ in a package", () => {
    assert.equal(current(bare), "src\n");
    assert.equal(current(installed), "dist\n");
  });

  it("is written in words that older versions read", () => {
    const source = readFileSync(BIN, "utf8").replaceAll(/\/\/.*/gu, "");
    assert.doesNotMatch(source, /^import |\?\?|\?\.|\bawait\b|node:|import\.meta/mu);
  });
});
