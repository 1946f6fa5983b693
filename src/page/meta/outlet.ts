import { nameOf } from "./jsonld.ts";
import type { Source } from "./source.ts";
import { metaSource } from "./source.ts";
import { plain } from "./text.ts";
import type { PageView } from "./view.ts";

/** Where a page names the outlet that published it, the best first. */
export const OUTLET_SOURCES: readonly Source<string | null>[] = [
  {
    name: "json-ld publisher",
    example: '{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Harbour Courier"}}',
    read: ({ articles, data }) =>
      articles.map((node) => nameOf(data, node["publisher"])).find((name) => name !== null) ?? null,
  },
  metaSource("og:site_name"),
  metaSource("application-name"),
  metaSource("publisher"),
  metaSource("dc.publisher"),
  metaSource("apple-mobile-web-app-title"),
  {
    name: "the site's own node",
    example: '{"@type": "WebSite", "name": "Harbour Courier"}',
    read: ({ site }) => site.names[0] ?? null,
  },
];

/** Longer ones are slogans. */
const LONGEST = 80;
const ADDRESS = /^(?:https?:\/\/|www\.)/iu;

/** The outlet's name and domain; null when the page shows neither. A given name wins. */
export function readOutlet(
  page: PageView,
  given: string | null,
): { readonly name: string | null; readonly domain: string | null } | null {
  const name = given ?? OUTLET_SOURCES.map(({ read }) => cleaned(read(page))).find((found) => found !== null) ?? null;
  const { domain } = page.site;
  return name === null && domain === null ? null : { name, domain };
}

function cleaned(raw: string | null): string | null {
  const name = raw === null ? "" : plain(raw);
  return name === "" || name.length > LONGEST || ADDRESS.test(name) ? null : name;
}
