import { OnrecordError } from "../errors.ts";
import { utf16Of } from "./decode-guess.ts";

/** A kind of file that holds no words to read, told by its first bytes. */
interface BinaryKind {
  readonly what: string;
  readonly hint: string;
  readonly magic: string;
  /** Where the magic bytes stand. */
  readonly at?: number;
}

const SAVE_TEXT = "Save its text as .txt or .html, and read that.";
const UNPACK = "Unpack it, and give the files or their folder.";

/** Magic bytes as Latin-1, from the formats' specifications. */
const KINDS: readonly BinaryKind[] = [
  {
    what: "a PDF",
    magic: "%PDF-",
    hint: "Take its text out first, for example with `pdftotext story.pdf`, and read that.",
  },
  { what: "a PNG image", magic: "\x89PNG", hint: SAVE_TEXT },
  { what: "a JPEG image", magic: "\xff\xd8\xff", hint: SAVE_TEXT },
  { what: "a GIF image", magic: "GIF8", hint: SAVE_TEXT },
  { what: "a WebP image", magic: "WEBP", at: 8, hint: SAVE_TEXT },
  { what: "a TIFF image", magic: "II*\0", hint: SAVE_TEXT },
  { what: "a TIFF image", magic: "MM\0*", hint: SAVE_TEXT },
  { what: "an old Office document", magic: "\xd0\xcf\x11\xe0", hint: SAVE_TEXT },
  { what: "an RTF document", magic: "{\\rtf", hint: SAVE_TEXT },
  {
    what: "a gzip file",
    magic: "\x1f\x8b",
    hint: "Unpack it with gunzip, or let its name end in .gz, and it is unpacked here.",
  },
  { what: "a bzip2 file", magic: "BZh", hint: UNPACK },
  { what: "an xz file", magic: "\xfd7zXZ", hint: UNPACK },
  { what: "a zstd file", magic: "\x28\xb5\x2f\xfd", hint: UNPACK },
  { what: "a 7z archive", magic: "7z\xbc\xaf", hint: UNPACK },
  { what: "a RAR archive", magic: "Rar!", hint: UNPACK },
  { what: "a tar archive", magic: "ustar", at: 257, hint: UNPACK },
  { what: "an MP4 video", magic: "ftyp", at: 4, hint: "Give a transcript as text." },
  { what: "an MP3 file", magic: "ID3", hint: "Give a transcript as text." },
  { what: "an SQLite database", magic: "SQLite format 3\0", hint: "Export its articles as JSONL, one a line." },
  { what: "a program", magic: "\x7fELF", hint: SAVE_TEXT },
  { what: "a web archive (WARC)", magic: "WARC/1.", hint: "Take its pages out, and read those." },
];

/** What a zip is, by the names of its first members. */
const ZIPS: readonly (readonly [member: RegExp, what: string])[] = [
  [/word\//u, "a Word document"],
  [/xl\//u, "an Excel workbook"],
  [/ppt\//u, "a PowerPoint file"],
  [/opendocument\.text/u, "an OpenDocument text"],
  [/opendocument/u, "an OpenDocument file"],
  [/epub/u, "an EPUB book"],
];

const HEAD = 8_192;
const LONGEST_MAGIC = 320;
/** Tabs and line ends aside, a text has hardly a control character. */
const MOST_CONTROLS = 0.02;

/**
 * Refuses what is no text, and says what it is instead.
 * @throws OnrecordError `binary-input`
 */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = latin1(bytes.subarray(0, LONGEST_MAGIC));
  const kind = KINDS.find(({ magic, at = 0 }) => head.startsWith(magic, at));
  if (kind !== undefined) throw new OnrecordError("binary-input", `${name} is ${kind.what}, not a text.`, kind.hint);
  if (head.startsWith("PK\x03\x04")) {
    const members = latin1(bytes.subarray(0, HEAD));
    const what = ZIPS.find(([member]) => member.test(members))?.[1];
    throw new OnrecordError(
      "binary-input",
      `${name} is ${what ?? "a zip archive"}, not a text.`,
      what === undefined ? UNPACK : SAVE_TEXT,
    );
  }
  if (isBinary(bytes)) {
    throw new OnrecordError("binary-input", `${name} is no text: it is full of control bytes.`, SAVE_TEXT);
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function isBinary(bytes: Uint8Array): boolean {
  const isWide =
    utf16Of(bytes) !== null || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return false;
  const head = bytes.subarray(0, HEAD);
  let controls = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  return controls > 1 && controls > head.length * MOST_CONTROLS;
}
