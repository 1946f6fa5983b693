import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What a reader of pages says of one page. */
export interface Found {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** Mozilla's Readability over linkedom, with the byline taken apart like the gold. */
export function readWithReadability(html: string, split: (byline: string) => readonly string[]): Found {
  const { document } = parseHTML(html);
  try {
    const article = new Readability(document).parse();
    return {
      title: article?.title ?? null,
      authors: split(article?.byline ?? ""),
      published: article?.publishedTime ?? null,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { title: null, authors: [], published: null };
  }
}
