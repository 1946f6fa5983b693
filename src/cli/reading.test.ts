import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { planInputs } from "../ingest/plan.ts";
import { NOTHING_GIVEN } from "./articles.ts";
import type { Reading } from "./reading.ts";
import { inputsOf, readAll } from "./reading.ts";
import type { FakeShell } from "./testing.ts";
import { fakeShell, testFolder } from "./testing.ts";

const { put, path: folder } = testFolder();
const STORY = "Pier shut\n\nAda Fenwick said it was rotten.\n";
const story = put("story.txt", STORY);
const other = put("other.txt", STORY.replace("Pier", "Bridge"));
const lines = put(
  "articles.jsonl",
  [
    { id: "a-1", text: STORY },
    { id: "a-2", text: STORY.replace("Pier", "Dock") },
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join(""),
);

async function readings(inputs: readonly string[], shell: FakeShell = fakeShell()): Promise<Reading[]> {
  const found: Reading[] = [];
  const settings = { given: NOTHING_GIVEN, fetch: {} };
  for await (const reading of readAll(await planInputs(inputs), shell, settings)) found.push(reading);
  return found;
}

/** "name: headline" or "name: code of the failure". */
function shown(found: readonly Reading[]): string[] {
  return found.map((reading) => {
    const name = reading.name.replace(`${folder}/`, "");
    return reading.kind === "record"
      ? `${name}: ${reading.record.article.headline?.text ?? "none"}`
      : `${name}: ${reading.error.code}`;
  });
}

describe("readAll", () => {
  it("gives a record for every article, in the order of the inputs", async () => {
    assert.deepEqual(shown(await readings([other, story])), ["other.txt: Bridge shut", "story.txt: Pier shut"]);
  });

  it("gives each article of a file of many, with its own id", async () => {
    const found = await readings([lines]);
    assert.deepEqual(
      found.map((reading) => (reading.kind === "record" ? reading.record.article.externalId : null)),
      ["a-1", "a-2"],
    );
  });

  it("tells what fails and reads on", async () => {
    const empty = put("empty.txt", "");
    assert.deepEqual(shown(await readings([empty, story])), ["empty.txt: empty-input", "story.txt: Pier shut"]);
  });

  it("tells of a bad line, and reads the lines behind it", async () => {
    const bad = put("bad.jsonl", `{"id": "a-1", "text"\n${JSON.stringify({ id: "a-2", text: STORY })}\n`);
    const [first, second, ...rest] = await readings([bad]);
    assert.deepEqual([first?.kind, second?.kind, rest.length], ["failed", "record", 0]);
    assert.ok(first?.kind === "failed");
    assert.match(`${first.name} ${first.error.message}`, /\b1\b/u, "it says which line");
    assert.notEqual(first.error.hint, "");
  });

  it("stops once the shell is told to stop, after the article that it was at", async () => {
    const shell = fakeShell();
    const names: string[] = [];
    const settings = { given: NOTHING_GIVEN, fetch: {} };
    for await (const { name } of readAll(await planInputs([story, other, lines]), shell, settings)) {
      names.push(name);
      shell.stop("enough");
    }
    assert.deepEqual(names, [story]);
  });

  it("stops between two articles of one feed, too", async () => {
    const body = "The old pier of the harbour was shut on Monday, the mayor said, and will stay shut for a week.";
    const items = ["One", "Two"].map(
      (title) => `<item><title>${title}</title><description>${body}</description></item>`,
    );
    const feed = put("feed.xml", `<rss version="2.0"><channel><title>x</title>${items.join("")}</channel></rss>`);
    assert.equal((await readings([feed])).length, 2);
    const shell = fakeShell();
    let count = 0;
    for await (const _ of readAll(await planInputs([feed]), shell, { given: NOTHING_GIVEN, fetch: {} })) {
      count++;
      shell.stop("enough");
    }
    assert.equal(count, 1);
  });

  it("reads what is piped in", async () => {
    const found = await readings(["-"], fakeShell({ stdin: STORY }));
    assert.deepEqual(shown(found), ["-: Pier shut"]);
  });

  it("gives what the caller knows to every article", async () => {
    const settings = { given: { ...NOTHING_GIVEN, published: "2026-03-05", outlet: "The Gull" }, fetch: {} };
    for await (const reading of readAll(await planInputs([story]), fakeShell(), settings)) {
      assert.ok(reading.kind === "record");
      const { published, outlet } = reading.record.article;
      assert.deepEqual([published?.value, published?.basis, outlet?.name], ["2026-03-05", "given", "The Gull"]);
    }
  });
});

describe("inputsOf", () => {
  it("tells how many bytes were read", async () => {
    let bytes = 0;
    const plan = await planInputs([story, other]);
    for await (const input of inputsOf(plan, fakeShell(), { onBytes: (count) => (bytes += count) })) {
      assert.ok(input.name !== "");
    }
    assert.equal(bytes, Buffer.byteLength(STORY) + Buffer.byteLength(STORY.replace("Pier", "Bridge")));
  });

  it("does not open standard input that nobody asks for", async () => {
    let opened = 0;
    const shell = { ...fakeShell(), stdin: () => (opened++, fakeShell().stdin()) };
    for await (const _ of inputsOf(await planInputs([story]), shell, {})) assert.equal(opened, 0);
    for await (const _ of inputsOf(await planInputs(["-"]), shell, {})) assert.ok(opened <= 1);
  });
});
