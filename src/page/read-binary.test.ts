import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OnrecordError } from "../errors.ts";
import { refuseBinary } from "./read-binary.ts";

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

function refusal(bytes: Uint8Array): OnrecordError | null {
  try {
    refuseBinary(bytes, "The file");
    return null;
  } catch (error) {
    if (error instanceof OnrecordError) return error;
    throw error;
  }
}

function failure(bytes: Uint8Array): OnrecordError {
  const error = refusal(bytes);
  assert.ok(error !== null, "it passed");
  return error;
}

describe("refuseBinary", () => {
  const binaries: readonly [string, RegExp][] = [
    ["%PDF-1.7\n%\xe2\xe3", /is a PDF/u],
    ["\x89PNG\r\n\x1a\n", /a PNG image/u],
    ["\xff\xd8\xff\xe0", /a JPEG image/u],
    ["GIF89a", /a GIF image/u],
    ["RIFF\x01\x02\x03\x04WEBPVP8 ", /a WebP image/u],
    ["\x1f\x8b\x08\x00", /a gzip file/u],
    ["BZh91AY", /a bzip2 file/u],
    ["\xfd7zXZ\x00", /an xz file/u],
    ["7z\xbc\xaf\x27", /a 7z archive/u],
    ["Rar!\x1a\x07", /a RAR archive/u],
    ["PK\x03\x04....word/document.xml", /a Word document/u],
    ["PK\x03\x04....xl/workbook.xml", /an Excel workbook/u],
    ["PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", /an OpenDocument text/u],
    ["PK\x03\x04....mimetypeapplication/epub+zip", /an EPUB book/u],
    ["PK\x03\x04....a.html", /a zip archive/u],
    ["\xd0\xcf\x11\xe0\xa1\xb1", /an old Office document/u],
    ["{\\rtf1\\ansi", /an RTF document/u],
    ["SQLite format 3\0", /an SQLite database/u],
    [`${"a".repeat(257)}ustar`, /a tar archive/u],
    ["II*\0\x08", /a TIFF image/u],
    ["MM\0*\0", /a TIFF image/u],
    ["\0\0\0\x18ftypmp42", /an MP4 video/u],
    ["ID3\x04", /an MP3 file/u],
    ["\x28\xb5\x2f\xfd\x04", /a zstd file/u],
    ["\x7fELF\x02", /a program/u],
    ["WARC/1.0\r\n", /a web archive/u],
    ["PK\x03\x04....ppt/slides", /a PowerPoint file/u],
    ["PK\x03\x04....opendocument.spreadsheet", /an OpenDocument file/u],
    ["\0\x01\x02\x03\x04abc\x05\x06", /control bytes/u],
  ];
  for (const [head, what] of binaries) {
    it(`refuses ${what.source}`, () => {
      const { code, message, hint } = failure(bytesOf(head));
      assert.equal(code, "binary-input");
      assert.match(message, what);
      assert.match(hint, /\.$/u);
    });
  }

  it("says to unpack an archive, and to save a document as text", () => {
    assert.match(failure(bytesOf("PK\x03\x04....a.html")).hint, /^Unpack/u);
    assert.match(failure(bytesOf("PK\x03\x04....word/document.xml")).hint, /^Save/u);
  });

  it("names the input, and what to do next", () => {
    const { message, hint } = failure(bytesOf("%PDF-1.7"));
    assert.equal(message, "The file is a PDF, not a text.");
    assert.match(hint, /pdftotext/u);
  });

  it("lets texts pass that only speak of such files", () => {
    for (const text of ["A %PDF- is no text.", " GIF8", "PK", "ID 3", "The ELF fell.", "ftyp", "", "WARC/2"])
      assert.equal(refusal(bytesOf(text)), null, text);
  });

  it("lets texts in UTF-16 pass, which are full of zeros", () => {
    for (const bytes of [
      Buffer.from("The river fell on Monday.", "utf16le"),
      Buffer.from("The river fell on Monday.", "utf16le").swap16(),
      Buffer.from("\ufeffА", "utf16le"),
      Buffer.from("\ufeffА", "utf16le").swap16(),
    ])
      assert.equal(refusal(Uint8Array.from(bytes)), null);
  });

  it("lets line ends, tabs, form feeds and escapes pass, and one control byte in a text", () => {
    assert.equal(refusal(bytesOf("\t\n\v\f\r\x1b".repeat(9))), null);
    assert.equal(refusal(bytesOf("a\0")), null);
    assert.equal(refusal(bytesOf(`${"It fell. ".repeat(20)}\0\x01`)), null);
    assert.notEqual(refusal(bytesOf(`${"It fell. ".repeat(5)}\0\x01`)), null);
  });

  it("looks at the head alone", () => {
    assert.equal(refusal(bytesOf(`${"a".repeat(8_192)}${"\0\x01".repeat(4_000)}`)), null);
    assert.notEqual(refusal(bytesOf(`${"a".repeat(4_000)}${"\0\x01".repeat(200)}`)), null);
  });

  it("reads a view of a larger buffer from where the view begins", () => {
    const bytes = bytesOf("xxxx%PDF-1.7");
    assert.equal(refusal(bytes), null);
    assert.match(failure(bytes.subarray(4)).message, /a PDF/u);
  });
});
