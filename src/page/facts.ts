/** What one pass over a page's HTML notes down for the metadata readers, beside its text blocks. */
export interface PageFacts {
  /** The text of `<title>`, white space collapsed; "" when there is none. */
  title: string;
  /** `lang` of `<html>`, as written. */
  language: string | null;
  /** Every `<meta>` with a name, property or itemprop, lower case, in page order. */
  readonly metas: { readonly name: string; readonly content: string }[];
  /** `<link rel=… href=…>` for canonical, amphtml and alternate feeds. */
  readonly links: { readonly rel: string; readonly href: string; readonly type: string | null }[];
  /** The text of every `<script type="application/ld+json">`. */
  readonly jsonLd: string[];
  /** Other JSON in scripts that may hold the article (`__NEXT_DATA__` and its like), by script id. */
  readonly scriptJson: { readonly id: string; readonly text: string }[];
  /** Every `<time>` and element with a date in `itemprop`/`datetime`, with where it stood. */
  readonly times: {
    readonly datetime: string | null;
    readonly text: string;
    readonly hint: string;
    readonly block: number;
  }[];
  /** Text of elements marked as author: `rel=author`, `itemprop=author|name in author`, class "byline"/"author". */
  readonly authors: { readonly text: string; readonly hint: string; readonly block: number }[];
  /** Microdata values other than dates and authors (headline, publisher …), and every `<h1>` without one as "h1". */
  readonly itemprops: { readonly name: string; readonly text: string }[];
}
