import type { Article } from "../../doc.ts";
import { OnrecordError } from "../../errors.ts";
import type { ReadOptions } from "../options.ts";
import { articleOfItem } from "./article.ts";
import type { Feed } from "./item.ts";
import { parseFeed } from "./parse.ts";
import { parseSitemap } from "./sitemap.ts";

/**
 * Reads a feed (RSS, Atom, RDF, JSON Feed) or a news sitemap: one article for each item that has words.
 * @throws OnrecordError `unreadable`, `empty-input`
 */
export async function articlesOfFeed(text: string, kind: "feed" | "sitemap", options: ReadOptions): Promise<Article[]> {
  const name = options.name ?? "The input";
  const feed = await (kind === "feed" ? parseFeed(text, name) : parseSitemap(text, name));
  const articles: Article[] = [];
  for (const item of feed.items) {
    const article = await articleOfItem(item, feed, options);
    if (article.text !== "") articles.push(article);
  }
  if (articles.length === 0) throw emptyFeed(feed, name);
  return articles;
}

function emptyFeed({ items }: Feed, name: string): OnrecordError {
  const what = items.length === 0 ? "has no items" : `has ${items.length} items without words`;
  return new OnrecordError(
    "empty-input",
    `${name} is a feed that ${what}.`,
    "Look at it again later, or give the articles' addresses.",
  );
}
