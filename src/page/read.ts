import type { Article, Note } from "../doc.ts";
import { OnrecordError } from "../errors.ts";
import { decode } from "./decode.ts";
import { withLanguage } from "./language.ts";
import { withModified } from "./modified.ts";
import type { ReadOptions } from "./options.ts";
import { refuseBinary } from "./read-binary.ts";
import { kindOfPage } from "./read-kind.ts";
import { notesOnGiven } from "./text/given.ts";
import { articleOfText } from "./text/index.ts";

/** The largest page or text that is read, in bytes or UTF-16 units. */
export const MAX_INPUT = 20_000_000;

/**
 * Reads plain text as an article. `article.text` is the text as given, unchanged, so offsets of the
 * caller hold; its headline, byline, paragraphs and endings are told by rules (`text/README.md`).
 * @throws OnrecordError `empty-input`, `too-large`
 */
export function articleFromText(text: string, options: ReadOptions = {}): Article {
  refuseSize(text, options);
  return completed(articleOfText(text, options));
}

/**
 * Reads a page's HTML as an article: its main text, and what the page says of itself.
 * @throws OnrecordError `empty-input`, `too-large`
 */
export async function articleFromHtml(html: string, options: ReadOptions = {}): Promise<Article> {
  refuseSize(html, options);
  // Loaded only here: reading plain text needs no parser of HTML.
  const [{ articleOfHtml }, { readMetadata }] = await Promise.all([
    import("./html/article.ts"),
    import("./meta/index.ts"),
  ]);
  const article = articleOfHtml(html, options, (facts, url) => readMetadata(facts, url, options));
  const unused = article.published?.basis === "given" ? [] : notesOnGiven(options);
  return withNotes(completed(article), unused);
}

/**
 * Reads the bytes of a page: HTML or plain text gives one article, a feed (RSS, Atom, RDF, JSON Feed) or
 * a news sitemap one for each of its items.
 * @throws OnrecordError `empty-input`, `binary-input`, `too-large`, `unreadable`
 */
export async function readPage(bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly Article[]> {
  if (bytes.length > MAX_INPUT) throw tooLarge(options);
  refuseBinary(bytes, nameOf(options));
  const { text, notes } = await decode(bytes, options.contentType ?? null);
  const articles = await articlesOf(text, options);
  return articles.map((article) => withNotes(article, notes));
}

async function articlesOf(text: string, options: ReadOptions): Promise<readonly Article[]> {
  const kind = kindOfPage(text, options.contentType ?? null);
  if (kind === "text") return [articleFromText(text, options)];
  if (kind === "html") return [await articleFromHtml(text, options)];
  if (kind === "feed" || kind === "sitemap") {
    const { articlesOfFeed } = await import("./feed/index.ts");
    return (await articlesOfFeed(text, kind, options)).map(completed);
  }
  throw new OnrecordError("unreadable", `${nameOf(options)} ${WHAT[kind]}, not an article.`, HINTS[kind]);
}

/** What is read from the words of an article, however it came. */
function completed(article: Article): Article {
  return withLanguage(withModified(article));
}

const WHAT = {
  "sitemap-index": "is a list of sitemaps",
  opml: "is a list of feeds (OPML)",
  mhtml: "is a page saved as MHTML",
} as const;

const HINTS = {
  "sitemap-index": "Read one of the sitemaps that it names.",
  opml: "Read the feeds that it names.",
  mhtml: "Save the page as “HTML only”, and read that.",
} as const;

function refuseSize(text: string, options: ReadOptions): void {
  if (text.length > MAX_INPUT) throw tooLarge(options);
  if (text.trim() !== "") return;
  const hint = "Give the words of an article. A page that is built by scripts must be saved from a browser first.";
  throw new OnrecordError("empty-input", `${nameOf(options)} has no words.`, hint);
}

function tooLarge(options: ReadOptions): OnrecordError {
  const hint = "An article is rarely over 1 MB. Cut the file into articles, or give them as JSONL, one a line.";
  return new OnrecordError("too-large", `${nameOf(options)} is larger than ${MAX_INPUT / 1_000_000} MB.`, hint);
}

function nameOf({ name }: ReadOptions): string {
  return name ?? "The input";
}

function withNotes(article: Article, notes: readonly Note[]): Article {
  return notes.length === 0 ? article : { ...article, notes: [...notes, ...article.notes] };
}
