import assert from "node:assert/strict";
import { it } from "node:test";
import type { Article } from "../../doc.ts";
import type { FigureFinding } from "../../layers.ts";
import { readLayers } from "../../read.ts";
import type { LabelledSpan } from "../../testing/marked.ts";
import { parseMarked } from "../../testing/marked.ts";
import { plainArticle } from "../../testing/plain.ts";

/** The figures of a text, read as an article of running text. */
export function figuresIn(text: string, about: Partial<Article> = {}): readonly FigureFinding[] {
  return readLayers(plainArticle(text, about)).figures;
}

/** "dead=12 at-least", "money=40000..50000 EUR": a figure as the gold writes it. */
export function labelOf({ kind, value, high, unit, bound }: FigureFinding): string {
  const number = high === null ? String(value) : `${value}..${high}`;
  const words = [unit, bound === "exact" || bound === "range" ? null : bound].filter((word) => word !== null);
  return [`${kind}=${number}`, ...words].join(" ");
}

export function labelled(figures: readonly FigureFinding[]): LabelledSpan[] {
  return figures.map((figure) => ({ label: labelOf(figure), start: figure.start, end: figure.end }));
}

/** One test a sentence: its marks are the figures that must be found, no more and no fewer. */
export function findsExactly(sentences: readonly string[], about: Partial<Article> = {}): void {
  for (const sentence of sentences) {
    it(sentence, () => {
      const { text, spans } = parseMarked(sentence);
      const show = ({ label, start, end }: LabelledSpan): string => `${label} [${text.slice(start, end)}] at ${start}`;
      assert.deepEqual(labelled(figuresIn(text, about)).map(show), spans.map(show));
    });
  }
}

/** The words of the only figure's `of`. */
export function countedIn(text: string): string | null {
  const [figure] = figuresIn(text);
  return figure?.of === undefined || figure.of === null ? null : text.slice(figure.of.start, figure.of.end);
}
