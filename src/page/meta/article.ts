import { isObject, listOf } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { typesOf, wordsIn } from "./jsonld.ts";
import type { LinkedData } from "./jsonld.ts";
import { fold, plain } from "./text.ts";

/** Best first. A page is searched for a node of the first kind, then of the second. */
const KINDS: readonly { readonly name: string; readonly example: string; readonly type: RegExp }[] = [
  { name: "news", example: "ReportageNewsArticle", type: /^(?:[A-Z][A-Za-z]*)?NewsArticle$/u },
  { name: "article", example: "ScholarlyArticle", type: /^(?:[A-Z][A-Za-z]*)?(?:Article|Posting|Report)$/u },
  { name: "work", example: "Recipe", type: /^(?:Recipe|HowTo|Review|CreativeWork|ClaimReview|Blog|PodcastEpisode)$/u },
  { name: "page", example: "WebPage", type: /^(?:[A-Z][A-Za-z]*)?(?:WebPage|ItemPage)$/u },
  { name: "medium", example: "VideoObject", type: /^(?:Video|Audio|Media)Object$|^ImageGallery$/u },
];

/** What the page is known by, to tell its own node from those of related articles. */
export interface PageIdentity {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
}

/**
 * The nodes that describe this page's article, the best first: by kind, and within a kind the one that names
 * the page's address, then the one that carries its title, then the one that stands first.
 * Empty when the page has none.
 */
export function articleNodes(data: LinkedData, page: PageIdentity): readonly JsonObject[] {
  const addresses = new Set(page.addresses.map(sameAddress));
  const titles = page.titles.map(fold).filter((title) => title !== "");
  const fitting = data.nodes
    .map((node) => ({ node, kind: kindOf(node), fit: fitOf(node, addresses, titles) }))
    .filter(({ kind }) => kind >= 0)
    .toSorted((a, b) => a.kind - b.kind || b.fit - a.fit);
  const own = fitting.filter(({ fit }) => fit >= FITS);
  return (own.length > 0 ? own : fitting).map(({ node }) => node);
}

/** A node that names the page's address or title; where there is one, the others are of other articles. */
const FITS = 2;

/** The place of the first kind that one of the node's types is of, or -1. */
function kindOf(node: JsonObject): number {
  const types = typesOf(node);
  return KINDS.findIndex(({ type }) => types.some((name) => type.test(name)));
}

/** Constant order: an address says more than a title, and a node with a date more than one without. */
function fitOf(node: JsonObject, addresses: ReadonlySet<string>, titles: readonly string[]): number {
  const address = addressesOf(node).some((url) => addresses.has(sameAddress(url)));
  const headline = fold(plain(wordsIn(node["headline"]) ?? wordsIn(node["name"]) ?? ""));
  const title = headline !== "" && titles.some((known) => known.startsWith(headline) || headline.startsWith(known));
  return (address ? 4 : 0) + (title ? 2 : 0) + (node["datePublished"] === undefined ? 0 : 1);
}

function addressesOf(node: JsonObject): string[] {
  return [node["url"], node["@id"], node["mainEntityOfPage"]]
    .flatMap((value) => listOf(value))
    .flatMap((value) => (isObject(value) ? [value["@id"], value["url"]] : [value]))
    .filter((value) => typeof value === "string");
}

/** Scheme, "www.", query, fragment and a last slash do not make another page. */
function sameAddress(url: string): string {
  return url
    .slice(0, 2_000)
    .replace(/^https?:\/\/(?:www\.)?/iu, "")
    .replace(/[?#].*$/su, "")
    .replace(/\/$/u, "")
    .toLowerCase();
}
