import { listOf } from "./json.ts";
import type { Json } from "./json.ts";
import { wordsIn } from "./jsonld.ts";
import type { Source } from "./source.ts";
import { plainParagraphs } from "./text.ts";
import type { PageView } from "./view.ts";

/** Shorter ones are a teaser or a place left empty. */
const SHORTEST = 80;
/** Longer ones are no article. */
const LONGEST = 1_000_000;

/** Where a page carries its article's text as data, the best first. */
export const BODY_SOURCES: readonly Source<string | null>[] = [
  {
    name: "json-ld articleBody",
    example: '{"@type": "NewsArticle", "articleBody": "The quay was closed for two days."}',
    read: ({ articles }) => longest(articles.map((node) => wordsIn(node["articleBody"]))),
  },
  {
    name: "json-ld text",
    example: '{"@type": "BlogPosting", "text": "The quay was closed for two days."}',
    read: ({ articles }) => longest(articles.map((node) => wordsIn(node["text"]))),
  },
];

function longest(texts: readonly (string | null)[]): string | null {
  return texts.reduce((best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best), null);
}

/** The article's text as the page carries it, without markup, paragraphs apart by "\n"; null when there is none. */
export function readBody(page: PageView): string | null {
  for (const { read } of BODY_SOURCES) {
    const text = plainParagraphs((read(page) ?? "").slice(0, LONGEST));
    if (text.length >= SHORTEST) return text;
  }
  return null;
}

const LOCKED: ReadonlySet<string> = new Set(["locked", "metered", "premium", "paid", "subscription"]);

/** Whether the page says that not all of it is free to read. */
export function isPaywalled({ articles, meta }: PageView): boolean {
  const said = articles.flatMap((node) => listOf(node["isAccessibleForFree"]));
  if (said.some(isNo)) return true;
  return said.length === 0 && LOCKED.has(meta("article:content_tier")?.toLowerCase() ?? "");
}

function isNo(value: Json): boolean {
  return value === false || (typeof value === "string" && /^(?:false|no|0)$|\/False$/iu.test(value.trim()));
}
