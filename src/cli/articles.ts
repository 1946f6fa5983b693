import { basename } from "node:path";
import type { Article } from "../doc.ts";
import type { Input } from "../ingest/inputs.ts";
import type { ReadOptions } from "../page/options.ts";
import { articleFromHtml, articleFromText, readPage } from "../page/read.ts";

/** What the user says about the inputs; a line's own words about itself go before it. */
export interface Given {
  readonly published: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

export const NOTHING_GIVEN: Given = { published: null, url: null, outlet: null };

/**
 * The articles of one input: one of a page, a text or a line, several of a feed.
 * @throws OnrecordError when it holds none, and the input's own failure
 */
export async function inputToArticles(input: Input, given: Given = NOTHING_GIVEN): Promise<readonly Article[]> {
  if (input.kind === "failed") throw input.error;
  if (input.kind === "page") return readPage(input.bytes, pageOptions(input, given));
  const { kind, words } = input.line.body;
  const options = lineOptions(input, given);
  return [kind === "html" ? await articleFromHtml(words, options) : articleFromText(words, options)];
}

function pageOptions({ name, url, contentType }: Input & { kind: "page" }, given: Given): ReadOptions {
  return { ...given, name, url: given.url ?? url, contentType, externalId: url === null ? idOf(name) : null };
}

/** A file goes by its name, so that records of a folder can be told apart; its folder is nobody's business. */
function idOf(name: string): string | null {
  return name === "-" ? null : basename(name);
}

function lineOptions({ name, line }: Input & { kind: "line" }, given: Given): ReadOptions {
  return {
    name,
    externalId: line.id,
    url: line.url ?? given.url,
    published: line.published ?? given.published,
    headline: line.headline,
    outlet: line.outlet ?? given.outlet,
  };
}
