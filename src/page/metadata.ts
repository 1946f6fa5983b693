import type { ArticleDate } from "../doc.ts";

/** What a page says of itself, as words; the article's text is not known here, so there are no spans. */
export interface Metadata {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly outlet: { readonly name: string | null; readonly domain: string | null } | null;
  readonly published: ArticleDate | null;
  readonly modified: ArticleDate | null;
  readonly canonicalUrl: string | null;
  /** BCP 47, as the page declares it. */
  readonly language: string | null;
  /** The article's text where the page carries it as data (JSON-LD `articleBody`); paragraphs apart by "\n". */
  readonly articleBody: string | null;
  /** Whether the page says that it must be paid for (`isAccessibleForFree: false`). */
  readonly paywalled: boolean;
}
