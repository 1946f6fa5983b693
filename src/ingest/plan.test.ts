import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Planned } from "./plan.ts";
import { planInputs } from "./plan.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-plan-"));
after(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const a = put("set/a.html", "A");
put("set/b.txt", "B");
put("set/deep/c.txt.gz", "C");
put("set/deep/plain", "D");
put("set/photo.jpg", "no");
put("set/story.record.json", "{}");
put("set/.hidden.txt", "no");
put("set/z.jsonl", "{}");
symlinkSync(join(folder, "set"), join(folder, "set/again"));

/** Names below the folder, with what they are. */
function brief(inputs: readonly Planned[]): string[] {
  return inputs.map(({ kind, name }) => `${kind} ${name.replace(`${folder}/`, "")}`);
}

describe("planInputs", () => {
  it("walks a folder sorted by name, and counts what it passes over", async () => {
    const plan = await planInputs([join(folder, "set")]);
    assert.deepEqual(
      plan.inputs.map(({ name }) => name.replace(`${folder}/set/`, "")),
      ["a.html", "b.txt", "deep/c.txt.gz", "deep/plain", "z.jsonl"],
    );
    assert.equal(plan.passedOver, 3, "the photo, the record, and the folder's link to itself");
  });

  it("knows how many bytes there are to read, unless it cannot", async () => {
    assert.equal((await planInputs([a, join(folder, "set/b.txt")])).bytes, 2);
    assert.equal((await planInputs([a, "-"])).bytes, null);
    assert.equal((await planInputs(["https://news.example/"])).bytes, null);
  });

  it("expands a glob, sorted", async () => {
    const plan = await planInputs([join(folder, "set/*.{txt,html}")]);
    assert.deepEqual(
      plan.inputs.map(({ name }) => name),
      [a, join(folder, "set/b.txt")],
    );
  });

  it("takes a file whose name looks like a glob for a file", async () => {
    const odd = put("odd/[live].txt", "L");
    assert.deepEqual((await planInputs([odd])).inputs, [{ kind: "file", name: odd, size: 1 }]);
  });

  it("reads a file once, however often it is named", async () => {
    assert.equal((await planInputs([a, a, join(folder, "set/../set/a.html")])).inputs.length, 1);
  });

  it("keeps what is missing as a failure with a next step, in its place", async () => {
    const { inputs } = await planInputs([join(folder, "set/a.htm"), a, join(folder, "none/*.txt")]);
    assert.deepEqual(
      inputs.map(({ kind }) => kind),
      ["failed", "file", "failed"],
    );
    const [first] = inputs;
    assert.ok(first?.kind === "failed");
    assert.equal(first.error.code, "no-such-file");
    assert.equal(first.error.hint, `Did you mean ${a}?`);
  });

  it("says so when a folder is empty", async () => {
    mkdirSync(join(folder, "empty"));
    const [only] = (await planInputs([join(folder, "empty")])).inputs;
    assert.ok(only?.kind === "failed");
    assert.deepEqual([only.error.code, only.error.message.endsWith("is empty.")], ["no-such-file", true]);
  });

  it("takes stdin and addresses as they stand, in their place", async () => {
    const { inputs } = await planInputs(["https://news.example/a", "-", a, "HTTP://news.example/b"]);
    assert.deepEqual(brief(inputs), [
      "url https://news.example/a",
      "stdin -",
      "file set/a.html",
      "url HTTP://news.example/b",
    ]);
  });

  it("asks for an address or stdin once", async () => {
    const { inputs } = await planInputs(["-", "https://news.example/a", "-", "https://news.example/a"]);
    assert.equal(inputs.length, 2);
  });

  it("plans nothing for nothing", async () => {
    assert.deepEqual(await planInputs([]), { inputs: [], passedOver: 0, bytes: 0 });
  });

  it("reads a file that is named outright, whatever its name", async () => {
    const photo = join(folder, "set/photo.jpg");
    const { inputs, passedOver } = await planInputs([photo, join(folder, "set/.hidden.txt")]);
    assert.deepEqual(brief(inputs), ["file set/photo.jpg", "file set/.hidden.txt"]);
    assert.equal(passedOver, 0);
  });

  it("passes over linked folders and files that are no text, at every level", async () => {
    put("mixed/one/two/a.md", "A");
    put("mixed/one/two/a.pdf", "no");
    put("mixed/page.php", "P");
    put("mixed/data.csv", "no");
    const { inputs, passedOver } = await planInputs([join(folder, "mixed")]);
    assert.deepEqual(brief(inputs), ["file mixed/one/two/a.md", "file mixed/page.php"]);
    assert.equal(passedOver, 2);
  });

  it("reads a linked file, not a link that leads nowhere", async () => {
    put("links/real.txt", "R");
    symlinkSync(join(folder, "links/real.txt"), join(folder, "links/also.txt"));
    symlinkSync(join(folder, "links/gone"), join(folder, "links/broken.txt"));
    const { inputs, passedOver } = await planInputs([join(folder, "links")]);
    assert.deepEqual(brief(inputs), ["file links/also.txt", "file links/real.txt"]);
    assert.equal(passedOver, 1);
  });

  it("says so when a pattern matches nothing, and leaves folders out of one that does", async () => {
    const { inputs } = await planInputs([join(folder, "set/*"), join(folder, "set/*.zip")]);
    assert.ok(inputs.some(({ name }) => name === a));
    assert.ok(!inputs.some(({ name }) => name === join(folder, "set/deep")));
    const last = inputs.at(-1);
    assert.ok(last?.kind === "failed");
    assert.match(last.error.message, /^No file matches /u);
  });

  it("proposes nothing for a name that is like no other", async () => {
    const [only] = (await planInputs([join(folder, "set/quite-another-name.html")])).inputs;
    assert.ok(only?.kind === "failed");
    assert.equal(only.error.hint, "Check the name and the folder.");
  });
});
