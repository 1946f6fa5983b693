import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Line } from "./lines.ts";
import { MAX_LINE_BYTES, readLines } from "./lines.ts";

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

function linesOf(text: string | Uint8Array, sizes: readonly number[] = [], max?: number): Promise<Line[]> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return Array.fromAsync(readLines(cut(bytes, sizes), max));
}

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("a\nb");
  throw new Error("torn");
}

describe("readLines", () => {
  it("numbers lines from 1, counts blank ones, and needs no newline at the end", async () => {
    assert.deepEqual(await linesOf("a\n\nb\r\n  \nc"), [
      { number: 1, text: "a" },
      { number: 3, text: "b\r" },
      { number: 5, text: "c" },
    ]);
  });

  it("gives nothing for nothing", async () => {
    assert.deepEqual(await linesOf(""), []);
    assert.deepEqual(await linesOf("\n\n"), []);
  });

  it("drops a byte order mark", async () => {
    assert.deepEqual(await linesOf("\ufeff{}\n"), [{ number: 1, text: "{}" }]);
  });

  it("keeps a line separator that is no newline", async () => {
    assert.deepEqual(await linesOf('"a\u2028b"\n'), [{ number: 1, text: '"a\u2028b"' }]);
  });

  it("reports a line that is no UTF-8, and goes on", async () => {
    const bytes = Buffer.concat([Buffer.from("a\n"), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from("b")]);
    assert.deepEqual(await linesOf(bytes), [
      { number: 1, text: "a" },
      { number: 2, problem: "is not UTF-8" },
      { number: 3, text: "b" },
    ]);
  });

  it("skips a line over the limit and goes on", async () => {
    assert.deepEqual(await linesOf("12345\n123456\nab", [3, 4, 2], 5), [
      { number: 1, text: "12345" },
      { number: 2, problem: "is longer than 5 bytes" },
      { number: 3, text: "ab" },
    ]);
  });

  it("gives the same lines wherever the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.array(fc.nat({ max: 7 })),
        async (lines, sizes) => {
          const text = lines.map((line) => line.replaceAll("\n", " ")).join("\n");
          assert.deepEqual(await linesOf(text, sizes), await linesOf(text));
        },
      ),
    );
  });

  it("asks for no more than it needs", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given++;
        yield Buffer.from("line\n");
      }
    }
    for await (const { number } of readLines(endless())) if (number === 3) break;
    assert.equal(given, 3);
  });

  it("counts bytes, not characters, against the limit, and allows exactly the limit", async () => {
    assert.deepEqual(await linesOf("éé\nab", [], 4), [
      { number: 1, text: "éé" },
      { number: 2, text: "ab" },
    ]);
    assert.deepEqual(await linesOf("ééa\nab", [], 4), [
      { number: 1, problem: "is longer than 4 bytes" },
      { number: 2, text: "ab" },
    ]);
    assert.ok(MAX_LINE_BYTES >= 1_000_000);
  });

  it("puts a character together that two chunks share", async () => {
    assert.deepEqual(await linesOf("a😀b\n", [2, 1, 1]), [{ number: 1, text: "a😀b" }]);
  });

  it("does not keep the memory of a chunk that the stream uses again", async () => {
    const chunk = Buffer.from("ab");
    async function* reused(): AsyncGenerator<Uint8Array> {
      yield chunk;
      chunk.write("c\n");
      yield chunk;
    }
    assert.deepEqual(await Array.fromAsync(readLines(reused())), [{ number: 1, text: "abc" }]);
  });

  it("takes empty chunks", async () => {
    assert.deepEqual(await linesOf("a\nb", [0, 1, 0, 1, 0]), [
      { number: 1, text: "a" },
      { number: 2, text: "b" },
    ]);
  });

  it("lets a stream that breaks off fail behind the lines before it", async () => {
    const found: Line[] = [];
    await assert.rejects(
      (async () => {
        for await (const line of readLines(breaking())) found.push(line);
      })(),
      /torn/u,
    );
    assert.deepEqual(found, [{ number: 1, text: "a" }]);
  });
});
