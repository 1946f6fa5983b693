import { HEAD, JSON_FEED, articlesOf } from "./articles.ts";
import type { Input } from "./input.ts";
import { page, whole } from "./input.ts";

/**
 * What comes by stdin has no name to go by: JSONL begins with a brace, an article or a page does not.
 */
export async function* readStdin(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  const { head, all } = await withHead(stdin);
  const opening = new TextDecoder().decode(head);
  if (/^\ufeff?\s*\{/u.test(opening) && !JSON_FEED.test(opening)) yield* articlesOf("-", all);
  else yield page("-", await whole("-", all));
}

/** The first bytes, as many as tell what comes, and the whole stream with them in front. */
async function withHead(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (!tellsEnough(head)) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, all: all() };
}

/** How many bytes it takes in UTF-8. */
const BYTE_ORDER_MARK = 3;

/**
 * Chunks may be cut anywhere. Words are told by their first character, JSONL by a first line that is closed; a feed
 * says so near its beginning. A slow stream of lines is not kept waiting for more than its first.
 */
function tellsEnough(head: Uint8Array): boolean {
  if (head.length >= HEAD) return true;
  if (head.length < BYTE_ORDER_MARK) return false;
  const opening = new TextDecoder().decode(head).replace(/^\ufeff?\s*/u, "");
  if (opening === "") return false;
  return !opening.startsWith("{") || /^[^\n]*\}\s*\n/u.test(opening);
}
