import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Command } from "commander";
import type { CommonFlags } from "./face.ts";
import { examples } from "./flags.ts";
import { programFor } from "./program.ts";

/** The program with a command's work left out: what is called, and with which flags. */
function program(): { readonly command: Command; readonly calls: CommonFlags[]; readonly help: () => string } {
  const calls: CommonFlags[] = [];
  let written = "";
  const command = programFor(
    (flags) => {
      calls.push(flags);
      return Promise.resolve();
    },
    { name: "onrecord", write: (text) => (written += text), columns: 100 },
  );
  return { command, calls, help: () => written };
}

const VERBS = program().command.commands;

/** The words of a command line as a shell gives them, up to what goes to another file. */
function wordsOf(line: string): string[] {
  const [call = ""] = line.split(/ [<>] /u);
  return [...call.matchAll(/“([^”]*)”|\S+/gu)].map(([word, quoted]) => quoted ?? word);
}

/** The lines of the examples in a command's help, without the name of the program and what they are for. */
async function examplesOf(...args: readonly string[]): Promise<string[]> {
  const { command, help } = program();
  await assert.rejects(command.parseAsync([...args, "--help"], { from: "user" }));
  const [head = ""] = help().split("\n\nUsage:");
  return [...head.matchAll(/^ {2}onrecord (.*?) {3,}\S/gmu)].map(([, line = ""]) => line.trim());
}

describe("every command", () => {
  it("is here, in the order of the help", () => {
    assert.deepEqual(
      VERBS.map((verb) => verb.name()),
      ["read", "who", "sources", "parse", "verify", "explain", "schema", "demo"],
    );
  });

  for (const verb of VERBS) {
    const name = verb.name();

    it(`${name} says what it is for, in a line and in a sentence`, () => {
      assert.match(verb.summary(), /^[a-z][^.]+$/u);
      assert.match(verb.description(), /^[A-Z].*\.$/su);
      assert.ok(verb.summary().length < 64, "it stands in a list");
    });

    it(`${name} says of every flag what it does`, () => {
      for (const option of verb.options) assert.match(option.description, /\S/u, option.flags);
      for (const argument of verb.registeredArguments) assert.match(argument.description, /\S/u, argument.name());
    });

    it(`${name} can be quiet, and with or without colours`, () => {
      const flags = new Set(verb.options.map(({ long }) => long));
      for (const flag of ["--quiet", "--color", "--no-color"]) assert.ok(flags.has(flag), flag);
    });

    it(`${name} has examples that are calls of it`, async () => {
      const lines = await examplesOf(name);
      assert.ok(lines.length > 0);
      for (const line of lines) {
        const { command, calls } = program();
        await command.parseAsync(wordsOf(line), { from: "user" });
        assert.equal(calls.length, 1, line);
        assert.equal(wordsOf(line)[0], name, line);
      }
    });
  }

  it("stands in the examples of the program by a call that works", async () => {
    for (const line of await examplesOf()) {
      const { command, calls } = program();
      await command.parseAsync(wordsOf(line), { from: "user" });
      assert.equal(calls.length, 1, line);
    }
  });

  it("takes the flags that fetch where it takes addresses", () => {
    const fetching = VERBS.filter(({ options }) => options.some(({ long }) => long === "--max-bytes"));
    assert.deepEqual(
      fetching.map((verb) => verb.name()),
      ["read", "who", "sources", "parse", "verify"],
    );
  });
});

describe("flags", () => {
  const cases: readonly (readonly [line: string, flags: Readonly<Record<string, unknown>>])[] = [
    ["read a.txt", {}],
    ["read --json a.txt", { json: true }],
    ["read a.txt b.txt --jsonl --quiet", { jsonl: true, quiet: true }],
    ["read --no-color a.txt", { color: false }],
    ["read --color a.txt", { color: true }],
    ["read --published 2026-03-05 --outlet “The Gull” a.txt", { published: "2026-03-05", outlet: "The Gull" }],
    ["read --max-bytes 5MB --timeout 3 --allow-private x", { maxBytes: "5MB", timeout: "3", allowPrivate: true }],
    ["who --fail-empty Fenwick a.txt", { failEmpty: true }],
    ["parse --conllu a.txt", { conllu: true }],
    ["demo --jsonl", { jsonl: true }],
  ];
  for (const [line, flags] of cases) {
    it(line, async () => {
      const { command, calls } = program();
      await command.parseAsync(wordsOf(line), { from: "user" });
      assert.deepEqual({ ...calls[0] }, flags);
    });
  }

  for (const line of [
    "who",
    "who Fenwick",
    "sources",
    "parse",
    "verify",
    "explain",
    "raed a.txt",
    "read --jsno a.txt",
  ]) {
    it(`refuses “${line}”`, async () => {
      const { command, calls } = program();
      await assert.rejects(command.parseAsync(wordsOf(line), { from: "user" }), /^CommanderError/u);
      assert.deepEqual(calls, []);
    });
  }
});

describe("examples", () => {
  it("stand before the help, with what they do in one column", () => {
    let written = "";
    const parent = new Command("onrecord");
    const command = parent.command("look").configureOutput({ writeOut: (text) => (written += text) });
    examples(command, [
      ["look a", "one"],
      ["look a.txt b.txt", "two"],
    ]);
    command.outputHelp();
    assert.match(written, /^Examples:\n {2}onrecord look a {13}one\n {2}onrecord look a\.txt b\.txt {3}two\n\nUsage/u);
  });
});
