import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { guessEncoding, utf16Of } from "./decode-guess.ts";

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from(order === "le" ? bytes : bytes.swap16());
}

describe("utf16Of", () => {
  it("needs zeros in every other place", () => {
    assert.equal(utf16Of(utf8("The river fell.")), null);
    assert.equal(utf16Of(new Uint8Array(40)), null);
    assert.equal(utf16Of(Uint8Array.of(0x61, 0, 0x62, 0)), null);
    assert.equal(utf16Of(utf16("abcd", "le")), "utf-16le");
    assert.equal(utf16Of(utf16("abcd", "be")), "utf-16be");
  });

  it("stands words of other letters between the English ones", () => {
    assert.equal(utf16Of(utf16("The river Река fell on Monday.", "le")), "utf-16le");
    assert.equal(utf16Of(utf16("“Só” — the river, 日本, fell.", "be")), "utf-16be");
  });

  it("leaves letters without zeros to others, and a few zeros in a text", () => {
    assert.equal(utf16Of(utf16("Река упала в понедельник", "le").filter((byte) => byte !== 0)), null);
    assert.equal(utf16Of(utf8(`a\0${"The river fell. ".repeat(4)}`)), null);
  });

  it("takes an odd number of bytes", () => {
    assert.equal(utf16Of(utf16("The river", "le").subarray(0, 17)), "utf-16le");
    assert.equal(utf16Of(new Uint8Array()), null);
  });

  it("knows any English text in either order", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z ,.’]{4,60}$/u),
        fc.constantFrom("le" as const, "be" as const),
        (text, order) => {
          fc.pre((text.match(/’/gu)?.length ?? 0) * 2 < text.length);
          assert.equal(utf16Of(utf16(text, order)), `utf-16${order}`);
        },
      ),
    );
  });
});

describe("guessEncoding", () => {
  const german = "Die Bürgermeisterin sagte, dass die Brücken über den Fluss für drei Tage geschlossen würden. ".repeat(
    3,
  );

  it("names an encoding as the web does", async () => {
    assert.equal(await guessEncoding(Uint8Array.from(Buffer.from(german, "latin1"))), "windows-1252");
  });

  it("falls back where nothing shows, and never says UTF-8", async () => {
    assert.equal(await guessEncoding(new Uint8Array()), "windows-1252");
    assert.equal(await guessEncoding(Uint8Array.of(0x93, 0x61, 0x94)), "windows-1252");
    assert.notEqual(await guessEncoding(utf8(german)), "utf-8");
  });

  it("gives a name that can be decoded, for any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
        assert.equal(typeof new TextDecoder(await guessEncoding(bytes)).decode(bytes), "string");
      }),
    );
  });
});
