import assert from "node:assert/strict";
import { it } from "node:test";
import type { Article } from "../../doc.ts";
import { newDoc, runStage } from "../../doc.ts";
import type { DateFields, DatePhrase } from "../../layers.ts";
import { parseMarked } from "../../testing/marked.ts";
import { plainArticle } from "../../testing/plain.ts";
import { datesStage } from "./index.ts";

/** For tests: the phrases of a text, with none of the other stages. */
export function datesIn(text: string, about: Partial<Article> = {}): readonly DatePhrase[] {
  return runStage(newDoc(plainArticle(text, about)), datesStage).dates;
}

export function wordsOf(text: string, about: Partial<Article> = {}): string[] {
  return datesIn(text, about).map(({ start, end }) => text.slice(start, end));
}

/** The fields of each phrase that are not null. */
export function stated(text: string, about: Partial<Article> = {}): Partial<DateFields>[] {
  return datesIn(text, about).map(({ fields }) => present(fields));
}

/** The form of each phrase without what is null in it; null where there is none. */
export function formsOf(text: string): (Readonly<Record<string, unknown>> | null)[] {
  return datesIn(text).map(({ form }) => (form === null ? null : present(form)));
}

function present<Value extends object>(value: Value): Partial<Value> {
  const kept = Object.entries(value).filter(([, part]) => part !== null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- some of the entries of a value, as they were
  return Object.fromEntries(kept) as Partial<Value>;
}

/**
 * One test a sentence, in which the phrases are marked with their rules: "It rained on {weekday:Sunday}." What is not
 * marked must be left alone. A name with a digit is written "{r=clock-24:18:05}"; "¶" stands for a paragraph break.
 */
export function expectMarks(sentences: readonly string[]): void {
  for (const sentence of sentences) {
    it(sentence, () => {
      const { text, spans } = parseMarked(sentence);
      const show = (rule: string, start: number, end: number): string => `${rule} ${start} ${text.slice(start, end)}`;
      assert.deepEqual(
        datesIn(text).map(({ rule, start, end }) => show(rule, start, end)),
        spans.map(({ label, start, end }) => show(label.replace(/^r=/u, ""), start, end)),
      );
    });
  }
}
