import type { PageFacts } from "../facts.ts";
import { articleNodes } from "./article.ts";
import { isObject, listOf } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { nameOf, readLinkedData, resolve, typesOf } from "./jsonld.ts";
import type { LinkedData } from "./jsonld.ts";
import { siteOf } from "./site.ts";
import type { Site } from "./site.ts";
import { plain, squash } from "./text.ts";
import { webAddress } from "./address.ts";

/** A page's facts, put in order once for all the sources of metadata. */
export interface PageView {
  readonly facts: PageFacts;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly data: LinkedData;
  /** JSON-LD nodes that describe the page's article, the best first. */
  readonly articles: readonly JsonObject[];
  readonly site: Site;
  /** The first filled content of the `<meta>` of a name, white space made single, or null. */
  readonly meta: (name: string) => string | null;
  /** Every filled content of the `<meta>`s of a name. */
  readonly metas: (name: string) => readonly string[];
}

export function viewPage(facts: PageFacts, url: string | null): PageView {
  const byName = new Map<string, string[]>();
  for (const { name, content } of facts.metas) {
    const value = squash(content);
    if (value === "") continue;
    const key = sameName(name);
    const values = byName.get(key);
    if (values === undefined) byName.set(key, [value]);
    else values.push(value);
  }
  const metas = (name: string): readonly string[] => byName.get(sameName(name)) ?? [];
  const meta = (name: string): string | null => metas(name)[0] ?? null;
  const canonicalUrl = canonicalOf(facts, meta("og:url"), url);
  const data = readLinkedData(facts.jsonLd);
  const articles = articleNodes(data, {
    addresses: [canonicalUrl, url].filter((address) => address !== null),
    titles: [meta("og:title"), meta("twitter:title"), facts.title].filter((title) => title !== null).map(plain),
  });
  const isPersonal = articles.some((node) => isPerson(data, node["publisher"]));
  const site = siteOf(namesOfSite(data, articles, facts, meta), canonicalUrl ?? url, isPersonal);
  return { facts, url, canonicalUrl, data, articles, site, meta, metas };
}

/** Pages write "article:published_time", "article:published:time" and "article-published-time" for the same. */
function sameName(name: string): string {
  return name.replace(/[_:.\s-]+/gu, ".").toLowerCase();
}

/** Only an address of the web, made whole against the page's own: `rel=canonical`, else `og:url`. */
function canonicalOf(facts: PageFacts, ogUrl: string | null, url: string | null): string | null {
  const link = facts.links.find(({ rel }) => rel === "canonical");
  return webAddress(link?.href, url) ?? webAddress(ogUrl, url);
}

function isPerson(data: LinkedData, publisher: Json | undefined): boolean {
  return listOf(publisher).some((node) => isObject(node) && typesOf(resolve(data, node)).includes("Person"));
}

const NAME_METAS = ["og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "sitename"];
const SITE_TYPES: ReadonlySet<string> = new Set(["WebSite", "NewsMediaOrganization"]);

/** Every name under which the page's site goes, the most telling first. */
function namesOfSite(
  data: LinkedData,
  articles: readonly JsonObject[],
  facts: PageFacts,
  meta: (name: string) => string | null,
): string[] {
  const publishers = articles.map((node) => nameOf(data, node["publisher"]));
  const sites = data.nodes.filter((node) => typesOf(node).some((type) => SITE_TYPES.has(type)));
  const microdata = facts.itemprops.find(({ name }) => name === "publisher")?.text ?? null;
  const names = [
    ...publishers.slice(0, 1),
    ...NAME_METAS.map(meta),
    ...publishers.slice(1),
    ...sites.map((node) => nameOf(data, node["name"])),
    microdata,
  ];
  return names
    .filter((name) => name !== null)
    .map(plain)
    .filter((name) => name !== "");
}
