import { IN } from "./elements.ts";
import type { PageElement, TagKind } from "./elements.ts";

/** Deeper elements are not told apart; real pages reach about 60. */
const DEEPEST = 300;
/** How far an end tag of an inline element looks for its start. */
const INLINE_REACH = 32;

/** Tags that end an element of the same group when they open beside it. */
const SIBLINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", new Set(["li"])],
  ["dt", new Set(["dt", "dd"])],
  ["dd", new Set(["dt", "dd"])],
  ["td", new Set(["td", "th"])],
  ["th", new Set(["td", "th"])],
  ["tr", new Set(["td", "th", "tr"])],
  ["tbody", new Set(["td", "th", "tr", "thead", "tbody"])],
  ["tfoot", new Set(["td", "th", "tr", "thead", "tbody"])],
  ["body", new Set(["head"])],
]);
/** A stray end tag inside one of these does not reach out of it. */
const FENCES = new Set(["td", "th", "table", "caption", "template", "button"]);
const TABLE_PARTS = new Set([
  "table",
  "tbody",
  "thead",
  "tfoot",
  "tr",
  "td",
  "th",
  "caption",
  "template",
  "button",
  "body",
  "html",
]);
/** Elements that cannot stand in a drawing: they end a `<svg>` that was left open. */
const ENDS_DRAWING = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "ul",
  "ol",
  "li",
  "table",
  "span",
  "img",
  "br",
  "body",
  "section",
  "article",
]);
const NONE: TagKind = { inline: false, empty: false, skip: false, flags: 0, heading: 0, endsParagraph: false };

/** The elements that are open, innermost last; ends those that the page forgot to end. */
export class OpenElements {
  readonly root: PageElement = newElement("#page", null, "", 0, NONE);
  /** How many open elements hide their text, and how many are drawings or formulas. */
  skipped = 0;
  foreign = 0;
  private readonly stack: { element: PageElement; kind: TagKind }[] = [];
  private readonly counts = new Map<string, number>();
  private readonly onClose: (element: PageElement) => void;
  private overflow = 0;
  private numbered = 0;

  constructor(onClose: (element: PageElement) => void) {
    this.onClose = onClose;
  }

  get top(): PageElement {
    return this.stack.at(-1)?.element ?? this.root;
  }

  has(tag: string): boolean {
    return (this.counts.get(tag) ?? 0) > 0;
  }

  /** Whether an end tag of this name would end nothing. */
  hasNot(tag: string): boolean {
    return this.overflow === 0 && !this.has(tag);
  }

  /** Opens an element; null beyond the greatest depth. */
  push(tag: string, kind: TagKind, names: string, flags: number): PageElement | null {
    if (this.stack.length >= DEEPEST) {
      this.overflow++;
      return null;
    }
    const element = newElement(tag, this.top, names, flags, kind);
    this.stack.push({ element, kind });
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
    if (kind.skip) this.skipped++;
    if (tag === "svg" || tag === "math") this.foreign++;
    return element;
  }

  /** Numbers the elements around a block that have none yet, so that what is known of them can be kept in a list. */
  number(element: PageElement): void {
    for (let at: PageElement | null = element; at !== null && at.id < 0; at = at.parent) at.id = this.numbered++;
  }

  /** Ends what a tag that opens ends: `<li>` the item before, a block-level tag a paragraph, and so on. */
  implyEnds(tag: string, kind: TagKind): void {
    if (this.foreign > 0 && ENDS_DRAWING.has(tag) && !this.has("foreignobject"))
      this.closeTo(this.has("svg") ? "svg" : "math");
    if (tag === "body" && this.has("head")) this.closeTo("head");
    if (kind.endsParagraph && this.top.block?.tag === "p") this.closeTo("p");
    if (tag === "a" && this.has("a")) this.close("a");
    const ended = SIBLINGS.get(tag);
    if (ended === undefined) return;
    if (this.top.block?.tag === "p" && tag !== "body") this.closeTo("p");
    for (let block = this.top.block; block !== null && ended.has(block.tag); block = this.top.block)
      this.closeTo(block.tag);
  }

  /** An end tag; ignored where it ends nothing. */
  close(tag: string): void {
    if (this.overflow > 0) {
      this.overflow--;
      return;
    }
    if (!this.has(tag)) return;
    if (this.canReach(tag)) this.closeTo(tag);
  }

  closeAll(): void {
    while (this.stack.length > 0) this.pop();
  }

  /** Whether an end tag finds its element: inline ones not across a block, others not out of a table cell. */
  private canReach(tag: string): boolean {
    for (let index = this.stack.length - 1, seen = 0; index >= 0; index--, seen++) {
      const open = this.stack[index];
      if (open === undefined || open.element.tag === tag) break;
      if (FENCES.has(open.element.tag) && !TABLE_PARTS.has(tag)) return false;
      if (!INLINE_TAGS.has(tag)) continue;
      if (seen >= INLINE_REACH || !open.kind.inline) return false;
    }
    return true;
  }

  private closeTo(tag: string): void {
    while (this.stack.length > 0) {
      if (this.pop() === tag) return;
    }
  }

  private pop(): string {
    const open = this.stack.pop();
    if (open === undefined) return "";
    const { element, kind } = open;
    const { tag } = element;
    this.counts.set(tag, (this.counts.get(tag) ?? 1) - 1);
    this.onClose(element);
    if (kind.skip) this.skipped--;
    if (tag === "svg" || tag === "math") this.foreign--;
    return tag;
  }
}

const INLINE_TAGS = new Set([
  "b",
  "i",
  "em",
  "strong",
  "span",
  "font",
  "u",
  "small",
  "sup",
  "sub",
  "time",
  "cite",
  "q",
  "label",
  "abbr",
  "mark",
]);

function newElement(tag: string, parent: PageElement | null, names: string, flags: number, kind: TagKind): PageElement {
  const inherited = (parent?.flags ?? 0) & ~(kind.inline ? 0 : IN.strong);
  const element = {
    tag,
    parent,
    id: -1,
    depth: (parent?.depth ?? -1) + 1,
    names,
    flags: inherited | kind.flags | flags,
    inline: kind.inline || kind.skip,
    block: parent?.block ?? null,
  };
  if (!element.inline) element.block = element;
  return element;
}
