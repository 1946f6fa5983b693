import type { DateCandidate } from "../../doc.ts";
import { dayInAddress } from "./address.ts";
import type { Instant } from "./instant-formats.ts";
import { isObject, listOf } from "./json.ts";
import type { Json } from "./json.ts";
import { wordsIn } from "./jsonld.ts";
import { readInstant } from "./instants.ts";

import type { Source } from "./source.ts";
import { squash } from "./text.ts";
import { MODIFIED, OTHERS, PUBLISHED, times } from "./times.ts";
import type { PageView } from "./view.ts";

/** A date seen on the page, read. */
export interface SeenDate extends DateCandidate {
  readonly instant: Instant;
}

/** A date as it stands in the page; sources give all they see, the best first. */
type Raw = readonly string[];

function metaDates(names: readonly string[]): Source<Raw> {
  return {
    name: `meta ${names[0] ?? ""}`,
    example: `<meta name="${names[0] ?? ""}" content="2026-03-05T14:00:00+01:00">`,
    read: (page) => names.flatMap((name) => page.metas(name).slice(0, 1)),
  };
}

function linkedDates(name: string, key: string): Source<Raw> {
  return {
    name,
    example: `{"@type": "NewsArticle", "${key}": "2026-03-05T14:00:00+01:00"}`,
    read: ({ articles }) => articles.flatMap((node) => datesIn(node[key])),
  };
}

function datesIn(value: Json | undefined): string[] {
  return listOf(value)
    .map((item) => (isObject(item) ? wordsIn(item["@value"]) : wordsIn(item)))
    .filter((words) => words !== null);
}

const DATE_AT_END = /[|–—-]\s(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/u;

/** Where a page says when its article was published, the best first. */
export const PUBLISHED_SOURCES: readonly Source<Raw>[] = [
  linkedDates("json-ld datePublished", "datePublished"),
  metaDates(["article:published_time", "og:article:published_time", "article:published", "og:published_time"]),
  {
    name: "itemprop datePublished",
    example: '<meta itemprop="datePublished" content="2026-03-05T14:00:00+01:00">',
    read: (page) => [
      ...page.metas("datepublished").slice(0, 1),
      ...times(page, (hint) => /date-?published/u.test(hint)).slice(0, 1),
    ],
  },
  metaDates(["parsely-pub-date", "sailthru.date", "cxenseparse:publishtime", "cxenseparse:recs:publishtime"]),
  metaDates(["date.available", "dc.date.issued", "dcterms.issued", "dcterms.available", "dc.date", "dc.date.created"]),
  metaDates(["citation_publication_date", "citation_date", "prism.publicationdate", "citation_online_date"]),
  metaDates([
    "og:publish_date",
    "publish_date",
    "publish-date",
    "publishdate",
    "publisheddate",
    "published",
    "pubdate",
  ]),
  metaDates(["date", "date-pub", "article_date_original", "originalpublicationdate", "og:pubdate", "date.created"]),
  {
    name: "time marked as published",
    example: '<time class="entry-date published" datetime="2026-03-05T14:00:00+01:00">5 March</time>',
    read: (page) =>
      times(page, (hint) => PUBLISHED.test(hint) && !MODIFIED.test(hint.replace(/entry-date.*/u, ""))).slice(0, 3),
  },
  linkedDates("json-ld dateCreated", "dateCreated"),
  linkedDates("json-ld uploadDate", "uploadDate"),
  {
    name: "first time",
    example: '<time datetime="2026-03-05">5 March 2026</time>',
    read: (page) => times(page, (hint, text) => !MODIFIED.test(`${hint} ${text.toLowerCase()}`)).slice(0, 1),
  },
  {
    name: "title",
    example: "<title>Harbour reopens – Harbour Courier – 05.03.2026</title>",
    read: ({ facts, meta }) =>
      [meta("og:title") ?? "", facts.title].flatMap((title) => DATE_AT_END.exec(title)?.slice(1) ?? []),
  },
  {
    name: "address",
    example: "https://harbour.example/2026/03/05/harbour-reopens",
    read: ({ canonicalUrl, url }) => dayInAddress(canonicalUrl ?? url),
  },
  {
    name: "byline",
    example: '<p class="byline">By Jane Roe | March 5, 2026</p>',
    read: ({ facts }) =>
      facts.authors
        .filter(({ hint, text }) => !OTHERS.test(hint.toLowerCase()) && !MODIFIED.test(text.toLowerCase()))
        .map(({ text }) => squash(text))
        .filter((text) => text.length < 120 && readInstant(text) !== null)
        .slice(0, 1),
  },
];

/** Where a page says when its article was last changed, the best first. */
export const MODIFIED_SOURCES: readonly Source<Raw>[] = [
  linkedDates("json-ld dateModified", "dateModified"),
  metaDates(["article:modified_time", "og:article:modified_time", "og:updated_time", "article:updated_time"]),
  {
    name: "itemprop dateModified",
    example: '<meta itemprop="dateModified" content="2026-03-06T09:00:00+01:00">',
    read: (page) => [
      ...page.metas("datemodified").slice(0, 1),
      ...times(page, (hint) => /date-?modified/u.test(hint)).slice(0, 1),
    ],
  },
  metaDates(["last-modified", "dc.date.modified", "dcterms.modified", "date.modified", "date.updated", "revised"]),
  {
    name: "time marked as updated",
    example: '<time class="updated" datetime="2026-03-06T09:00:00+01:00">6 March</time>',
    read: (page) => times(page, (hint) => MODIFIED.test(hint) && !PUBLISHED.test(hint)).slice(0, 1),
  },
];

/** Pages with hundreds of dates are lists; what matters stands first. */
const MOST = 24;

/** Every date that the sources give, in their order and without repeats. */
export function datesFrom(page: PageView, sources: readonly Source<Raw>[]): readonly SeenDate[] {
  const seen = new Map<string, SeenDate>();
  for (const { name, read } of sources) {
    for (const raw of read(page)) {
      const instant = readInstant(raw);
      const key = `${name} ${instant?.value ?? ""}`;
      if (instant === null || seen.has(key) || seen.size >= MOST) continue;
      seen.set(key, { value: instant.value, source: name, raw: squash(raw).slice(0, 120), instant });
    }
  }
  return [...seen.values()];
}
