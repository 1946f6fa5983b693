import type { Article, Block } from "../doc.ts";

/**
 * An article made by hand: its first line is the headline, the other paragraphs (apart by a blank line)
 * are running text. For tests of one stage, which should not depend on how pages and texts are read.
 */
export function plainArticle(text: string, about: Partial<Article> = {}): Article {
  const blocks = paragraphs(text);
  return {
    externalId: null,
    url: null,
    canonicalUrl: null,
    headline: blocks[0] ?? null,
    standfirst: null,
    byline: [],
    outlet: null,
    published: null,
    modified: null,
    language: "en",
    text,
    blocks,
    leftOut: [],
    notes: [],
    ...about,
  };
}

function paragraphs(text: string): Block[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?(?:\n\S[^\n]*)*/gu)].map(({ 0: words, index }, at) => ({
    start: index,
    end: index + words.trimEnd().length,
    kind: at === 0 ? "headline" : "paragraph",
  }));
}
