import { parseHtml } from "../html/parse.ts";
import { readMetadata } from "./index.ts";
import type { Metadata } from "../metadata.ts";
import type { ReadOptions } from "../options.ts";
import { viewPage } from "./view.ts";
import type { PageView } from "./view.ts";

/** The address of the page in tests. */
export const URL_OF_PAGE = "https://www.harbour.example/world/harbour-reopens";

/** A page out of what stands in its head or body; an object is JSON-LD, a bare address the page's own. */
export function pageOf(...parts: readonly (string | object)[]): PageView {
  const address = parts.find((part) => typeof part === "string" && part.startsWith("https://"));
  const html = parts.filter((part) => part !== address).map(htmlOf);
  return viewPage(parseHtml(html.join("\n")).facts, typeof address === "string" ? address : URL_OF_PAGE);
}

/** The metadata of such a page. */
export function metadataOf(parts: readonly (string | object)[], options: ReadOptions = {}): Metadata {
  return readMetadata(parseHtml(parts.map(htmlOf).join("\n")).facts, URL_OF_PAGE, options);
}

export function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${content.replaceAll('"', "&quot;")}">`;
}

function htmlOf(part: string | object): string {
  if (typeof part !== "string") return script(JSON.stringify(part));
  return part.startsWith("{") ? script(part) : part;
}

export function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}
