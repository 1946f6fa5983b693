import type { TokenizerCallbacks } from "htmlparser2";
import { AttributeReader, flagsOf, namesOf } from "./attributes.ts";
import type { FactCollector } from "./collect.ts";
import { IN, tagKind } from "./elements.ts";
import type { PageElement, RawBlock } from "./elements.ts";
import { OpenElements } from "./open.ts";
import { ReferenceReader } from "./references.ts";
import { BlockText, isBlank } from "./text.ts";

const MEDIA = new Set(["img", "video", "iframe", "picture", "embed", "object"]);
const CELL = new Set(["td", "th"]);
/** A table cell that ends with this many characters before it is a column of the page, not of a table. */
const LONG_CELL = 200;
/** Real pages have some hundreds of blocks, rarely thousands; the rest of a page that has more is counted. */
const MOST_BLOCKS = 20_000;

/** Turns the tokens of a page into text blocks and facts. */
export class PageHandler implements TokenizerCallbacks {
  readonly blocks: RawBlock[] = [];
  private readonly html: string;
  private readonly collector: FactCollector;
  private readonly attributes: AttributeReader;
  private readonly open: OpenElements;
  private readonly text = new BlockText();
  private readonly references = new ReferenceReader();
  private tag = "";
  /** What a skipped element that is read after all holds: `<title>`, `<script>`. */
  private raw: string[] = [];
  /** Pictures and the like since the last block. */
  media = 0;
  /** Blocks beyond the most that are read. */
  dropped = 0;
  private afterBreak = false;

  constructor(html: string, collector: FactCollector) {
    this.html = html;
    this.collector = collector;
    this.attributes = new AttributeReader(html, this.references);
    this.open = new OpenElements((element) => this.closed(element));
  }

  isInForeignContext(): boolean {
    return this.open.foreign > 0;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.attributes.begin(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.attributes.data(start, end);
  }

  onattribentity(): void {
    // References are resolved by the reader of attributes.
  }

  onattribend(): void {
    this.attributes.end();
  }

  onopentagend(): void {
    this.openTag(false);
  }

  onselfclosingtag(): void {
    this.openTag(this.open.foreign > 0);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.endedTag(start, end);
    if (tag === "br") this.lineBreak();
    else if (tag === "p" && this.open.hasNot("p")) this.endBlock();
    else this.open.close(tag);
  }

  ontext(start: number, end: number): void {
    const { top, foreign, skipped } = this.open;
    if ((top.flags & IN.pre) === 0 && isBlank(this.html, start, end)) {
      // Half of all texts are the blanks between two tags; they need no copy and no pattern.
      this.addText(" ", start);
      return;
    }
    const data = this.html.slice(start, end);
    const add = (part: string, at: number): void => {
      this.addText(part, start + at);
    };
    if (!data.includes("&")) this.addText(data, start);
    else if (top.tag === "title" && foreign === 0) this.references.title(data, add);
    else if (foreign === 0 && (skipped > 0 || this.open.has("plaintext"))) this.addText(data, start);
    else this.references.text(data, add);
  }

  ontextentity(): void {
    // References are resolved in `ontext`.
  }

  oncdata(): void {
    // Not shown in HTML.
  }

  oncomment(): void {
    // Not shown.
  }

  ondeclaration(): void {
    // The doctype says nothing about the text.
  }

  onprocessinginstruction(): void {
    // Not shown.
  }

  onend(): void {
    this.open.closeAll();
    this.endBlock();
  }

  /** Most end tags end the innermost element, whose name is at hand. */
  private endedTag(start: number, end: number): string {
    const { tag } = this.open.top;
    if (tag.length === end - start && this.html.startsWith(tag, start)) return tag;
    return this.html.slice(start, end).toLowerCase();
  }

  private openTag(selfClosed: boolean): void {
    const { tag } = this;
    const kind = tagKind(tag);
    if (MEDIA.has(tag)) this.media++;
    if (kind.empty) {
      this.emptyTag(tag);
      return;
    }
    this.open.implyEnds(tag, kind);
    if (!kind.inline && !kind.skip) this.edge(tag);
    const { values, isTelling } = this.attributes;
    const flags = isTelling ? flagsOf(values) : 0;
    const element = this.open.push(tag, kind, namesOf(values), flags);
    if (element === null) return;
    if (tag === "script") this.raw = [values.get("type") ?? "", values.get("id") ?? ""];
    else if (tag === "title") this.raw = ["", ""];
    else this.collector.element(element, isTelling ? values : NONE, this.blocks.length);
    if (selfClosed) this.open.close(tag);
  }

  private emptyTag(tag: string): void {
    const { values } = this.attributes;
    if (tag === "br") this.lineBreak();
    else if (tag === "hr") {
      this.endBlock();
      this.afterBreak = true;
    } else if (tag === "meta") this.collector.meta(values);
    else if (tag === "link") this.collector.link(values);
  }

  private closed(element: PageElement): void {
    if (element.tag === "script" || element.tag === "title") this.endRaw(element.tag);
    if (!element.inline) this.endBlock(element);
    this.collector.close(element);
  }

  private endRaw(tag: string): void {
    const [type = "", id = "", ...parts] = this.raw;
    if (tag === "title" && this.open.foreign === 0) this.collector.title(parts.join(""));
    else if (tag === "script") this.collector.script(type.toLowerCase(), id, parts.join(""));
    this.raw = [];
  }

  private addText(data: string, offset: number): void {
    const { top } = this.open;
    if (top?.tag === "script" || top?.tag === "title") this.raw.push(data);
    if (this.open.skipped > 0 || top?.tag === "title") return;
    this.text.add(data, top, offset);
    this.collector.text(data);
  }

  private lineBreak(): void {
    if (this.open.skipped > 0) return;
    this.collector.space();
    if (this.text.lineBreak()) return;
    this.endBlock();
    this.afterBreak = true;
  }

  /** The edge of a block-level element that opens; the cells of a row of a table stay one block. */
  private edge(tag: string): void {
    if (CELL.has(tag) && this.text.length < LONG_CELL) this.text.cell();
    else this.endBlock();
  }

  /** Ends the block being read, unless only a short table cell ends here. */
  private endBlock(element?: PageElement): void {
    this.collector.space();
    if (element !== undefined && CELL.has(element.tag) && this.text.length < LONG_CELL) return;
    const block = this.text.take(this.open.root, this.media, this.afterBreak);
    if (block === null) return;
    if (this.blocks.length >= MOST_BLOCKS) {
      this.dropped++;
      return;
    }
    this.open.number(block.element);
    this.blocks.push(block);
    this.media = 0;
    this.afterBreak = false;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();
