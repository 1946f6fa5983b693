import type { OnrecordError } from "../errors.ts";
import type { FetchOptions } from "./fetch.ts";
import type { ArticleLine } from "./jsonl.ts";
import { tooLarge } from "./too-large.ts";

/** One thing read: a page or text as bytes, an article of a JSONL line, or why it could not be read. */
export type Input =
  | {
      readonly kind: "page";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly url: string | null;
      readonly contentType: string | null;
    }
  | { readonly kind: "line"; readonly name: string; readonly line: ArticleLine }
  | { readonly kind: "failed"; readonly name: string; readonly error: OnrecordError };

export interface InputOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetch?: FetchOptions;
  readonly signal?: AbortSignal;
  /** Told the bytes read from the disk, as they are read. */
  readonly onBytes?: (count: number) => void;
}

/** The largest single page or text that is read; JSONL may be of any size. */
export const MAX_PAGE_BYTES = 20_000_000;

/** Bytes without a name or address of their own, as a page or text. */
export function page(name: string, bytes: Uint8Array): Input {
  return { kind: "page", name, bytes, url: null, contentType: null };
}

/**
 * All bytes of a page together.
 * @throws OnrecordError `too-large`, before more than that is held
 */
export async function whole(name: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) throw tooLarge(MAX_PAGE_BYTES, name);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}
