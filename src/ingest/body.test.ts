import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, it } from "node:test";
import { deflateSync, gzipSync } from "node:zlib";
import { decodedBody } from "./body.ts";
import { tooLarge } from "./too-large.ts";

function bodyOf(...chunks: Uint8Array[]): Readable {
  return Readable.from(chunks);
}

describe("decodedBody", () => {
  it("joins chunks", async () => {
    const bytes = await decodedBody(bodyOf(Buffer.from("a"), Buffer.from("b")), null, 10);
    assert.equal(Buffer.from(bytes).toString(), "ab");
  });

  it("unpacks what the header names, in any case", async () => {
    for (const [name, packed] of [
      ["GZIP", gzipSync("words")],
      ["deflate", deflateSync("words")],
      ["identity", Buffer.from("words")],
    ] as const) {
      assert.equal(Buffer.from(await decodedBody(bodyOf(packed), name, 10)).toString(), "words");
    }
  });

  it("counts unpacked bytes against the limit, and allows exactly the limit", async () => {
    const packed = gzipSync(Buffer.alloc(1000));
    assert.equal((await decodedBody(bodyOf(packed), "gzip", 1000)).length, 1000);
    await assert.rejects(decodedBody(bodyOf(packed), "gzip", 999), { code: "too-large" });
  });

  it("stops reading at the limit", async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given++;
          yield Buffer.alloc(100);
        }
      })(),
      { highWaterMark: 1 },
    );
    await assert.rejects(decodedBody(endless, null, 1000), { code: "too-large" });
    assert.ok(given < 50, `${given} chunks were asked for`);
  });
});

describe("decodedBody: what goes wrong", () => {
  it("fails on an encoding that nobody asked for, before it reads", async () => {
    const error = decodedBody(bodyOf(Buffer.from("a")), "zstd, gzip", 10);
    await assert.rejects(error, { code: "network-failed", message: /“zstd, gzip”/u });
  });

  it("fails where the packed bytes are none", async () => {
    await assert.rejects(decodedBody(bodyOf(Buffer.from("no gzip")), "gzip", 100));
    await assert.rejects(decodedBody(bodyOf(gzipSync("words").subarray(0, 8)), "gzip", 100));
  });

  it("takes blanks and nothing for no encoding", async () => {
    for (const encoding of ["", "  ", " Identity "]) {
      assert.equal(Buffer.from(await decodedBody(bodyOf(Buffer.from("a")), encoding, 10)).toString(), "a");
    }
  });

  it("gives no bytes for an empty body", async () => {
    assert.equal((await decodedBody(bodyOf(), null, 10)).length, 0);
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const silent = new Readable({ read: () => undefined });
    const waiting = decodedBody(silent, null, 10, stop.signal);
    stop.abort();
    await assert.rejects(waiting, { name: "AbortError" });
  });
});

describe("tooLarge", () => {
  it("names the limit in megabytes", () => {
    assert.match(tooLarge(20_000_000, "a.html").message, /^a\.html is larger than 20 MB/u);
  });
});
