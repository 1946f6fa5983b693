import type { Article, BlockKind } from "../src/doc.ts";
import { articleOfHtml } from "../src/page/html/article.ts";
import { openModel } from "../src/page/html/model.ts";
import type { BlockModel } from "../src/page/html/model.ts";
import { readMetadata } from "../src/page/meta/index.ts";
import { foldOf } from "../train/pages/folds.ts";
import { labelPage } from "../train/pages/sample.ts";
import { f1Of, meanScore, scoreText } from "../train/pages/shingles.ts";
import type { PageScore } from "../train/pages/shingles.ts";
import { FOLDS, holdOut, modelWithout } from "../train/pages/train.ts";
import { readPageBytes, readTruth, truthFile } from "../train/pages/truth.ts";
import type { TruePage } from "../train/pages/truth.ts";
import type { Measure, Report } from "./floors.ts";
import { textByReadability } from "./pages-peer.ts";

/**
 * The text of saved pages against the text that a person, or the publisher's own template, says is theirs:
 * 4-word shingle F1. Every page is read by a model that was trained on other sites only (five folds by site).
 * Readability on linkedom reads the same pages.
 */
const PARTS = ["wcxb", "fundus"] as const;

/** The truth sets hold the running text without headline and byline; of captions what the scorer keeps. */
const COUNTED: ReadonlySet<BlockKind> = new Set([
  "standfirst",
  "paragraph",
  "heading",
  "list",
  "blockquote",
  "caption",
  "dateline",
]);

interface PageResult {
  readonly page: TruePage;
  readonly own: PageScore;
  readonly peer: PageScore;
  /** Next to nothing was found, and no note says so. */
  readonly lost: boolean;
}

/** Both parts; nothing without the data. Trains ten models, which takes some minutes. */
export function evalPages({ data, worst }: { readonly data: string | null; readonly worst: number }): Report[] {
  if (data === null) return [];
  const results = readAll(data);
  return PARTS.map((part) =>
    reportOf(
      part,
      results.filter(({ page }) => page.part === part),
      truthFile(data),
      worst,
    ),
  );
}

function readAll(data: string): PageResult[] {
  const truth = readTruth(data);
  const labelled = truth.map((page) => labelPage(data, page));
  const heldOut = holdOut(labelled, () => undefined);
  const models = Array.from({ length: FOLDS }, (_, fold) => openModel(modelWithout(fold, labelled, heldOut)));
  return labelled.flatMap(({ truth: page, site }) => {
    const model = models[foldOf(site, FOLDS)];
    return model === undefined ? [] : [readOne(data, page, model)];
  });
}

function readOne(data: string, page: TruePage, model: BlockModel): PageResult {
  const html = new TextDecoder().decode(readPageBytes(data, page.id));
  const article = articleOfHtml(html, { url: page.url }, (facts, url) => readMetadata(facts, url, {}), model);
  const text = countedText(article);
  return {
    page,
    own: scoreText(text, page.text),
    peer: scoreText(textByReadability(html), page.text),
    lost: text.trim() === "" && article.notes.length === 0,
  };
}

/** The blocks of an article that count here. */
export function countedText({ text, blocks }: Pick<Article, "text" | "blocks">): string {
  return blocks
    .filter(({ kind }) => COUNTED.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join("\n\n");
}

function reportOf(part: string, results: readonly PageResult[], gold: string, worst: number): Report {
  const own = meanScore(results.map((result) => result.own));
  const peer = meanScore(results.map((result) => result.peer));
  const lost = results.filter((result) => result.lost).length;
  const lines = [
    `${"".padEnd(24)} ${["precision", "recall", "F1"].map((head) => head.padStart(9)).join("")}`,
    row("onrecord (held out)", own),
    row("readability on linkedom", peer),
    `pages lost without a note: ${lost} of ${results.length}`,
    ...worstOf(results, worst),
  ];
  const measures: Measure[] = [
    { id: `pages.${part}.shingles`, value: own.f1 },
    { id: `pages.${part}.not-lost`, value: 1 - lost / Math.max(1, results.length) },
  ];
  return {
    title: `Text of pages: ${part}, ${results.length} pages, 4-word shingles`,
    table: lines.join("\n"),
    measures,
    goldFiles: [gold],
  };
}

function row(name: string, { precision, recall, f1 }: PageScore & { readonly f1: number }): string {
  return `${name.padEnd(24)} ${[precision, recall, f1].map((value) => value.toFixed(4).padStart(9)).join("")}`;
}

function worstOf(results: readonly PageResult[], count: number): string[] {
  return results
    .toSorted((a, b) => f1Of(a.own) - f1Of(b.own))
    .slice(0, count)
    .map(({ page, own, peer }) => {
      const figures = [f1Of(own), own.precision, own.recall, f1Of(peer)].map((value) => value.toFixed(2)).join(" ");
      return `  ${page.id}  F1, precision, recall, peer's F1: ${figures}  ${page.url}`;
    });
}
