import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entitiesStage } from "../src/extract/entities/index.ts";
import { readConllu } from "../src/language/conllu/read.ts";
import type { Tree } from "../src/language/conllu/read.ts";
import { goldMentions } from "../train/entities/gold.ts";
import { parsedTrees } from "../train/entities/samples.ts";
import { newTallies, QUESTIONS, tally } from "./entities-metric.ts";
import type { Tallies } from "./entities-metric.ts";
import type { EvalOptions } from "./evaluations.ts";
import type { Report } from "./floors.ts";

/** Who is meant by pronouns, names and nouns, on GUM: gold sentences and words, tags and trees of our own. */
export function evalEntities({ data, worst }: EvalOptions): Report[] {
  if (data === null) return [];
  const file = join(data, "language/gum-free.dev.conllu");
  return existsSync(file) ? [measureEntities(file, worst)] : [];
}

export function measureEntities(file: string, worst: number): Report {
  const docs = [...Map.groupBy(readConllu(readFileSync(file, "utf8")), ({ doc }) => doc).values()];
  const all = newTallies();
  const news = newTallies();
  const misses = docs.flatMap((trees) => measureDoc(trees, isNews(trees) ? [all, news] : [all]));
  return {
    title: "Entities: who is meant (GUM, free genres; gold words)",
    table: [tableOf("all genres", all), tableOf("news", news), ...misses.slice(0, worst)].join("\n\n"),
    measures: QUESTIONS.flatMap((question) => {
      const { precision, recall } = shares(all[question]);
      const id = `entities.gum.${question.replace("/", "-")}`;
      return [
        { id: `${id}.precision`, value: precision },
        { id: `${id}.recall`, value: recall },
      ];
    }),
    goldFiles: [file],
  };
}

function isNews([tree]: readonly Tree[]): boolean {
  return tree?.doc.startsWith("GUM_news") === true;
}

/** Counts one document in each of the tallies; what is wrong in it, as lines. */
function measureDoc(trees: readonly Tree[], into: readonly Tallies[]): string[] {
  const doc = parsedTrees(trees);
  const { text, tokens } = doc;
  const found = entitiesStage.find(doc);
  const wordOf = (token: number): string => text.slice(tokens[token]?.start, tokens[token]?.end).toLowerCase();
  const gold = goldMentions(trees);
  const [misses = []] = into.map((tallies) => tally(gold, found, wordOf, tallies));
  return misses.map(({ question, head, given }) => {
    const at = tokens[head]?.start ?? 0;
    const context = `${text.slice(Math.max(0, at - 160), at)}[[${wordOf(head)}]]${text.slice(tokens[head]?.end, at + 50)}`;
    return `${question}: ${context.replaceAll("\n", " ")} → ${given === null ? "open" : wordOf(given)}`;
  });
}

function shares({ asked, answered, right }: Tallies["it"]): { precision: number; recall: number } {
  return { precision: right / Math.max(1, answered), recall: right / Math.max(1, asked) };
}

function tableOf(name: string, tallies: Tallies): string {
  const rows = QUESTIONS.map((question) => {
    const { precision, recall } = shares(tallies[question]);
    const { asked, answered, right } = tallies[question];
    return `| ${question} | ${asked} | ${answered} | ${right} | ${percent(precision)} | ${percent(recall)} |`;
  });
  return [`| ${name} | asked | answered | right | precision | recall |`, "|---|--:|--:|--:|--:|--:|", ...rows].join(
    "\n",
  );
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
