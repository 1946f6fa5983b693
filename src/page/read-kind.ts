import { anyOf, pattern } from "../language/words.ts";

export type PageKind = "html" | "text" | "feed" | "sitemap" | "sitemap-index" | "opml" | "mhtml";

/** How far a page may go on with comments and declarations before it shows what it is. */
const HEAD = 8_192;
const TAGS =
  "html|head|body|title|meta|link|script|style|article|section|main|div|span|p|h1|h2|h3|h4|ul|ol|table|a|img|figure|blockquote|header|nav|b|i|em|strong|center|font|br|hr|svg|form|iframe|noscript|base".split(
    "|",
  );
const HTML_OPENING = pattern(`^<(?:!doctype\\s{1,9}html|(?:${anyOf(TAGS)})(?:[\\s/>]))`, "i");
const CLOSING_TAGS = pattern(
  `</(?:${anyOf(["p", "div", "span", "li", "a", "h1", "h2", "h3", "td", "article"])})>`,
  "gi",
);
/** Fewer closing tags may stand in a text about the web. */
const FEWEST_CLOSING_TAGS = 3;
const SKIPPED = /^(?:\s{1,999}|<\?[^>]{0,2000}\?>|<!--[\s\S]{0,8000}?-->|<!doctype\s(?!\s{0,8}html)[^>[]{0,500}>)/iu;
const ROOT = /^<(?:[\w-]{1,30}:)?(?<name>[\w-]{1,30})[\s/>]/u;
const JSON_FEED = /^\{[\s\S]{0,4000}?"version"\s{0,20}:\s{0,20}"https?:(?:\\?\/){2}jsonfeed\.org/u;
const MHTML =
  /^(?:From|Snapshot-Content-Location|MIME-Version|Subject|Date|X-)[\s\S]{0,2000}?Content-Type:\s{0,9}multipart\/related/iu;

const ROOTS: Readonly<Partial<Record<string, PageKind>>> = {
  rss: "feed",
  feed: "feed",
  RDF: "feed",
  urlset: "sitemap",
  sitemapindex: "sitemap-index",
  opml: "opml",
};

/** What a page is, by its opening; the header only decides between text and HTML where the page leaves it open. */
export function kindOfPage(text: string, contentType: string | null): PageKind {
  const head = opening(text);
  const root = ROOT.exec(head)?.groups?.["name"] ?? "";
  const known = ROOTS[root];
  if (known !== undefined) return known;
  if (HTML_OPENING.test(head)) return "html";
  if (JSON_FEED.test(head)) return "feed";
  if (MHTML.test(head)) return "mhtml";
  if (/^\s{0,9}text\/plain/iu.test(contentType ?? "")) return "text";
  if (/html/iu.test(contentType ?? "")) return "html";
  return hasTags(head) ? "html" : "text";
}

/** The head without what may stand before the first element. */
function opening(text: string): string {
  let head = text.slice(0, HEAD);
  for (let skipped = SKIPPED.exec(head); skipped !== null; skipped = SKIPPED.exec(head))
    head = head.slice(skipped[0].length);
  return head;
}

function hasTags(head: string): boolean {
  return (head.match(CLOSING_TAGS)?.length ?? 0) >= FEWEST_CLOSING_TAGS;
}
