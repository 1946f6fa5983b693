import { creditsStage } from "../src/extract/credits/index.ts";
import { datelinesStage } from "../src/extract/datelines/index.ts";
import { datesStage } from "../src/extract/dates/index.ts";
import { placesStage } from "../src/extract/places/index.ts";
import { publishedStage } from "../src/extract/published/index.ts";
import { quotationsStage } from "../src/extract/quotations/index.ts";
import { timesStage } from "../src/extract/times/index.ts";
import { pipeline } from "../src/doc.ts";
import type { Pipeline } from "../src/doc.ts";
import { sentencesStage } from "../src/language/sentences/index.ts";
import { parsesStage } from "../src/language/structure/index.ts";
import { tokensStage } from "../src/language/tokens/index.ts";
import { articleFromText } from "../src/page/read.ts";
import type { Report } from "./floors.ts";
import type { Counts, Pair, Timed } from "./times-metric.ts";
import { countPairs, f1, noCounts, pairsOf, sameValue } from "./times-metric.ts";
import { readWithChrono } from "./times-peer.ts";
import type { Bins } from "./times-reliability.ts";
import { countReliability, reliabilityTable } from "./times-reliability.ts";
import type { TimedSet, TimedText } from "./times-sets.ts";
import { timedSets } from "./times-sets.ts";

export type TimeReader = (text: string, published: string) => readonly Timed[];

const READERS: readonly (readonly [string, TimeReader])[] = [
  ["onrecord", readWithOnrecord],
  ["chrono-node", readWithChrono],
];

/** The stages that dates need, and no others; times need two more. */
export const BEFORE_DATES: Pipeline<
  "quotations" | "sentences" | "tokens" | "parses" | "credits" | "datelines" | "places"
> = pipeline()
  .add(quotationsStage)
  .add(sentencesStage)
  .add(tokensStage)
  .add(parsesStage)
  .add(creditsStage)
  .add(datelinesStage)
  .add(placesStage);

export const STAGES: Pipeline<"times"> = BEFORE_DATES.add(datesStage).add(publishedStage).add(timesStage);

/**
 * Times against annotated texts: strict and relaxed span F1 (exact, or overlapping one to one), and value F1
 * (overlapping, with the same value). chrono-node reads the same texts and is scored by the same rules.
 */
export async function evalTimes({ data, worst }: { data: string | null; worst: number }): Promise<Report[]> {
  return Promise.resolve(timedSets(data).map((set) => reportOf(set, worst)));
}

export function readWithOnrecord(text: string, published: string): Timed[] {
  return [...STAGES.run(articleFromText(text, published === "" ? {} : { published })).times];
}

/** What lies on the calendar, for sets that annotate nothing else. */
export function onCalendar(times: readonly Timed[]): Timed[] {
  return times.filter(({ value, earliest }) => (earliest ?? null) !== null && value?.startsWith("P") !== true);
}

const DATES_ALONE: readonly (readonly [string, TimeReader])[] = [
  ["onrecord, dates alone", (text, published) => onCalendar(readWithOnrecord(text, published))],
];

function reportOf(set: TimedSet, worst: number): Report {
  const readers = set.datesAlone ? [...READERS, ...DATES_ALONE] : READERS;
  const scored = readers.map(([system, read]) => {
    const { counts, errors, bins } = scoreSet(set, read);
    return { system, counts, errors, bins };
  });
  const [own] = scored;
  const lines = scored.map(({ system, counts }) => `| ${system} | ${shares(counts).map(percent).join(" | ")} |`);
  const [strict = 0, relaxed = 0, value = 0] = own === undefined ? [] : shares(own.counts);
  return {
    title: `Times: ${set.name}, ${own?.counts.gold ?? 0} annotated`,
    table: [
      "| system | strict | relaxed | value |",
      "| --- | --: | --: | --: |",
      ...lines,
      ...(own === undefined || set.datesAlone ? [] : ["", ...reliabilityTable(own.bins)]),
      ...(worst > 0 ? ["", ...(own?.errors ?? []).slice(0, worst)] : []),
    ].join("\n"),
    measures: [
      { id: `times.${set.name}.strict`, value: strict },
      { id: `times.${set.name}.relaxed`, value: relaxed },
      { id: `times.${set.name}.value`, value },
    ],
    goldFiles: set.files,
  };
}

/** Scores one reader on one set; `errors` are lines for people, most frequent first. */
export function scoreSet({ texts }: TimedSet, read: TimeReader): { counts: Counts; errors: string[]; bins: Bins } {
  const counts = noCounts();
  const bins: Bins = new Map();
  const errors = new Map<string, number>();
  for (const timed of texts) {
    const pairs = pairsOf(read(timed.text, timed.published), timed.gold);
    countPairs(counts, pairs);
    countReliability(bins, pairs);
    for (const line of pairs.map((pair) => errorOf(timed, pair))) {
      if (line !== null) errors.set(line, (errors.get(line) ?? 0) + 1);
    }
  }
  const ordered = [...errors].toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return { counts, bins, errors: ordered.map(([line, times]) => `${times} × ${line}`) };
}

/** "missed", "extra", "span" or "value" with the words, or null where all is right. */
function errorOf({ text }: TimedText, { gold, found }: Pair): string | null {
  const words = (time: Timed): string => JSON.stringify(text.slice(time.start, time.end));
  if (gold === null) return found === null ? null : `extra ${words(found)} ${found.value}`;
  if (found === null) return `missed ${words(gold)} ${gold.value}`;
  if (gold.start !== found.start || gold.end !== found.end) return `span ${words(gold)}, found ${words(found)}`;
  return sameValue(found, gold) ? null : `value ${words(gold)} ${gold.value}, found ${found.value}`;
}

function shares(counts: Counts): number[] {
  return [f1(counts.strict, counts), f1(counts.relaxed, counts), f1(counts.value, counts)];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
