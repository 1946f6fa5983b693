import { trimSpan } from "../../span.ts";
import { IN, tagKind } from "./elements.ts";
import type { PageElement, RawBlock } from "./elements.ts";

const UNEVEN = /[\t\n\r\f]| {2}/u;
const BLANKS = /[ \t\n\r\f]+/gu;
const NOT_BLANK = /\S/u;
/** A control character stands for `<br>` until the block is done; one in the source does no harm. */
const BREAK = "\u0001";
const BREAKS = new RegExp(` ?${BREAK} ?`, "gu");

/** Gathers the text of one block as a browser would show it. */
export class BlockText {
  private text = "";
  private first: PageElement | null = null;
  private offset = 0;
  private linkLength = 0;
  private links = 0;
  private link: PageElement | null = null;
  private strongLength = 0;
  private pre = false;
  private last = "";
  private broken = false;

  get length(): number {
    return this.text.length;
  }

  add(data: string, element: PageElement, offset: number): void {
    const { flags } = element;
    const pre = (flags & IN.pre) !== 0;
    const shown = pre || !UNEVEN.test(data) ? data : data.replace(BLANKS, " ");
    if (this.first === null) {
      if (!NOT_BLANK.test(shown)) return;
      this.first = element;
      this.offset = offset;
      this.pre = pre;
    }
    this.append(!pre && this.last === " " && shown.startsWith(" ") ? shown.slice(1) : shown);
    if (shown === " ") return;
    if ((flags & IN.link) !== 0) this.addLink(shown, element);
    if ((flags & IN.strong) !== 0) this.strongLength += shown.length;
  }

  /** False when the block has just had a line break, or is empty: two of them part paragraphs. */
  lineBreak(): boolean {
    if (this.first === null) return true;
    if (this.broken) return false;
    this.append(BREAK);
    this.broken = true;
    return true;
  }

  cell(): void {
    if (this.first !== null && this.last !== " ") this.append(" ");
  }

  /** The block read so far, or null when there is no text in it; begins the next one. */
  take(root: PageElement, media: number, afterBreak: boolean): RawBlock | null {
    const { first } = this;
    if (first === null) return null;
    const text = this.shown();
    const block: RawBlock = {
      text,
      element: first.block ?? root,
      inlineNames: inlineNames(first),
      flags: first.flags,
      heading: headingOf(first),
      linkLength: Math.min(this.linkLength, text.length),
      links: this.links,
      strongLength: Math.min(this.strongLength, text.length),
      media,
      afterBreak,
      offset: this.offset,
    };
    this.text = "";
    this.last = "";
    this.broken = false;
    this.first = null;
    this.linkLength = 0;
    this.links = 0;
    this.link = null;
    this.strongLength = 0;
    return text === "" ? null : block;
  }

  private shown(): string {
    if (this.pre) return trimmed(this.text.replaceAll(BREAK, "\n"));
    const lines = this.text.includes(BREAK) ? this.text.replace(BREAKS, "\n") : this.text;
    return trimmed(lines);
  }

  /** Keeps the last character apart: asking the text for it would copy it each time. */
  private append(part: string): void {
    if (part === "") return;
    this.text += part;
    this.last = part.charAt(part.length - 1);
    if (part !== " ") this.broken = false;
  }

  private addLink(shown: string, element: PageElement): void {
    this.linkLength += shown.length;
    let link: PageElement | null = element;
    while (link !== null && link.tag !== "a") link = link.parent;
    if (link === this.link) return;
    this.link = link;
    this.links++;
  }
}

function trimmed(text: string): string {
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

/** Class words of the inline elements between the text and its block. */
function inlineNames(element: PageElement): string {
  let names = "";
  for (let at: PageElement | null = element; at !== null && at.inline; at = at.parent) {
    if (at.names !== "") names += names === "" ? at.names : ` ${at.names}`;
  }
  return names;
}

function headingOf(element: PageElement): number {
  if ((element.flags & IN.heading) === 0) return 0;
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    const { heading } = tagKind(at.tag);
    if (heading > 0) return heading;
  }
  return 0;
}

/** Whether a stretch of the page is all blanks, as HTML knows them. */
export function isBlank(html: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = html.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x09 && unit !== 0x0d && unit !== 0x0c) return false;
  }
  return true;
}
