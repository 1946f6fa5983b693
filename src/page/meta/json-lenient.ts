import type { Json, JsonObject } from "./json.ts";

/** Deeper containers are skipped; real JSON-LD stays under 20. */
const MAX_DEPTH = 60;

const BLANK = /[\s\ufeff]+/uy;
const LINE_COMMENT = /\/\/[^\n]*/uy;
const BLOCK_COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/uy;
/** A number, a keyword or a bare key. */
const BARE_WORD = /[^\s"'{}[\],:]+/uy;
/** What follows the mark that truly closes a string; not `"No", she said",`, where no value follows the comma. */
const AFTER_STRING =
  /[\s\ufeff]{0,40}(?:[:}\]"]|\/[/*]|$|,[\s\ufeff]{0,40}(?:["'{}[\],/\d-]|$|(?:true|false|null)(?!\w)|[\w$@-]{1,40}\s{0,4}:))/uy;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

const ESCAPES: Readonly<Partial<Record<string, string>>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads JSON as people and templates write it; every loop moves on, so the cost is in proportion to length. */
export class LenientReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  values(): readonly Json[] {
    const values: Json[] = [];
    while (this.at < this.text.length) {
      const value = this.value(0);
      if (typeof value === "object" && value !== null) values.push(value);
    }
    return values;
  }

  /** The value that begins here; undefined where none does, and then one character is passed over. */
  private value(depth: number): Json | undefined {
    this.skipBlanks();
    const sign = this.text.charAt(this.at);
    if (sign === '"' || sign === "'") return this.string(sign);
    if (sign === "{" && depth < MAX_DEPTH) return this.object(depth + 1);
    if (sign === "[" && depth < MAX_DEPTH) return this.array(depth + 1);
    const word = this.take(BARE_WORD);
    if (word !== "") return valueOfWord(word);
    this.at++;
    return undefined;
  }

  private array(depth: number): readonly Json[] {
    this.at++;
    const values: Json[] = [];
    while (!this.closes("]")) {
      const value = this.value(depth);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  private object(depth: number): JsonObject {
    this.at++;
    const entries: [string, Json][] = [];
    while (!this.closes("}")) {
      const key = this.key();
      if (key === null) continue;
      const value = this.value(depth);
      if (value !== undefined) entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  }

  /** A key with its colon, or null where there is none: then what stood here is passed over. */
  private key(): string | null {
    const sign = this.text.charAt(this.at);
    const key = sign === '"' || sign === "'" ? this.string(sign) : this.take(BARE_WORD);
    this.skipBlanks();
    if (this.text.charAt(this.at) === ":") {
      this.at++;
      return key;
    }
    if (key === "" && this.text.charAt(this.at) !== "}") this.at++;
    return null;
  }

  /** Whether the container ends here, by its mark or with the text. Commas are only blanks to us. */
  private closes(mark: string): boolean {
    this.skipBlanks();
    while (this.text.charAt(this.at) === ",") {
      this.at++;
      this.skipBlanks();
    }
    if (this.at >= this.text.length) return true;
    if (this.text.charAt(this.at) !== mark) return false;
    this.at++;
    return true;
  }

  private string(quote: string): string {
    const parts: string[] = [];
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text.charAt(this.at);
      if (sign === "\\") {
        parts.push(this.text.slice(from, this.at), this.escape());
        from = this.at + 1;
      } else if (sign === quote && this.matches(AFTER_STRING, this.at + 1)) {
        break;
      }
    }
    parts.push(this.text.slice(from, this.at++));
    return parts.join("");
  }

  /** The character that an escape stands for; leaves `at` on the last character of the escape. */
  private escape(): string {
    const sign = this.text.charAt(++this.at);
    if (sign !== "u") return ESCAPES[sign] ?? sign;
    const digits = this.text.slice(this.at + 1, this.at + 5);
    if (!/^[\da-f]{4}$/iu.test(digits)) return sign;
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private skipBlanks(): void {
    const sign = this.text.charAt(this.at);
    if (sign > "/" && sign < "\u0080") return;
    while (this.take(BLANK) !== "" || this.take(LINE_COMMENT) !== "" || this.take(BLOCK_COMMENT) !== "");
  }

  private take(sticky: RegExp): string {
    sticky.lastIndex = this.at;
    const [found = ""] = sticky.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private matches(sticky: RegExp, at: number): boolean {
    sticky.lastIndex = at;
    return sticky.test(this.text);
  }
}

function valueOfWord(word: string): Json {
  if (word === "true" || word === "false") return word === "true";
  if (word === "null") return null;
  return NUMBER.test(word) ? Number(word) : word;
}
