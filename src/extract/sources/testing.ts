import type { Article } from "../../doc.ts";
import type { SourceFinding } from "../../layers.ts";
import { articleFromText } from "../../page/read.ts";
import { plainArticle } from "../../testing/plain.ts";
import type { FullDoc } from "../../read.ts";
import { readLayers } from "../../read.ts";
import type { Known, Profile } from "./parts.ts";
import { NOTHING_KNOWN } from "./parts.ts";
import { profileOf } from "./profile.ts";

/** A text as it comes from a file, with every layer. */
export function docOf(text: string): FullDoc {
  return readLayers(articleFromText(text));
}

export function sourcesIn(text: string): readonly SourceFinding[] {
  return docOf(text).sources;
}

/** The sources of an article made by hand, for what its metadata tell: byline, outlet, blocks. */
export function sourcesOf(text: string, about: Partial<Article>): readonly SourceFinding[] {
  return readLayers(plainArticle(text, about)).sources;
}

/** The sources by name or description, each with the words that mention it. */
export function mentionsIn(
  text: string,
  sources: readonly SourceFinding[] = sourcesIn(text),
): Record<string, string[]> {
  return Object.fromEntries(
    sources.map(({ kind, name, description, mentions }) => [
      `${kind} ${name ?? description ?? ""}`,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

/** The profile of a phrase in the middle of a sentence, where capitals tell something. */
export function profileIn(phrase: string, known: Partial<Known> = {}): Profile {
  const before = "It fell, as ";
  const text = `${before}${phrase} said.`;
  const span = { start: before.length, end: before.length + phrase.length };
  return profileOf(text, span, { ...NOTHING_KNOWN, ...known });
}
