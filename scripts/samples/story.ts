import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BlockKind } from "../../src/doc.ts";
import type { OnRecord } from "../../src/record/schema/index.ts";

export const SAMPLES: string = join(import.meta.dirname, "../../samples");

/** One sample article, ready to be dressed as a page. */
export interface Story {
  readonly slug: string;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly outlet: string;
  readonly domain: string;
  /** An instant, since pages give one: the day of the expected record, in the morning. */
  readonly published: string;
  readonly modified: string | null;
  readonly parts: readonly { readonly kind: BlockKind; readonly text: string }[];
}

/** Reads a sample's text and its expected record; the text is the only source of words. */
export function readStory(slug: string): Story {
  const record = JSON.parse(readFileSync(join(SAMPLES, `${slug}.record.json`), "utf8")) as OnRecord;
  const text = readFileSync(join(SAMPLES, `${slug}.txt`), "utf8");
  const { article } = record;
  const outlet = article.outlet?.name ?? "The Alder Dispatch";
  return {
    slug,
    headline: article.headline?.text ?? slug,
    authors: article.byline.map(({ name }) => name),
    outlet,
    domain: `${outlet.toLowerCase().replace(/^the /u, "").replaceAll(" ", "-")}.example`,
    published: instant(article.published?.value ?? "2026-01-01", "06:30"),
    modified: article.modified === null ? null : instant(article.modified.value, "09:45"),
    parts: article.blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
  };
}

function instant(value: string, clock: string): string {
  return value.includes("T") ? `${value}:00Z` : `${value}T${clock}:00Z`;
}

export function addressOf({ domain, published, slug }: Story): string {
  return `https://${domain}/${published.slice(0, 10).replaceAll("-", "/")}/${slug.replace(/^\d+-/u, "")}`;
}

/** Text as HTML: only what must be escaped is. */
export function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function attribute(text: string): string {
  return html(text).replaceAll('"', "&quot;");
}

/** JSON-LD of the story; with `body` the article's text too, as some sites give it. */
export function jsonLd(story: Story, body = false): string {
  const paragraphs = story.parts.filter(({ kind }) => !["headline", "byline", "rights"].includes(kind));
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.headline,
    datePublished: story.published,
    ...(story.modified === null ? {} : { dateModified: story.modified }),
    author: story.authors.map((name) => ({ "@type": "Person", name })),
    publisher: { "@type": "NewsMediaOrganization", name: story.outlet },
    mainEntityOfPage: addressOf(story),
    ...(body ? { articleBody: paragraphs.map(({ text }) => text).join("\n\n") } : {}),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
