import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BRIDGE, bridgeRecord, canvasOf, recordOf, spanOf, timeOf } from "../testing.ts";
import { quoted, showSteps, stepsAfter } from "./next.ts";

const commands = (name: string, record = bridgeRecord()): string[] =>
  stepsAfter(name, record).map(([command]) => command);

describe("showSteps", () => {
  const steps = [
    ["demo", "a look"],
    ["read x", "more"],
  ] as const;

  it("sets the purpose beside the command", () => {
    assert.deepEqual(showSteps(canvasOf(40), "onrecord", steps), [
      "Next:",
      "  onrecord demo     a look",
      "  onrecord read x   more",
    ]);
  });

  it("sets it below where there is no room", () => {
    assert.deepEqual(showSteps(canvasOf(20), "onrecord", steps), [
      "Next:",
      "  onrecord demo",
      "      a look",
      "  onrecord read x",
      "      more",
    ]);
  });
});

describe("stepsAfter", () => {
  const published = { value: "2026-03-05", basis: "page" as const, why: "x", candidates: [] };

  it("gives commands that can be copied", () => {
    assert.deepEqual(commands("news/story.html", bridgeRecord({ published })), [
      "read --json news/story.html > story.record.json",
      "verify story.record.json news/story.html",
      "explain story.record.json 1",
    ]);
  });

  it("asks for a date where the text has times and no date is known", () => {
    assert.equal(commands("a.txt")[0], "read --published 2026-03-05 a.txt");
    assert.ok(!commands("a.txt", { ...bridgeRecord(), times: [] })[0]?.includes("--published"));
  });

  it("cannot read standard input twice", () => {
    assert.deepEqual(commands("-"), ["read --json - > record.json", "explain record.json 1"]);
  });

  it("has nothing to explain where nothing was found", () => {
    const record = recordOf(BRIDGE, { times: [timeOf(spanOf(BRIDGE, "Monday"), null)] });
    assert.deepEqual(commands("a.txt", record), [
      "read --published 2026-03-05 a.txt",
      "read --json a.txt > a.record.json",
    ]);
  });

  for (const [name, file] of [
    ["story.html", "story.record.json"],
    ["deep/story.txt.gz", "story.record.json"],
    ["story", "story.record.json"],
    ["https://news.example/2026/bridge-shut?x=1#top", "bridge-shut.record.json"],
    ["https://news.example/2026/bridge/", "bridge.record.json"],
    ["a.jsonl", "a.jsonl.record.json"],
    [".html", "article.record.json"],
  ] as const) {
    it(`names the record of ${name}`, () => {
      const [command = ""] = commands(name, bridgeRecord({ published }));
      assert.ok(command.endsWith(` > ${file}`), command);
    });
  }
});

describe("quoted", () => {
  it("leaves plain names", () => {
    for (const name of ["a.html", "news/Zoë-1.txt", "https://a.example/x"]) assert.equal(quoted(name), name);
  });

  it("makes one word of anything else", () => {
    assert.equal(quoted("my story.html"), "'my story.html'");
    assert.equal(quoted("it's.html"), `'it'\\''s.html'`);
    assert.equal(quoted("a;rm -rf.html"), "'a;rm -rf.html'");
    assert.equal(quoted("https://a.example/?a=1&b=2"), "'https://a.example/?a=1&b=2'");
    assert.equal(quoted("$(x)"), "'$(x)'");
    assert.equal(quoted(""), "''");
  });
});
