import type { OnRecord, Source, Statement } from "./schema/index.ts";

/** What one speaker of a record said. */
export interface Said {
  readonly source: Source;
  readonly statements: readonly Statement[];
}

/**
 * The sources of a record that go by a name, with what they said, in the order of the text. Every word of the name
 * must be a word of what the article calls them: name, description, role, affiliation, or a mention. Case, accents and
 * the kind of apostrophe do not matter.
 */
export function whoSaid(record: OnRecord, name: string): Said[] {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return [];
  return record.sources
    .filter((source) => isCalled(source, wanted))
    .map((source) => ({ source, statements: record.statements.filter(({ speaker }) => speaker === source.id) }));
}

function isCalled({ name, description, role, affiliation, mentions }: Source, wanted: readonly string[]): boolean {
  const calls = [name, description, role, affiliation, ...mentions.map(({ text }) => text)];
  const known = new Set(calls.flatMap((call) => (call === null ? [] : wordsOf(call))));
  return wanted.every((word) => known.has(word));
}

/** Words without case, accents, possessives and marks: "Fenwick’s" and "fenwick" are one. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’ʼ]/gu, "'").toLowerCase();
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}'.&-]*/gu) ?? []).map((word) => word.replace(/(?:'s?|\.)$/u, ""));
}
