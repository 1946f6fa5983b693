import type { Article, Doc } from "../src/doc.ts";
import { newDoc } from "../src/doc.ts";
import { articleFromText } from "../src/page/read.ts";
import { readArticle, stages } from "../src/read.ts";
import { benchTexts } from "./corpus.ts";
import { median } from "./timing.ts";

const ROUNDS = 5;

/** Time of every stage over a set of texts, and of text to record as a whole. */
export async function benchStages(dataDir: string | null): Promise<string> {
  const { set, texts } = benchTexts(dataDir);
  const articles = texts.map((text) => articleFromText(text, { published: "2020-01-01" }));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const byStage = new Map<string, number[]>();
  const whole: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = timeStages(articles);
    const begin = performance.now();
    for (const article of articles) readArticle(article);
    if (round === 0) continue;
    whole.push(performance.now() - begin);
    for (const [name, time] of times) byStage.set(name, [...(byStage.get(name) ?? []), time]);
  }
  const rows = [...byStage, ["text to record", whole] as const].map(([name, times]) => {
    const time = median(times);
    return `${name.padEnd(16)} ${time.toFixed(1).padStart(8)} ms  ${(size / 1000 / time).toFixed(2).padStart(7)} MB/s`;
  });
  return [`${texts.length} texts of ${set}, ${Math.round(size / 1000)} kB, median of ${ROUNDS}`, ...rows].join("\n");
}

function timeStages(articles: readonly Article[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const article of articles) {
    let doc: Doc = newDoc(article);
    for (const { name, run } of stages.steps) {
      const begin = performance.now();
      doc = run(doc);
      times.set(name, (times.get(name) ?? 0) + performance.now() - begin);
    }
  }
  return times;
}
