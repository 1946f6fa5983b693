import { OnrecordError, messageOf } from "../errors.ts";
import type { Input } from "./input.ts";
import { page } from "./input.ts";
import type { ArticleLine } from "./jsonl.ts";
import { articleLineOf, parseArticleLine, readLines } from "./jsonl.ts";

/** A JSON Feed says what it is in its first lines, so that nobody takes it for an article. */
export const JSON_FEED: RegExp = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/u;
/** How much of an input is looked at to tell what it is. */
export const HEAD = 4096;

/**
 * The articles of JSONL, one a line; a bad line is a failure among them.
 * @throws OnrecordError `empty-input`
 */
export async function* articlesOf(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let any = false;
  for await (const line of readLines(bytes)) {
    any = true;
    const place = `${name}:${line.number}`;
    const words = `Line ${line.number}`;
    if ("problem" in line) yield { kind: "failed", name: place, error: lineFailure(words, line.problem) };
    else yield articleOf(place, words, () => parseArticleLine(line.text));
  }
  if (!any) throw new OnrecordError("empty-input", `${name} holds no lines.`, "Give one article a line, as JSON.");
}

/** A `.json` file: one article, or a list of them. */
function* articlesOfJson(name: string, bytes: Uint8Array): Generator<Input> {
  const value = jsonOf(name, bytes);
  if (!Array.isArray(value)) yield articleOf(name, name, () => articleLineOf(value));
  else {
    for (const [index, item] of value.entries()) {
      yield articleOf(`${name}:${index + 1}`, `Item ${index + 1}`, () => articleLineOf(item));
    }
  }
}

/**
 * What a `.json` file holds: a feed, one article or a list of them.
 * @throws OnrecordError `unreadable`
 */
export function ofJson(name: string, bytes: Uint8Array): Iterable<Input> {
  const isFeed = JSON_FEED.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));
  return isFeed ? [page(name, bytes)] : articlesOfJson(name, bytes);
}

function jsonOf(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const hint = "If it holds one article a line, name it .jsonl.";
    throw new OnrecordError("unreadable", `${name} is not JSON: ${messageOf(error)}.`, hint, { cause: error });
  }
}

function articleOf(name: string, words: string, parse: () => ArticleLine): Input {
  try {
    return { kind: "line", name, line: parse() };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { kind: "failed", name, error: lineFailure(words, error.message, error.hint) };
  }
}

function lineFailure(words: string, problem: string, hint = "The other lines are read."): OnrecordError {
  return new OnrecordError("unreadable", `${words} ${problem}.`, hint);
}
