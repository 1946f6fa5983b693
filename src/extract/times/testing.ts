import type { Article } from "../../doc.ts";
import { newDoc, pipeline } from "../../doc.ts";
import type { DateFields, TimeFinding } from "../../layers.ts";
import { plainArticle } from "../../testing/plain.ts";
import { sentencesStage } from "../../language/sentences/index.ts";
import { parsesStage } from "../../language/structure/index.ts";
import { tokensStage } from "../../language/tokens/index.ts";
import { creditsStage } from "../credits/index.ts";
import { datelinesStage } from "../datelines/index.ts";
import { datesStage } from "../dates/index.ts";
import { placesStage } from "../places/index.ts";
import { publishedStage } from "../published/index.ts";
import { quotationsStage } from "../quotations/index.ts";
import { timesStage } from "./index.ts";

export const NO_DATE: DateFields = {
  year: null,
  month: null,
  day: null,
  endDay: null,
  endMonth: null,
  weekday: null,
  offsetDays: null,
  direction: null,
  yearOffset: null,
  part: null,
};

const NO_FORM = { form: null, modifier: null, bound: null, closesRange: false } as const;
const SURE = { rule: "test", because: [], confidence: 1 };

/** For tests: the times of a sentence in which each "X" stands for a date phrase with the given fields. */
export function timesIn(
  sentence: string,
  phrases: readonly Partial<DateFields>[],
  published: string | null,
  confidence = 1,
): readonly TimeFinding[] {
  const places = [...sentence.matchAll(/X/gu)].map(({ index }) => index);
  const doc: Parameters<(typeof timesStage)["find"]>[0] = {
    ...newDoc(plainArticle(sentence, { headline: null })),
    sentences: [{ ...SURE, start: 0, end: sentence.length, block: 0 }],
    tokens: [],
    parses: [],
    datelines: [],
    places: [],
    dates: phrases.map((fields, index) => {
      const start = places[index] ?? 0;
      return {
        ...SURE,
        ...NO_FORM,
        because: [{ start, end: start + 1 }],
        start,
        end: start + 1,
        fields: { ...NO_DATE, ...fields },
      };
    }),
    published:
      published === null
        ? []
        : [{ ...SURE, start: 0, end: 1, value: published, basis: "given", why: "test", candidates: [], confidence }],
  };
  return timesStage.find(doc);
}

const STAGES = pipeline()
  .add(quotationsStage)
  .add(sentencesStage)
  .add(tokensStage)
  .add(parsesStage)
  .add(creditsStage)
  .add(datelinesStage)
  .add(placesStage)
  .add(datesStage)
  .add(publishedStage)
  .add(timesStage);

export interface Read {
  readonly words: string;
  readonly time: TimeFinding;
}

/** For tests: the times of a text that was published on that day, with their words. */
export function readTimes(text: string, published: string | null = "2026-03-05"): Read[] {
  const date = published === null ? null : { value: published, basis: "given" as const, why: "test", candidates: [] };
  return readTimesOf(plainArticle(text, { headline: null, published: date }));
}

export function readTimesOf(article: Article): Read[] {
  const { text, times } = STAGES.run(article);
  return times.map((time) => ({ words: text.slice(time.start, time.end), time }));
}
