import { casual } from "chrono-node";
import { BEFORE_DATES } from "../eval/times.ts";
import { runStage } from "../src/doc.ts";
import { datesStage } from "../src/extract/dates/index.ts";
import { publishedStage } from "../src/extract/published/index.ts";
import { timesStage } from "../src/extract/times/index.ts";
import { articleFromText } from "../src/page/read.ts";
import { benchTexts } from "./corpus.ts";
import { alternate } from "./timing.ts";

const PUBLISHED = "2020-01-01";
const DATED = BEFORE_DATES.add(datesStage).add(publishedStage);

/** Dates and times over a set of texts, with chrono-node over the same texts in the same run. */
export async function benchTimes(dataDir: string | null): Promise<string> {
  const { set, texts } = benchTexts(dataDir);
  const articles = texts.map((text) => articleFromText(text, { published: PUBLISHED }));
  const docs = articles.map((article) => BEFORE_DATES.run(article));
  const dated = articles.map((article) => DATED.run(article));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const taken = await alternate([
    { name: "dates", work: () => docs.map((doc) => runStage(doc, datesStage)) },
    {
      name: "times",
      work: () => dated.map((doc) => runStage(doc, timesStage)),
    },
    { name: "chrono-node", work: () => texts.map((text) => casual.parse(text, new Date(PUBLISHED))) },
  ]);
  const speed = (ms: number): string => `${(size / 1000 / ms).toFixed(2)} MB/s`;
  const both = (taken.get("dates") ?? Number.NaN) + (taken.get("times") ?? Number.NaN);
  return [
    `${texts.length} texts of ${set}, ${Math.round(size / 1000)} kB`,
    ...[...taken].map(([name, ms]) => `${name.padEnd(16)} ${speed(ms)}`),
    `${"dates and times".padEnd(16)} ${speed(both)}`,
  ].join("\n");
}
