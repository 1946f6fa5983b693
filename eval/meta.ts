import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHtml } from "../src/page/html/parse.ts";
import { readMetadata } from "../src/page/meta/index.ts";
import type { Report } from "./floors.ts";
import { bare, namesIn, sameDay, sameMinute, sameNames, wordF1 } from "./meta-metric.ts";
import { readWithReadability } from "./meta-peer.ts";
import type { Found } from "./meta-peer.ts";

/**
 * Title, authors and date of saved pages against their annotation, with Readability on the same pages.
 * A field is scored where the gold gives it. "authors, without the outlet" leaves the site's own name out of
 * gold and answer alike: onrecord gives it as the outlet, the gold often as the author.
 */
interface Case {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
}

export interface MetaScores {
  title: number;
  titleF1: number;
  authors: number;
  authorsWithoutOutlet: number;
  day: number;
  minute: number;
}

const PARTS = ["wcxb", "fundus"] as const;
const SYSTEMS = ["onrecord", "readability"] as const;
type System = (typeof SYSTEMS)[number];
const FIELDS = ["title", "titleF1", "authors", "authorsWithoutOutlet", "day", "minute"] as const;
/** "2025-10-13": no time of day to compare. */
const ONLY_A_DAY = 10;

/** Both parts, both systems; nothing without the data. `worst` pages of each field are listed. */
export function evalMeta({ data, worst }: { readonly data: string | null; readonly worst: number }): Report[] {
  if (data === null) return [];
  const gold = join(data, "pages", "truth.jsonl");
  const cases = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case);
  return PARTS.map((part) => {
    const own = cases.filter(({ id }) => id.startsWith(part));
    const scored = scorePart(own, (id) =>
      gunzipSync(readFileSync(join(data, "pages", "html", `${id}.html.gz`))).toString(),
    );
    return reportOf(part, scored, gold, worst);
  });
}

function splitByline(byline: string): string[] {
  return namesIn(byline, false);
}

interface Scored {
  readonly scores: Readonly<Record<System, MetaScores>>;
  readonly wrong: readonly string[];
}

function scorePart(cases: readonly Case[], htmlOf: (id: string) => string): Scored {
  const sums = { onrecord: newTally(), readability: newTally() };
  const wrong: string[] = [];
  for (const page of cases) {
    const html = htmlOf(page.id);
    const outlet = outletNames(html, page.url);
    wrong.push(...add(sums.onrecord, page, readWithOnrecord(html, page.url), outlet));
    add(sums.readability, page, readWithReadability(html, splitByline), outlet);
  }
  return { scores: { onrecord: sums.onrecord.scores(), readability: sums.readability.scores() }, wrong };
}

export function readWithOnrecord(html: string, url: string): Found {
  const { headline, authors, published } = readMetadata(parseHtml(html).facts, url, {});
  return { title: headline, authors, published: published?.value ?? null };
}

/** The site's name as the gold would write it, read here by its own simple means. */
function outletNames(html: string, url: string): ReadonlySet<string> {
  const hostname = URL.parse(url)?.hostname ?? "";
  const named = /property=["']og:site_name["'][^>]{0,40}content=["']([^"'>]{1,80})/iu.exec(html)?.[1] ?? "";
  const publisher = /"publisher"\s*:\s*\{[^{}]{0,200}"name"\s*:\s*"([^"]{1,80})"/u.exec(html)?.[1] ?? "";
  const host = hostname.replace(/^www\./u, "");
  return new Set([named, publisher, host, host.split(".").slice(-2).join(".")].map(bare).filter((name) => name !== ""));
}

class Tally {
  private readonly sums = new Map<string, { right: number; asked: number }>();

  add(field: (typeof FIELDS)[number], value: number): void {
    const sum = this.sums.get(field) ?? { right: 0, asked: 0 };
    this.sums.set(field, { right: sum.right + value, asked: sum.asked + 1 });
  }

  scores(): MetaScores {
    const of = (field: string): number => {
      const { right, asked } = this.sums.get(field) ?? { right: 0, asked: 0 };
      return right / Math.max(1, asked);
    };
    return {
      title: of("title"),
      titleF1: of("titleF1"),
      authors: of("authors"),
      authorsWithoutOutlet: of("authorsWithoutOutlet"),
      day: of("day"),
      minute: of("minute"),
    };
  }
}

function newTally(): Tally {
  return new Tally();
}

/** Scores one page and gives a line for each field that is wrong. */
function add(tally: Tally, page: Case, found: Found, outlet: ReadonlySet<string>): string[] {
  const wrong: string[] = [];
  const check = (field: (typeof FIELDS)[number], right: boolean, gold: string, answer: string | null): void => {
    tally.add(field, right ? 1 : 0);
    if (!right) wrong.push(`${field} ${page.id}: ${answer ?? "none"} (gold: ${gold})`);
  };
  check("title", bare(found.title ?? "") === bare(page.title), page.title, found.title);
  tally.add("titleF1", wordF1(found.title ?? "", page.title));
  if (page.author !== null) {
    const gold = namesIn(page.author, page.id.startsWith("fundus"));
    const without = (names: readonly string[]): string[] => names.filter((name) => !outlet.has(bare(name)));
    check("authors", sameNames(found.authors, gold), page.author, found.authors.join("; "));
    const same = sameNames(without(found.authors), without(gold));
    check("authorsWithoutOutlet", same, page.author, found.authors.join("; "));
  }
  if (page.date !== null) {
    check("day", sameDay(found.published, page.date), page.date, found.published);
    if (page.date.length > ONLY_A_DAY)
      check("minute", sameMinute(found.published, page.date), page.date, found.published);
  }
  return wrong;
}

function reportOf(part: string, { scores, wrong }: Scored, gold: string, worst: number): Report {
  const head = "system        title  words F1  authors  without outlet  day    minute";
  const rows = SYSTEMS.map((system) => {
    const cells = FIELDS.map((field) => scores[system][field].toFixed(3).padEnd(field === "titleF1" ? 10 : 8));
    return `${system.padEnd(13)} ${cells.join(" ")}`;
  });
  const listed = FIELDS.flatMap((field) => wrong.filter((line) => line.startsWith(`${field} `)).slice(0, worst));
  return {
    title: `Metadata, ${part} part`,
    table: [head, ...rows, ...listed].join("\n"),
    measures: FIELDS.filter((field) => field !== "minute" || scores.onrecord.minute > 0).map((field) => ({
      id: `meta.${part}.${field}`,
      value: scores.onrecord[field],
    })),
    goldFiles: [gold],
  };
}
