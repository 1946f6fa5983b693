import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OnrecordError } from "../errors.ts";
import type { Plan } from "../ingest/plan.ts";
import type { CommonFlags } from "./face.ts";
import { faceOf } from "./face.ts";
import type { Sink } from "./sinks.ts";
import { jsonLinesSink, jsonSink, peopleSink } from "./sinks.ts";
import type { FakeShell } from "./testing.ts";
import { bridgeRecord, fakeShell } from "./testing.ts";

function planOf(...names: string[]): Plan {
  return { inputs: names.map((name) => ({ kind: "file", name, size: 1 })), passedOver: 0, bytes: names.length };
}

function people(plan: Plan, flags: CommonFlags = {}): { shell: FakeShell; sink: Sink } {
  const shell = fakeShell();
  return { shell, sink: peopleSink(faceOf(shell, flags), plan) };
}

describe("jsonLinesSink", () => {
  it("writes each record at once, as one line", async () => {
    const shell = fakeShell();
    const sink = jsonLinesSink(faceOf(shell, {}));
    await sink.add("a", bridgeRecord());
    assert.deepEqual(JSON.parse(shell.out()), bridgeRecord());
    await sink.add("b", bridgeRecord());
    await sink.end();
    assert.equal(shell.out(), `${JSON.stringify(bridgeRecord())}\n`.repeat(2));
  });
});

describe("jsonSink", () => {
  it("writes the one record to read", async () => {
    const shell = fakeShell();
    const sink = jsonSink(faceOf(shell, {}));
    await sink.add("a", bridgeRecord());
    assert.equal(shell.out(), "");
    await sink.end();
    assert.equal(shell.out(), `${JSON.stringify(bridgeRecord(), null, 2)}\n`);
  });

  it("writes nothing when there was none", async () => {
    const shell = fakeShell();
    await jsonSink(faceOf(shell, {})).end();
    assert.equal(shell.out(), "");
  });

  it("refuses a second one before anything is written", async () => {
    const shell = fakeShell();
    const sink = jsonSink(faceOf(shell, {}));
    await sink.add("feed.xml", bridgeRecord());
    await assert.rejects(
      async () => sink.add("feed.xml", bridgeRecord()),
      (error) => error instanceof OnrecordError && /feed\.xml holds more than one/u.test(error.message),
    );
    assert.equal(shell.out(), "");
  });
});

describe("peopleSink", () => {
  it("shows one article as its summary, and what to try next", async () => {
    const { shell, sink } = people(planOf("a.html"));
    await sink.add("a.html", bridgeRecord());
    await sink.end();
    assert.match(shell.out(), /^Bridge shut\n─+\n/u);
    assert.match(shell.err(), /^\nNext:\n.*onrecord read --published/u);
  });

  it("proposes what can be typed by whoever came by npx", async () => {
    const shell = fakeShell({ env: { npm_command: "exec" } });
    const sink = peopleSink(faceOf(shell, {}), planOf("a.html"));
    await sink.add("a.html", bridgeRecord());
    await sink.end();
    assert.match(shell.err(), /^ {2}npx onrecord read --json a\.html/mu);
  });

  it("shows several as a list", async () => {
    const { shell, sink } = people(planOf("a.html", "b.html"));
    await sink.add("a.html", bridgeRecord());
    await sink.add("b.html", bridgeRecord());
    await sink.end();
    assert.match(shell.out(), /^Published .*\n.*a\.html\n.*b\.html\n$/u);
    assert.match(shell.err(), /--jsonl/u);
  });

  it("shows a list where one of several could be read, and where one input holds several", async () => {
    const one = people(planOf("a.html", "b.html"));
    await one.sink.add("b.html", bridgeRecord());
    await one.sink.end();
    assert.match(one.shell.out(), /^Published/u);
    const feed = people(planOf("feed.xml"));
    await feed.sink.add("feed.xml", bridgeRecord());
    await feed.sink.add("feed.xml", bridgeRecord());
    await feed.sink.end();
    assert.match(feed.shell.out(), /^Published/u);
  });

  it("names the file, not its line, in what to try next", async () => {
    const { shell, sink } = people(planOf("a.jsonl"));
    await sink.add("a.jsonl:1", bridgeRecord());
    await sink.end();
    assert.match(shell.err(), /onrecord read --json a\.jsonl >/u);
  });

  it("shows nothing when nothing could be read", async () => {
    const { shell, sink } = people(planOf("a.html"));
    await sink.end();
    assert.deepEqual([shell.out(), shell.err()], ["", ""]);
  });

  it("proposes nothing when told to be quiet", async () => {
    const { shell, sink } = people(planOf("a.html"), { quiet: true });
    await sink.add("a.html", bridgeRecord());
    await sink.end();
    assert.equal(shell.err(), "");
  });
});
