import { OnrecordError, messageOf } from "../../errors.ts";
import type { Feed, FeedDate, FeedItem } from "./item.ts";
import { filled } from "./item.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * Reads a news sitemap (the `news:` extension of sitemaps.org). Entries without a title say nothing
 * about their article and are left out.
 * @throws OnrecordError `unreadable`
 */
export async function parseSitemap(text: string, name: string): Promise<Feed> {
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, isArray: (tag) => tag === "url" });
  const root = nodeOf(nodeOf(attempt(() => parser.parse(text) as unknown, name))["urlset"]);
  const entries = listOf(root["url"]).map(nodeOf);
  const items = entries.flatMap((entry) => itemOf(entry) ?? []);
  if (items.length === 0) {
    const what = entries.length === 0 ? "has no entries" : `has ${entries.length} addresses and no titles`;
    throw new OnrecordError(
      "unreadable",
      `${name} is a sitemap that ${what}.`,
      "Give the addresses themselves, and they are fetched.",
    );
  }
  const publications = entries.map((entry) => nodeOf(nodeOf(entry["news"])["publication"]));
  const publication = publications.find((each) => words(each["name"]) !== null) ?? {};
  return { name: words(publication["name"]), home: null, language: words(publication["language"]), items };
}

function attempt(parse: () => unknown, name: string): unknown {
  try {
    return parse();
  } catch (error) {
    const hint = "Check that the sitemap is whole XML.";
    throw new OnrecordError("unreadable", `${name} cannot be read as a sitemap: ${messageOf(error)}.`, hint, {
      cause: error,
    });
  }
}

function itemOf(entry: Node): FeedItem | null {
  const news = nodeOf(entry["news"]);
  const title = words(news["title"]);
  if (title === null) return null;
  return {
    id: null,
    url: words(entry["loc"]),
    title,
    content: null,
    summary: null,
    authors: [],
    published: dateOf(news["publication_date"], "sitemap publication_date"),
    modified: dateOf(entry["lastmod"], "sitemap lastmod"),
    language: words(nodeOf(news["publication"])["language"]),
  };
}

function dateOf(value: unknown, source: string): FeedDate | null {
  const raw = words(value);
  return raw === null ? null : { raw, source };
}

function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): string | null {
  return typeof value === "string" ? filled(value) : null;
}
