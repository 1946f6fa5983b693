import type { ArticleDate, Doc } from "../doc.ts";
import type { LayerName } from "../layers.ts";
import { textOf } from "../span.ts";
import { articleIdOf, sha256 } from "./ids.ts";
import type { ArticleRecord, Credit, Dateline } from "./schema/index.ts";
import { spanOrNull } from "./spans.ts";

type FullDoc = Doc<LayerName>;

/** The article's part of the record: what the page said of itself, and what was found in its text. */
export function articleOf(doc: FullDoc): ArticleRecord {
  const { article, text } = doc;
  const textSha256 = sha256(text);
  return {
    id: articleIdOf(article.canonicalUrl ?? article.url ?? article.externalId, textSha256),
    externalId: article.externalId,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    headline: spanOrNull(text, article.headline),
    standfirst: spanOrNull(text, article.standfirst),
    byline: article.byline.map(({ name, span }) => ({ name, span: spanOrNull(text, span) })),
    outlet: article.outlet,
    published: publishedOf(doc),
    modified: article.modified === null ? null : plainDate(article.modified),
    language: article.language,
    dateline: datelineOf(doc),
    credits: creditsOf(doc),
    rights: rightsOf(doc),
    text,
    textSha256,
    blocks: article.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    leftOut: article.leftOut.map(({ kind, text: dropped, hasQuote }) => ({ kind, text: dropped, hasQuote })),
  };
}

function plainDate({ value, basis, why, candidates }: ArticleDate): ArticleRecord["published"] {
  return { value, basis, why, candidates: candidates.map((candidate) => ({ ...candidate })) };
}

function publishedOf({ published }: FullDoc): ArticleRecord["published"] {
  const [found] = published;
  return found === undefined ? null : plainDate(found);
}

function datelineOf({ text, datelines }: FullDoc): Dateline | null {
  const [first] = datelines;
  if (first === undefined) return null;
  return {
    place: { start: first.place.start, end: first.place.end, text: textOf(text, first.place) },
    date: spanOrNull(text, first.date),
  };
}

function creditsOf({ text, credits }: FullDoc): Credit[] {
  return credits.flatMap(({ agency, role, start, end }) =>
    role === "rights" ? [] : [{ agency, role, span: { start, end, text: text.slice(start, end) } }],
  );
}

/** The rights line that a rule found, or else the block that the page marks as one. */
function rightsOf({ article, text, credits }: FullDoc): ArticleRecord["rights"] {
  const found = credits.find(({ role }) => role === "rights") ?? article.blocks.find(({ kind }) => kind === "rights");
  return spanOrNull(text, found ?? null);
}
