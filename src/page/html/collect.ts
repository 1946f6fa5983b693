import type { PageFacts } from "../facts.ts";
import type { PageElement } from "./elements.ts";

/** Limits against pages that are made to be large; real pages stay far below them. */
const MOST_CAPTURES = 300;
const MOST_OPEN = 12;
const CAPTURE_LENGTH = 500;
const MOST_METAS = 500;
const META_LENGTH = 20_000;
const MOST_LINKS = 200;
const SCRIPT_LENGTH = 6_000_000;
const MOST_SCRIPTS = 60;

const AUTHOR_NAMES =
  /(?:^|[\s_-])(?:byline|author|authors|writer|autor|auteur|contributor)(?![a-z])|(?:author|byline)[-_]{0,2}name/u;
const DATE_PROP = /^(?:date|uploaddate)/u;
const LINK_RELS = new Set(["canonical", "amphtml", "alternate"]);
const ASSIGNED = /^\s{0,200}(?:window\.|self\.|var |let |const )?([\w.[\]"']{3,60})\s{0,5}=\s{0,5}[{[]/u;

type Attributes = ReadonlyMap<string, string>;

interface Capture {
  readonly element: PageElement;
  readonly block: number;
  readonly time: string | null | undefined;
  readonly author: string | null;
  readonly itemprop: string | null;
  text: string;
}

/** Notes the facts of a page while its elements open and close. */
export class FactCollector {
  readonly facts: PageFacts = {
    title: "",
    language: null,
    metas: [],
    links: [],
    jsonLd: [],
    scriptJson: [],
    times: [],
    authors: [],
    itemprops: [],
  };
  private readonly open: Capture[] = [];
  private captures = 0;

  /** An element that opens; `block` is the number of the text block that its text will stand in. */
  element(element: PageElement, attributes: Attributes, block: number): void {
    if (element.tag === "html") this.facts.language ??= attributes.get("lang")?.trim() || null;
    if (this.captures >= MOST_CAPTURES || this.open.length >= MOST_OPEN) return;
    if (attributes.size === 0 && element.names === "" && element.tag !== "time" && element.tag !== "h1") return;
    const itemprop = attributes.get("itemprop")?.trim().toLowerCase() ?? (element.tag === "h1" ? "h1" : null);
    const isTime =
      element.tag === "time" || attributes.has("datetime") || (itemprop !== null && DATE_PROP.test(itemprop));
    const author = this.authorHint(element, attributes, itemprop);
    if (!isTime && author === null && (itemprop === null || itemprop === "" || itemprop === "articlebody")) return;
    const datetime = attributes.get("datetime") ?? attributes.get("content") ?? null;
    this.captures++;
    this.open.push({
      element,
      block,
      time: isTime ? datetime : undefined,
      author,
      itemprop: isTime || author !== null ? null : itemprop,
      text: author === null && !isTime ? (attributes.get("content") ?? "") : "",
    });
  }

  text(data: string): void {
    for (const capture of this.open) {
      if (capture.text.length < CAPTURE_LENGTH) capture.text += data.slice(0, CAPTURE_LENGTH - capture.text.length);
    }
  }

  /** A word border that is not in the source: the edge of a block, `<br>`. */
  space(): void {
    if (this.open.length > 0) this.text(" ");
  }

  close(element: PageElement): void {
    const capture = this.open.at(-1);
    if (capture?.element !== element) return;
    this.open.pop();
    const text = tidy(capture.text);
    const { block } = capture;
    if (capture.time !== undefined) {
      this.facts.times.push({ datetime: capture.time, text, hint: hintOf(element), block });
    }
    if (capture.author !== null && text !== "") this.facts.authors.push({ text, hint: capture.author, block });
    if (capture.itemprop !== null && text !== "") this.facts.itemprops.push({ name: capture.itemprop, text });
  }

  meta(attributes: Attributes): void {
    const name = attributes.get("name") ?? attributes.get("property") ?? attributes.get("itemprop");
    const content = attributes.get("content");
    if (name === undefined || content === undefined || this.facts.metas.length >= MOST_METAS) return;
    this.facts.metas.push({ name: name.trim().toLowerCase(), content: content.slice(0, META_LENGTH).trim() });
  }

  link(attributes: Attributes): void {
    const rel = attributes.get("rel")?.trim().toLowerCase() ?? "";
    const href = attributes.get("href")?.trim() ?? "";
    if (!LINK_RELS.has(rel) || href === "" || this.facts.links.length >= MOST_LINKS) return;
    this.facts.links.push({ rel, href, type: attributes.get("type") ?? null });
  }

  title(text: string): void {
    if (this.facts.title === "") this.facts.title = tidy(text.slice(0, META_LENGTH));
  }

  script(type: string, id: string, text: string): void {
    if (text.length > SCRIPT_LENGTH || text.length < 2) return;
    const { jsonLd, scriptJson } = this.facts;
    if (type.includes("ld+json")) {
      if (jsonLd.length < MOST_SCRIPTS) jsonLd.push(text);
    } else if (scriptJson.length < MOST_SCRIPTS && text.length > 500) {
      const assigned = type.includes("json") ? id || "json" : ASSIGNED.exec(text)?.[1];
      if (assigned !== undefined) scriptJson.push({ id: assigned, text });
    }
  }

  private authorHint(element: PageElement, attributes: Attributes, itemprop: string | null): string | null {
    if (attributes.size > 0 && attributes.get("rel")?.toLowerCase().includes("author") === true) return "rel=author";
    if (itemprop === "author" || itemprop === "creator") return `itemprop=${itemprop}`;
    if (itemprop === "name" && this.open.some(({ author }) => author?.startsWith("itemprop=") === true)) {
      return "itemprop=name in author";
    }
    return element.names !== "" && AUTHOR_NAMES.test(element.names) ? `class=${element.names.slice(0, 120)}` : null;
  }
}

/** Tag and class words of an element and of its parent: `time.published < p.meta`. */
function hintOf(element: PageElement): string {
  const own = `${element.tag}.${element.names}`;
  const { parent } = element;
  return (parent === null ? own : `${own} < ${parent.tag}.${parent.names}`).slice(0, 200);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
