import type { Note } from "../../doc.ts";

/** One item of a feed or a sitemap, whatever its format. Words may hold HTML unless they say otherwise. */
export interface FeedItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** The whole text, or null where the feed only has a summary or nothing. */
  readonly content: Words | null;
  readonly summary: Words | null;
  readonly authors: readonly string[];
  readonly published: FeedDate | null;
  readonly modified: FeedDate | null;
  readonly language: string | null;
}

export interface Words {
  readonly words: string;
  readonly isHtml: boolean;
}

/** A date as the feed writes it, and the name of the field. */
export interface FeedDate {
  readonly raw: string;
  readonly source: string;
}

/** A feed or sitemap as far as it is read. */
export interface Feed {
  readonly name: string | null;
  readonly home: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

export function note(code: string, message: string): Note {
  return { code, message, span: null };
}

/** The trimmed words, or null for nothing or blanks. */
export function filled(value: string | null | undefined): string | null {
  const words = value?.trim() ?? "";
  return words === "" ? null : words;
}
