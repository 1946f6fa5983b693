import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Input } from "./input.ts";
import { MAX_PAGE_BYTES } from "./input.ts";
import { readStdin } from "./stdin.ts";

async function* chunksOf(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
}

/** Inputs in one line each: "line 1", "page Bridge". */
function brief(input: Input): string {
  if (input.kind === "failed") return `failed ${input.error.code}`;
  return input.kind === "line" ? `line ${input.line.body.words}` : `page ${Buffer.from(input.bytes).toString()}`;
}

async function read(...parts: readonly (string | Uint8Array)[]): Promise<string[]> {
  return (await Array.fromAsync(readStdin(chunksOf(parts)))).map(brief);
}

const FEED = '{\n  "version": "https://jsonfeed.org/version/1.1",\n  "items": []\n}';

describe("readStdin", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["an article", "Bridge shut", ["page Bridge shut"]],
    ["a page", "<h1>Bridge</h1>", ["page <h1>Bridge</h1>"]],
    ["one line", '{"text":"1"}', ["line 1"]],
    ["lines", '{"text":"1"}\n{"text":"2"}\n', ["line 1", "line 2"]],
    ["lines behind blanks", ' \n\t{"text":"1"}\n', ["line 1"]],
    ["lines behind a byte order mark", '\ufeff{"text":"1"}\n', ["line 1"]],
    ["a bad line among good ones", '{"text":"1"}\n{"text"\n{"text":"3"}', ["line 1", "failed unreadable", "line 3"]],
    ["a feed", FEED, [`page ${FEED}`]],
    ["nothing", "", ["page "]],
    ["blanks", " \n ", ["page  \n "]],
    ["a text that begins with a bracket", "[live] {a}", ["page [live] {a}"]],
  ];
  for (const [name, text, expected] of cases) {
    it(`reads ${name}`, async () => assert.deepEqual(await read(text), expected));

    it(`reads ${name}, one byte at a time`, async () => {
      const bytes = Buffer.from(text);
      const parts = [...bytes].map((_, at) => bytes.subarray(at, at + 1));
      assert.deepEqual(await read(...parts), expected);
    });
  }

  it("reads the same wherever the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.array(fc.nat(9), { maxLength: 6 }),
        async ([, text, expected], cuts) => {
          const bytes = Buffer.from(text);
          let from = 0;
          const parts = [...cuts, bytes.length].map((size) => bytes.subarray(from, (from += size)));
          assert.deepEqual(await read(...parts), expected);
        },
      ),
    );
  });

  it("waits for no more than tells what it is, however long the first line", async () => {
    let asked = 0;
    async function* long(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"');
      for (; asked < 50; asked++) yield Buffer.alloc(1024, "a");
      yield Buffer.from('"}\n');
    }
    const stream = readStdin(long());
    await stream.next();
    assert.equal(asked, 50, "the line is read to its end");
    assert.deepEqual((await read("A")).length, 1);
  });

  it("gives the first line before the second has come", async () => {
    let asked = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++;
        yield Buffer.from(`{"text":"${asked}"}\n`);
      }
    }
    for await (const input of readStdin(slow())) {
      assert.equal(brief(input), "line 1");
      break;
    }
    assert.ok(asked <= 2, `${asked} chunks were asked for`);
  });

  it("refuses a page over the limit", async () => {
    await assert.rejects(read(new Uint8Array(MAX_PAGE_BYTES), "x"), { code: "too-large" });
  });

  it("keeps broken bytes of a page", async () => {
    const [input] = await Array.fromAsync(readStdin(chunksOf([Buffer.from([0xff, 0xfe, 0x41])])));
    assert.ok(input?.kind === "page");
    assert.deepEqual([...input.bytes], [0xff, 0xfe, 0x41]);
  });
});
