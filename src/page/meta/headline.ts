import type { PageView } from "./view.ts";
import type { Source } from "./source.ts";
import { wordsIn } from "./jsonld.ts";
import { fold, plain } from "./text.ts";

/** Where a page says its article's headline, the best first. */
export const HEADLINE_SOURCES: readonly Source<string | null>[] = [
  {
    name: "json-ld headline",
    example: '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour reopens"}</script>',
    read: ({ articles }) => firstWords(articles.map((node) => wordsIn(node["headline"]))),
  },
  {
    name: "h1",
    example: "<title>Harbour reopens | Harbour Courier</title> … <h1>Harbour reopens after storm</h1>",
    read: (page) => mainHeading(page),
  },
  {
    name: "og:title",
    example: '<meta property="og:title" content="Harbour reopens | Harbour Courier">',
    read: (page) => page.meta("og:title"),
  },
  {
    name: "itemprop headline",
    example: '<h1 itemprop="headline">Harbour reopens</h1>',
    read: ({ facts }) => facts.itemprops.find(({ name }) => name === "headline")?.text ?? null,
  },
  {
    name: "twitter:title",
    example: '<meta name="twitter:title" content="Harbour reopens">',
    read: (page) => page.meta("twitter:title"),
  },
  {
    name: "meta title",
    example: '<meta name="title" content="Harbour reopens">',
    read: (page) =>
      firstWords(
        ["title", "sailthru.title", "parsely-title", "dc.title", "dcterms.title", "citation_title"].map(page.meta),
      ),
  },
  {
    name: "title",
    example: "<title>Harbour reopens | Harbour Courier</title>",
    read: ({ facts }) => facts.title,
  },
  {
    name: "json-ld name",
    example: '<script type="application/ld+json">{"@type": "WebPage", "name": "Harbour reopens"}</script>',
    read: ({ articles }) => firstWords(articles.map((node) => wordsIn(node["name"]))),
  },
];

/** The least share of words that a heading has in common with the page's titles when it is the article's. */
const ENOUGH = 0.3;

/** Of the page's `<h1>`, the one that is most like what the page calls itself; others name the site or a box. */
function mainHeading({ facts, meta }: PageView): string | null {
  const titles = [meta("og:title"), meta("twitter:title"), facts.title].filter((title) => title !== null);
  let best: string | null = null;
  let most = ENOUGH;
  for (const { name, text } of facts.itemprops) {
    if (name !== "h1" && name !== "headline") continue;
    const likeness = Math.max(0, ...titles.map((title) => sharedWords(text, title)));
    if (likeness > most) [best, most] = [text, likeness];
  }
  return best;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words in common, as a share of the words of both: 1 for the same words in any order. */
export function sharedWords(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(word, count - 1);
    }
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

export function readHeadline(page: PageView): string | null {
  const clean = HEADLINE_SOURCES.map(({ read }) => cleaned(read(page), page)).filter((words) => words !== null);
  const [headline] = clean;
  return headline === undefined ? null : (clean.find((other) => isCutFrom(headline, other)) ?? headline);
}

/** From this length on a headline may have been cut for search engines, whose limit is 110. */
const LONG = 100;

/** "… (Including" against "… (Including One Trick)": the whole headline stands elsewhere on the page. */
function isCutFrom(headline: string, whole: string): boolean {
  const stem = fold(headline.replace(/(?:…|\.\.\.)$/u, ""));
  return headline.length >= LONG && fold(whole).length > stem.length && fold(whole).startsWith(stem);
}

/** The headline without markup and without the site's name; null where nothing else is left. */
function cleaned(raw: string | null, page: PageView): string | null {
  const words = raw === null ? "" : cutSite(plain(raw), page);
  return words === "" || page.site.isNamedBy(words) ? null : words;
}

function firstWords(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null && plain(value) !== "") ?? null;
}

/** What stands between a headline and a site's name. */
const SEPARATOR = /\s+(?:[|\-–—·•»«›:/]|::|\|\|)\s+|\s*\|\s*|:\s+/gu;

/** "– Courier – 30.01.2024": some sites put the day after their name. */
const DAY_AT_END = /\s+[|–—-]\s+\d{1,2}\.\d{1,2}\.\d{4}$/u;

/** "Harbour reopens | World | Harbour Courier" → "Harbour reopens"; a part is cut only when it names the site. */
export function cutSite(title: string, { site }: PageView): string {
  let words = title.replace(DAY_AT_END, "");
  for (let rounds = 0; rounds < 3; rounds++) {
    const cut = cutOnce(words, site.isNamedBy);
    if (cut === words) break;
    words = cut;
  }
  return words;
}

function cutOnce(title: string, isSite: (words: string) => boolean): string {
  const marks = [...title.matchAll(SEPARATOR)];
  for (const { 0: mark, index } of marks.slice(-4)) {
    if (mark.trim() !== ":" && isSite(title.slice(index + mark.length))) return title.slice(0, index).trim();
  }
  for (const { 0: mark, index } of marks.slice(0, 2)) {
    if (isSite(title.slice(0, index))) return title.slice(index + mark.length).trim();
  }
  return title;
}
