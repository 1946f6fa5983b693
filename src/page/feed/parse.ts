import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { OnrecordError, messageOf } from "../../errors.ts";
import type { Feed, FeedDate, FeedItem, Words } from "./item.ts";
import { filled } from "./item.ts";

/**
 * Reads RSS, Atom, RDF or JSON Feed into one shape.
 * @throws OnrecordError `unreadable`
 */
export async function parseFeed(source: string, name: string): Promise<Feed> {
  const { parseFeed: parse } = await import("feedsmith");
  const parsed = attempt(() => parse(source), name);
  if (parsed.format === "rss") return ofRss(parsed.feed);
  if (parsed.format === "atom") return ofAtom(parsed.feed);
  return parsed.format === "rdf" ? ofRdf(parsed.feed) : ofJson(parsed.feed);
}

function attempt<Value>(parse: () => Value, name: string): Value {
  try {
    return parse();
  } catch (error) {
    const hint = "Open its address in a browser: it should show RSS, Atom or JSON Feed.";
    throw new OnrecordError("unreadable", `${name} cannot be read as a feed: ${messageOf(error)}.`, hint, {
      cause: error,
    });
  }
}

function ofRss(feed: RssFeed.Feed<string>): Feed {
  return {
    name: filled(feed.title),
    home: filled(feed.link),
    language: filled(feed.language),
    items: (feed.items ?? []).map((item): FeedItem => ({
      id: filled(item.guid?.value),
      url: filled(item.link) ?? (item.guid?.isPermaLink === false ? null : webUrl(item.guid?.value)),
      title: filled(item.title) ?? filled(item.dc?.titles?.[0]),
      content: htmlWords(item.content?.encoded),
      summary: htmlWords(item.description ?? item.dc?.descriptions?.[0]),
      authors: names(item.dc?.creators ?? item.authors?.map(({ name, email }) => name ?? email)),
      published: date(item.pubDate, "feed pubDate") ?? date(item.dc?.dates?.[0], "feed dc:date"),
      modified: date(item.atom?.updated, "feed atom:updated"),
      language: null,
    })),
  };
}

function ofRdf(feed: RdfFeed.Feed<string>): Feed {
  return {
    name: filled(feed.title),
    home: filled(feed.link),
    language: filled(feed.dc?.languages?.[0]),
    items: (feed.items ?? []).map((item): FeedItem => ({
      id: filled(item.rdf?.about),
      url: filled(item.link) ?? webUrl(item.rdf?.about),
      title: filled(item.title),
      content: htmlWords(item.content?.encoded),
      summary: htmlWords(item.description),
      authors: names(item.dc?.creators),
      published: date(item.dc?.dates?.[0], "feed dc:date"),
      modified: null,
      language: null,
    })),
  };
}

function ofAtom(feed: AtomFeed.Feed<string>): Feed {
  const language = filled(feed.xml?.lang);
  return {
    name: filled(feed.title?.value),
    home: linkOf(feed.links),
    language,
    items: (feed.entries ?? []).map((entry): FeedItem => ({
      id: filled(entry.id),
      url: linkOf(entry.links) ?? webUrl(entry.id),
      title: filled(entry.title?.value),
      content: typed(entry.content),
      summary: typed(entry.summary),
      authors: names((entry.authors ?? feed.authors)?.map(({ name }) => name)),
      published: date(entry.published, "feed published") ?? date(entry.updated, "feed updated"),
      modified: entry.published === undefined ? null : date(entry.updated, "feed updated"),
      language: filled(entry.xml?.lang),
    })),
  };
}

function ofJson(feed: JsonFeed.Feed<string>): Feed {
  return {
    name: filled(feed.title),
    home: filled(feed.home_page_url),
    language: filled(feed.language),
    items: (feed.items ?? []).map((item): FeedItem => ({
      id: filled(item.id),
      url: filled(item.url) ?? filled(item.external_url) ?? webUrl(item.id),
      title: filled(item.title),
      content: htmlWords(item.content_html) ?? textWords(item.content_text),
      summary: textWords(item.summary),
      authors: names((item.authors ?? feed.authors)?.map(({ name }) => name)),
      published: date(item.date_published, "feed date_published"),
      modified: date(item.date_modified, "feed date_modified"),
      language: filled(item.language),
    })),
  };
}

function htmlWords(words: string | undefined): Words | null {
  const found = filled(words);
  return found === null ? null : { words: found, isHtml: true };
}

function textWords(words: string | undefined): Words | null {
  const found = filled(words);
  return found === null ? null : { words: found, isHtml: false };
}

/** Atom says of each of its texts whether it is HTML. */
function typed(content: AtomFeed.Content | undefined): Words | null {
  return /html/iu.test(content?.type ?? "text") ? htmlWords(content?.value) : textWords(content?.value);
}

function linkOf(links: readonly AtomFeed.Link<string>[] | undefined): string | null {
  const link = links?.find(({ rel }) => rel === undefined || rel === "alternate");
  return filled(link?.href);
}

function webUrl(value: string | undefined): string | null {
  return /^https?:\/\//u.test(value ?? "") ? filled(value) : null;
}

function names(authors: readonly (string | undefined)[] | undefined): string[] {
  return (authors ?? []).flatMap((author) => filled(author) ?? []);
}

function date(raw: string | undefined, source: string): FeedDate | null {
  const words = filled(raw);
  return words === null ? null : { raw: words, source };
}
