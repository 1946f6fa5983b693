import { IN } from "./elements.ts";
import type { ReferenceReader } from "./references.ts";

/** The attributes that a reader of pages looks at; all others are skipped without being copied. */
const WANTED = [
  "class",
  "id",
  "role",
  "rel",
  "href",
  "itemprop",
  "hidden",
  "aria-hidden",
  "style",
  "name",
  "property",
  "content",
  "datetime",
  "type",
  "lang",
  "data-testid",
  "data-component",
  "data-qa",
  "data-block",
  "data-type",
  "aria-label",
];
/** These say what an element is called and where it leads, and nothing else of it; most elements have no others. */
const PLAIN = new Set(["class", "id", "href"]);
const IS_TELLING: ReadonlyMap<string, boolean> = new Map(WANTED.map((name) => [name, !PLAIN.has(name)]));
const LENGTHS: readonly boolean[] = Array.from({ length: 16 }, (_, length) =>
  WANTED.some((name) => name.length === length),
);
/** Longer values (data in an attribute, a style sheet) are cut: they are not class words. */
const LONGEST = 2_000;
const LONGEST_CONTENT = 20_000;

/** Collects the wanted attributes of the tag being read. */
export class AttributeReader {
  readonly values: Map<string, string> = new Map();
  /** Whether there is any beside class, id and href. */
  isTelling = false;
  private readonly html: string;
  private readonly references: ReferenceReader;
  private name: string | null = null;
  private value = "";

  constructor(html: string, references: ReferenceReader) {
    this.html = html;
    this.references = references;
  }

  clear(): void {
    if (this.values.size > 0) this.values.clear();
    this.name = null;
    this.isTelling = false;
  }

  begin(start: number, end: number): void {
    this.name = null;
    if (LENGTHS[end - start] !== true) return;
    const name = this.html.slice(start, end).toLowerCase();
    const isTelling = IS_TELLING.get(name);
    if (isTelling === undefined || this.values.has(name)) return;
    this.isTelling ||= isTelling;
    this.name = name;
    this.value = "";
  }

  data(start: number, end: number): void {
    if (this.name === null) return;
    const value = this.html.slice(start, end);
    this.append(value.includes("&") ? this.references.attribute(value) : value);
  }

  end(): void {
    if (this.name !== null) this.values.set(this.name, this.value);
    this.name = null;
  }

  private append(text: string): void {
    const room = (this.name === "content" ? LONGEST_CONTENT : LONGEST) - this.value.length;
    if (room > 0) this.value += text.length > room ? text.slice(0, room) : text;
  }
}

const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu;

/** What the attributes add to what the element stands in. */
export function flagsOf(values: ReadonlyMap<string, string>): number {
  const isBody = values.get("itemprop")?.toLowerCase() === "articlebody";
  return (isHidden(values) ? IN.hidden : 0) | (isBody ? IN.articleBody : 0);
}

/** Whether the attributes say that a reader does not see the element. */
export function isHidden(values: ReadonlyMap<string, string>): boolean {
  if (values.size === 0) return false;
  if (values.get("aria-hidden") === "true") return true;
  const hidden = values.get("hidden");
  if (hidden !== undefined && hidden !== "until-found") return true;
  const style = values.get("style");
  return style !== undefined && HIDDEN_STYLE.test(style);
}

const NAMING = [
  "class",
  "id",
  "role",
  "itemprop",
  "data-testid",
  "data-component",
  "data-qa",
  "data-block",
  "data-type",
  "aria-label",
];

/** Everything that names an element, in lower case: class words, id, role, test ids. "CamelCase" is parted. */
export function namesOf(values: ReadonlyMap<string, string>): string {
  if (values.size === 0) return "";
  let names = "";
  let left = values.size;
  for (const key of NAMING) {
    const value = values.get(key);
    if (value === undefined) continue;
    if (value !== "") names += names === "" ? value : ` ${value}`;
    // Most elements have a class and nothing else.
    if (--left === 0) break;
  }
  if (names.length > LONGEST_NAMES) names = names.slice(0, LONGEST_NAMES);
  return CAPITAL.test(names) ? names.replace(CAMEL, "$1-$2").toLowerCase() : names;
}

const LONGEST_NAMES = 300;
const CAPITAL = /[A-Z]/u;

const CAMEL = /([a-z])([A-Z])/gu;
