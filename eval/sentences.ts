import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newDoc, runStage } from "../src/doc.ts";
import type { Doc } from "../src/doc.ts";
import { quotationsStage } from "../src/extract/quotations/index.ts";
import { sentencesStage } from "../src/language/sentences/index.ts";
import { tokensStage } from "../src/language/tokens/index.ts";
import type { Span } from "../src/span.ts";
import { readTreebank } from "./conllu.ts";
import type { Treebank } from "./conllu.ts";
import type { Report } from "./floors.ts";

/** How many spans there are, were found, and are the same in both. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export interface SentenceScores {
  /** Beginnings of sentences, each block's first included. */
  readonly starts: Counts;
  /** Words with both borders right. */
  readonly words: Counts;
}

const SETS = ["ewt", "gum-free"] as const;
const NOTHING: Counts = { gold: 0, found: 0, right: 0 };

/** Beginnings of sentences and borders of words against the treebanks' dev parts. */
export function evalSentences({ data }: { readonly data: string | null }): Report[] {
  if (data === null) return [];
  return SETS.map((set) => {
    const file = join(data, "language", `${set}.dev.conllu`);
    const scores = scoreTreebanks(readTreebank(readFileSync(file, "utf8")));
    return {
      title: `Sentences and tokens: ${set}`,
      table: tableOf(set, scores),
      measures: [
        { id: `sentences.${set}.starts`, value: f1(scores.starts) },
        { id: `tokens.${set}.words`, value: f1(scores.words) },
      ],
      goldFiles: [file],
    };
  });
}

export function scoreTreebanks(treebanks: readonly Treebank[]): SentenceScores {
  let scores: SentenceScores = { starts: NOTHING, words: NOTHING };
  for (const treebank of treebanks) {
    const { sentences, tokens } = readCore(treebank);
    scores = {
      starts: add(scores.starts, treebank.sentences.map(startOf), sentences.map(startOf)),
      words: add(scores.words, treebank.words.map(bordersOf), tokens.map(bordersOf)),
    };
  }
  return scores;
}

/** The first three stages over one document. */
export function readCore({ article }: Treebank): Doc<"quotations" | "sentences" | "tokens"> {
  return runStage(runStage(runStage(newDoc(article), quotationsStage), sentencesStage), tokensStage);
}

function startOf({ start }: Span): string {
  return String(start);
}

function bordersOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function add(counts: Counts, gold: readonly string[], found: readonly string[]): Counts {
  const wanted = new Set(gold);
  return {
    gold: counts.gold + gold.length,
    found: counts.found + found.length,
    right: counts.right + found.filter((key) => wanted.has(key)).length,
  };
}

/** F1 of 0 where there is nothing to find and nothing found: an empty measure shall not pass for a good one. */
export function f1({ gold, found, right }: Counts): number {
  return (2 * right) / Math.max(1, gold + found);
}

function tableOf(set: string, { starts, words }: SentenceScores): string {
  return [
    "| set | sentence starts, F1 · P · R | words, F1 · P · R |",
    "| --- | --- | --- |",
    `| ${set} | ${cell(starts)} | ${cell(words)} |`,
  ].join("\n");
}

function cell(counts: Counts): string {
  const { gold, found, right } = counts;
  return [f1(counts), right / Math.max(1, found), right / Math.max(1, gold)]
    .map((value) => (100 * value).toFixed(2))
    .join(" · ");
}
