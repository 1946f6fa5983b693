import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { decode } from "./decode.ts";

const GERMAN =
  "Die Bürgermeisterin sagte am Montag, dass die Brücken über den Fluss für drei Tage geschlossen würden. ";

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from(order === "le" ? bytes : bytes.swap16());
}

function join(...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

async function read(bytes: Uint8Array, contentType: string | null = null): Promise<[string, string, string[]]> {
  const { text, encoding, notes } = await decode(bytes, contentType);
  return [text, encoding, notes.map(({ code }) => code)];
}

describe("decode", () => {
  it("reads UTF-8 as it stands, with its blank ends, and takes only a byte order mark away", async () => {
    assert.deepEqual(await read(utf8("  “Só” 😀\r\n\n")), ["  “Só” 😀\r\n\n", "utf-8", []]);
    assert.deepEqual(await read(utf8("\ufeffa\ufeffb")), ["a\ufeffb", "utf-8", []]);
    assert.deepEqual(await read(new Uint8Array()), ["", "utf-8", []]);
  });

  it("reads UTF-16 by its mark, and without one by its zeros", async () => {
    assert.deepEqual(await read(join([0xff, 0xfe], utf16("Só 😀", "le"))), ["Só 😀", "utf-16le", []]);
    assert.deepEqual(await read(join([0xfe, 0xff], utf16("Só 😀", "be"))), ["Só 😀", "utf-16be", []]);
    assert.deepEqual(await read(utf16("The river fell.", "le")), ["The river fell.", "utf-16le", []]);
    assert.deepEqual(await read(utf16("The river fell.", "be")), ["The river fell.", "utf-16be", []]);
  });

  it("goes by the header, then by the page", async () => {
    const page = latin1(`<meta charset="iso-8859-2"><p>\xb1\xb3</p>`);
    assert.match((await read(page))[0], /ął/u);
    assert.match((await read(page, "text/html; charset=ISO-8859-5"))[0], /БГ/u);
    assert.match((await read(page, 'text/html;charset="windows-1252"'))[0], /±³/u);
  });

  it("finds a declaration that stands below a kilobyte of comments", async () => {
    const page = latin1(`<html><!--${"x".repeat(2_000)}--><meta charset=iso-8859-2><p>\xb1</p>`);
    assert.match((await read(page))[0], /ą/u);
  });

  it("reads the line of an XML document", async () => {
    assert.match((await read(latin1(`<?xml version="1.0" encoding="iso-8859-2"?><rss>\xb1</rss>`)))[0], /ą/u);
  });

  it("believes valid UTF-8 over any declaration", async () => {
    const [text, encoding] = await read(
      utf8("<meta charset=windows-1252><p>“Só”</p>"),
      "text/html; charset=iso-8859-1",
    );
    assert.match(text, /“Só”/u);
    assert.equal(encoding, "utf-8");
  });

  it("reads ISO-2022-JP, which looks like ASCII", async () => {
    const bytes = join(
      utf8("<meta charset=iso-2022-jp>"),
      [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42],
    );
    assert.match((await read(bytes))[0], /日本/u);
    assert.deepEqual((await read(utf8("a\u001b[1mb")))[2], []);
  });

  it("reads what shifts by a bracket, and a label that the web knows and nobody decodes", async () => {
    const kana = join(utf8("<meta charset=iso-2022-jp>"), [0x1b, 0x28, 0x49, 0x31, 0x32, 0x1b, 0x28, 0x42]);
    assert.match((await read(kana))[0], /ｱｲ/u);
    assert.equal((await read(latin1(GERMAN), "text/plain; charset=iso-2022-kr"))[0], GERMAN);
  });

  it("guesses where a page that calls itself UTF-8 is not, and says so", async () => {
    const [text, encoding, codes] = await read(latin1(`<meta charset=utf-8><p>${GERMAN.repeat(3)}</p>`));
    assert.match(text, /Bürgermeisterin/u);
    assert.deepEqual([encoding, codes], ["windows-1252", ["charset-guessed"]]);
    assert.match(
      (await decode(latin1(GERMAN), "text/plain; charset=utf-8")).notes[0]?.message ?? "",
      /It calls itself utf-8 and is not/u,
    );
  });

  it("guesses where nothing is declared", async () => {
    const russian =
      "Река в понедельник отступила, и мэр сказала, что два моста снова открыты. Она не уверена, что всё закончилось.";
    const bytes = Uint8Array.from(
      [...russian].map((letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : cp1251(letter))),
    );
    assert.deepEqual(await read(bytes), [russian, "windows-1251", ["charset-guessed"]]);
    assert.equal((await read(latin1("caf\xe9")))[0], "café");
    assert.equal((await read(Uint8Array.of(0x93, 0x61, 0x94)))[0], "“a”");
  });

  it("keeps damaged UTF-8 and says how many places are broken", async () => {
    const bytes = join(utf8("“Größe” ".repeat(60)), [0xe2, 0x80]);
    const [text, encoding, codes] = await read(bytes);
    assert.match(text, /“Größe” \ufffd+$/u);
    assert.deepEqual([encoding, codes], ["utf-8", ["charset-broken"]]);
  });

  it("passes over a charset that nobody knows", async () => {
    assert.equal((await read(latin1(GERMAN), "text/plain; charset=klingon"))[0], GERMAN);
  });

  it("takes the header's label with blanks, marks and other parameters around it", async () => {
    const page = latin1("<p>\xb1\xb3</p>");
    for (const type of [
      "text/html; charset=iso-8859-2",
      "text/html;charset='iso-8859-2'",
      'text/html; boundary=x; charset = "ISO-8859-2"',
      "TEXT/HTML; CHARSET=latin2",
    ])
      assert.match((await read(page, type))[0], /ął/u, type);
  });

  it("takes a byte order mark over header and page", async () => {
    const bytes = join([0xef, 0xbb, 0xbf], utf8("<meta charset=iso-8859-2>“Só”"));
    const [text, encoding] = await read(bytes, "text/html; charset=iso-8859-2");
    assert.deepEqual([text.endsWith("“Só”"), encoding], [true, "utf-8"]);
    assert.deepEqual(await read(join([0xff, 0xfe], utf16("a", "le")), "text/html; charset=utf-8"), [
      "a",
      "utf-16le",
      [],
    ]);
  });

  it("counts broken places, one or many, and gives up on UTF-8 where they are many", async () => {
    const one = await decode(join(utf8("“Größe” ".repeat(20)), [0x80]));
    assert.match(one.notes[0]?.message ?? "", /^1 byte is no UTF-8/u);
    const two = await decode(join([0x80], utf8("“Größe” ".repeat(40)), [0x80]));
    assert.match(two.notes[0]?.message ?? "", /^2 bytes are no UTF-8/u);
    const several = await decode(join(utf8("“Größe” ".repeat(5)), [0x80]));
    assert.equal(several.notes[0]?.code, "charset-guessed");
    const many = await decode(join(utf8("“Größe” "), [0x80, 0x81]));
    assert.equal(many.notes[0]?.code, "charset-guessed");
  });

  it("says whether a guess was against a declaration", async () => {
    const bare = await decode(latin1(GERMAN));
    assert.match(bare.notes[0]?.message ?? "", /^Nothing says how the letters are coded; it was read as windows-1252/u);
  });

  it("reads GBK, Shift_JIS and KOI8-R where the page says so", async () => {
    const pages: readonly [string, readonly number[], RegExp][] = [
      ["gbk", [0xd6, 0xd0, 0xb9, 0xfa], /中国/u],
      ["shift_jis", [0x93, 0xfa, 0x96, 0x7b], /日本/u],
      ["koi8-r", [0xf2, 0xc5, 0xcb, 0xc1], /Река/u],
    ];
    for (const [charset, bytes, words] of pages)
      assert.match((await read(join(utf8(`<meta charset="${charset}">`), bytes)))[0], words);
  });

  it("never fails, and gives back any text that was written as UTF-8", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (bytes) => void (await decode(bytes))));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff") && !text.includes("\u001b"));
        assert.equal((await decode(utf8(text))).text, text);
      }),
    );
  });
});

/** Russian letters in windows-1251: А is 0xC0, я is 0xFF, ё apart. */
function cp1251(letter: string): number {
  return letter === "ё" ? 0xb8 : letter.charCodeAt(0) - 0x0410 + 0xc0;
}
