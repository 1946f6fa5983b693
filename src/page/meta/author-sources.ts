import { isObject, listOf } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { resolve, typesOf, wordsIn } from "./jsonld.ts";
import type { LinkedData } from "./jsonld.ts";
import type { Byline } from "./names.ts";
import { distinct, readBody, readByline } from "./names.ts";
import type { Source } from "./source.ts";
import { fold } from "./text.ts";
import type { PageView } from "./view.ts";

const NOBODY: Byline = { people: [], agencies: [], bodies: [] };
/** Longer lists are contributors of a site, not authors of an article. */
export const MOST_AUTHORS = 40;

const META_NAMES = [
  "author",
  "article:author",
  "article:author_name",
  "og:author",
  "og:article:author",
  "sailthru.author",
  "cxenseparse:author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "articleauthor",
  "byl",
  "byline",
  "parsely-author",
  "vr:author",
  "smartbanner:author",
];

/** Where a page names its article's authors, the best first. */
export const AUTHOR_SOURCES: readonly Source<Byline>[] = [
  {
    name: "json-ld author",
    example: '{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Jane Roe"}]}',
    read: ({ articles, data, site }) => {
      const authors = articles.map(authorsOf).find((given) => given.length > 0) ?? [];
      return merge(authors.slice(0, MOST_AUTHORS).map((author) => linkedAuthor(data, author, site)));
    },
  },
  {
    name: "meta author",
    example: '<meta name="author" content="Jane Roe and Jo Doe">',
    read: ({ metas, site }) =>
      best(META_NAMES.map((name) => merge(metas(name).map((raw) => readByline(fromSlug(name, raw), site, "data"))))),
  },
  {
    name: "twitter card label",
    example: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">',
    read: ({ meta, site }) => {
      const at = ["1", "2"].find((number) => WRITTEN_BY.test(meta(`twitter:label${number}`) ?? ""));
      return at === undefined ? NOBODY : readByline(meta(`twitter:data${at}`) ?? "", site, "data");
    },
  },
  {
    name: "itemprop author",
    example: '<span itemprop="author" itemscope><span itemprop="name">Jane Roe</span></span>',
    read: (page) => best([shown(page, /^itemprop=name in author/u), shown(page, /^itemprop=/u)]),
  },
  {
    name: "rel=author",
    example: '<a rel="author" href="/jane-roe">Jane Roe</a>',
    read: (page) => shown(page, /^rel=author/u),
  },
  {
    name: "byline",
    example: '<p class="byline">By Jane Roe, Science editor</p>',
    read: (page) => shown(page, /^class=/u),
  },
];

const WRITTEN_BY =
  /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|skriven av|est\. écrit par)$/iu;

/** The first with people, else the first with an agency, else the first with anyone. */
export function best(bylines: readonly Byline[]): Byline {
  for (const sort of ["people", "agencies", "bodies"] as const) {
    const found = bylines.find((byline) => byline[sort].length > 0);
    if (found !== undefined) return found;
  }
  return NOBODY;
}

function merge(bylines: readonly Byline[]): Byline {
  return {
    people: distinct(bylines.flatMap(({ people }) => people)),
    agencies: distinct(bylines.flatMap(({ agencies }) => agencies)),
    bodies: distinct(bylines.flatMap(({ bodies }) => bodies)),
  };
}

function authorsOf(node: JsonObject): readonly Json[] {
  const authors = listOf(node["author"]);
  return authors.length > 0 ? authors : listOf(node["creator"]);
}

function linkedAuthor(data: LinkedData, value: Json, site: PageView["site"]): Byline {
  if (!isObject(value)) return typeof value === "string" ? readByline(value, site, "data") : NOBODY;
  const node = resolve(data, value);
  const types = typesOf(node);
  return merge(
    namesOf(node).map((name) =>
      types.length > 0 && !types.includes("Person") ? readBody(name, site) : readByline(name, site, "data"),
    ),
  );
}

/** Some pages give one author with a list of names; some the parts of a name. */
function namesOf(node: JsonObject): string[] {
  const names = listOf(node["name"]).filter((name) => typeof name === "string");
  if (names.length > 0) return names;
  const parts = [wordsIn(node["givenName"]), wordsIn(node["familyName"])].filter((part) => part !== null);
  return parts.length > 0 ? [parts.join(" ")] : [];
}

/** Parse.ly has addresses of authors for names: "jane-roe". */
function fromSlug(name: string, raw: string): string {
  if (name !== "parsely-author" || !/^[a-z]+(?:-[a-z]+){1,3}$/u.test(raw)) return raw;
  return raw.replaceAll("-", " ").replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const OTHERS =
  /comment|reply|related|teaser|(?<!v)card|widget|sidebar|footer|recommend|promo|popular|latest|carousel|bio(?!\w)|description|avatar|testimonial|quote|profile|modal/u;
/** Names of one article's byline stand together. */
const NEAR = 2;

/** The names in elements of a kind, from the first that holds some and those beside it. */
function shown({ facts, site }: PageView, hint: RegExp): Byline {
  let first: number | null = null;
  const found: Byline[] = [];
  for (const { hint: where, text, block } of facts.authors) {
    if (!hint.test(where) || OTHERS.test(where.toLowerCase()) || text.length > 200) continue;
    if (first !== null && Math.abs(block - first) > NEAR) continue;
    const byline = readByline(text, site, where.startsWith("class=") ? "seen" : "data");
    if (byline.people.length + byline.agencies.length + byline.bodies.length === 0) continue;
    first ??= block;
    found.push(byline);
  }
  const all = merge(found);
  return { ...all, people: all.people.filter((name) => !isJoined(name, all.people)) };
}

/** "Jane RoeJo Doe" and "Jane Roe Jo Doe" beside "Jane Roe": an element around several names. */
function isJoined(name: string, people: readonly string[]): boolean {
  const folded = fold(name);
  return people.some((other) => other !== name && folded.length > fold(other).length && folded.includes(fold(other)));
}
