import type { Note } from "../doc.ts";
import { guessEncoding, utf16Of } from "./decode-guess.ts";

export interface Decoded {
  readonly text: string;
  /** The WHATWG name: "utf-8", "windows-1252". */
  readonly encoding: string;
  readonly notes: readonly Note[];
}

/** How many bytes of a page are looked through for a `<meta charset>`: scripts may stand above it. */
const PRESCAN = 4_096;
/** At most one broken byte in so many letters: then UTF-8 was damaged on its way, not something else. */
const LEAST_LETTERS_PER_BREAK = 50;

/**
 * Turns the bytes of a page or a text into words. In this order: a byte order mark; valid UTF-8, which
 * nothing else looks like; the declaration of the header or the page; what the bytes look like.
 * A byte order mark is not part of the text; nothing else is left out or changed.
 */
export async function decode(bytes: Uint8Array, contentType: string | null = null): Promise<Decoded> {
  const marked = byMark(bytes);
  if (marked !== null) return plain(bytes, marked);
  const bare = utf16Of(bytes);
  if (bare !== null) return plain(bytes, bare);
  if (!isSevenBitShift(bytes)) {
    const text = strictUtf8(bytes);
    if (text !== null) return { text, encoding: "utf-8", notes: [] };
  }
  return decodeOther(bytes, await declaredEncoding(bytes, contentType));
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, notes: [] };
}

/** ISO-2022-JP writes everything in ASCII, with escapes; it would pass for UTF-8. */
function isSevenBitShift(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  const mark = bytes[at + 1];
  return at >= 0 && (mark === 0x24 || mark === 0x28);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The encoding that the header, the page or the XML line declares; null where none does. */
async function declaredEncoding(bytes: Uint8Array, contentType: string | null): Promise<string | null> {
  const { default: sniff } = await import("html-encoding-sniffer");
  const label = /;\s{0,4}charset\s{0,4}=\s{0,4}["']?(?<label>[\w:.-]{1,40})/iu.exec(contentType ?? "")?.groups?.[
    "label"
  ];
  const header = label === undefined ? {} : { transportLayerEncodingLabel: label };
  const found = sniff(bytes, { ...header, maxPrescanBytes: PRESCAN, defaultEncoding: NOT_DECLARED });
  return found === NOT_DECLARED ? null : found.toLowerCase();
}

/** What the sniffer gives back where nothing is declared; no encoding has this name. */
const NOT_DECLARED = "not declared";

async function decodeOther(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  if (declared !== null && declared !== "utf-8" && isKnown(declared)) return plain(bytes, declared);
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  if (broken * LEAST_LETTERS_PER_BREAK <= beyondAscii(text))
    return { text, encoding: "utf-8", notes: [damaged(broken)] };
  const encoding = await guessEncoding(bytes);
  return { ...plain(bytes, encoding), notes: [guessed(declared, encoding)] };
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function beyondAscii(text: string): number {
  return text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
}

function damaged(broken: number): Note {
  const message = `${broken} ${broken === 1 ? "byte is" : "bytes are"} no UTF-8; each such place reads “\ufffd”.`;
  return { code: "charset-broken", message, span: null };
}

function guessed(declared: string | null, encoding: string): Note {
  const why = declared === null ? "Nothing says how the letters are coded" : `It calls itself ${declared} and is not`;
  const message = `${why}; it was read as ${encoding}. If letters look wrong, save it as UTF-8 and read it again.`;
  return { code: "charset-guessed", message, span: null };
}
