import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ByteReader, ByteWriter } from "./bytes.ts";

describe("bytes written and read again", () => {
  it("are the same numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.number(number);
        const reader = new ByteReader(writer.done());
        assert.deepEqual(
          numbers.map(() => reader.number()),
          numbers,
        );
        assert.ok(reader.atEnd);
      }),
    );
  });

  it("are the same strings and bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.uint8Array(), (text, bytes) => {
        const writer = new ByteWriter();
        writer.text(text);
        writer.number(bytes.length);
        writer.bytes(bytes);
        const reader = new ByteReader(writer.done());
        assert.equal(reader.text(), text);
        assert.deepEqual(Uint8Array.from(reader.bytes(reader.number())), bytes);
      }),
    );
  });

  it("take one byte for a number under 128, two under 16,384", () => {
    for (const [number, length] of [
      [127, 1],
      [128, 2],
      [16_383, 2],
      [16_384, 3],
    ] as const) {
      const writer = new ByteWriter();
      writer.number(number);
      assert.equal(writer.done().length, length);
    }
  });

  it("end in an error, not in silence", () => {
    const writer = new ByteWriter();
    writer.text("harbour");
    const cut = writer.done().subarray(0, 4);
    assert.throws(() => new ByteReader(cut).text(), /ends too early/u);
    assert.throws(() => new ByteReader(new Uint8Array()).number(), /ends too early/u);
    assert.throws(() => writer.number(-1), RangeError);
    assert.throws(() => writer.number(2 ** 33), RangeError);
  });
});
