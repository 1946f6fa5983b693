import type { Article, ArticleDate, Block, Note } from "../../doc.ts";
import { blocksOfFragment, wordsOfFragment } from "../fragment.ts";
import type { FragmentBlock } from "../fragment.ts";
import { domainOf, webAddress } from "../meta/address.ts";
import { readInstant } from "../meta/instants.ts";
import type { ReadOptions } from "../options.ts";
import { bylineOf } from "../text/authors.ts";
import { kindsOf } from "../text/classify.ts";
import { paragraphsOf } from "../text/paragraphs.ts";
import { evened } from "../text/heads.ts";
import { trimWhole } from "../text/trim.ts";
import type { Feed, FeedDate, FeedItem, Words } from "./item.ts";
import { note } from "./item.ts";

/** Makes an item of a feed an article: its title, then its text or, failing that, its summary. */
export async function articleOfItem(item: FeedItem, feed: Feed, options: ReadOptions): Promise<Article> {
  const title = item.title === null ? "" : await wordsOfFragment(item.title);
  const body = await blocksOf(item.content ?? item.summary);
  const isRepeated = evened(body[0]?.text ?? "") === evened(title);
  const parts: FragmentBlock[] =
    title === "" ? body : [{ text: title, kind: "headline" }, ...body.slice(isRepeated ? 1 : 0)];
  const { text, blocks } = joined(parts);
  const url = webAddress(item.url, feed.home ?? options.url ?? null);
  const headline = blocks.find(({ kind }) => kind === "headline");
  return {
    externalId: item.id,
    url,
    canonicalUrl: null,
    headline: headline === undefined ? null : { start: headline.start, end: headline.end },
    standfirst: null,
    byline: authorsOf(item, text, blocks),
    outlet: outletOf(feed, url, options),
    published: dateOf(item.published),
    modified: dateOf(item.modified),
    language: item.language ?? feed.language,
    text,
    blocks,
    leftOut: [],
    notes: notesOn(item, body, url),
  };
}

async function blocksOf(content: Words | null): Promise<FragmentBlock[]> {
  if (content === null) return [];
  if (content.isHtml && /[<&]/u.test(content.words)) return blocksOfFragment(content.words);
  return paragraphsOf(content.words).map(({ start, end }) => ({ text: content.words.slice(start, end), kind: null }));
}

/** Puts blocks into one text, apart by blank lines, each with its place and kind. */
function joined(parts: readonly FragmentBlock[]): { text: string; blocks: readonly Block[] } {
  const text = parts.map((part) => part.text).join("\n\n");
  let end = -2;
  const placed = parts.flatMap((part) => {
    const start = end + 2;
    end = start + part.text.length;
    const span = trimWhole(text, { start, end });
    return span.start < span.end ? [{ ...span, kind: part.kind }] : [];
  });
  return { text, blocks: kindsOf(text, placed) };
}

function authorsOf(item: FeedItem, text: string, blocks: readonly Block[]): Article["byline"] {
  const named = bylineOf(text, blocks);
  if (item.authors.length === 0) return named;
  return item.authors.map((name) => named.find((found) => found.name === name) ?? { name, span: null });
}

function outletOf(feed: Feed, url: string | null, options: ReadOptions): Article["outlet"] {
  const name = options.outlet ?? feed.name;
  const domain = domainOf(url ?? feed.home ?? options.url ?? null);
  return name === null && domain === null ? null : { name, domain };
}

function dateOf(date: FeedDate | null): ArticleDate | null {
  const instant = date === null ? null : readInstant(date.raw);
  if (date === null || instant === null) return null;
  const { value } = instant;
  return { value, basis: "page", why: "the feed's date", candidates: [{ value, source: date.source, raw: date.raw }] };
}

function notesOn(item: FeedItem, body: readonly FragmentBlock[], url: string | null): Note[] {
  const fetch = url === null ? "It gives no address either." : `Read ${url} for the article.`;
  if (body.length === 0) return [note("no-text", `The feed has only the headline. ${fetch}`)];
  if (item.content === null) return [note("summary-only", `The feed has only a summary. ${fetch}`)];
  return [];
}
