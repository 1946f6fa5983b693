import type { OnRecord, Source, Statement } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";

/** What a source is called in a list: its name, or else its description as the article words it. */
export function nameOf(source: Source): string {
  return cleanLine(source.name ?? source.description ?? source.mentions[0]?.text ?? source.kind);
}

/** Name, role and affiliation, as far as the article states them and the name does not hold them. */
export function fullNameOf(source: Source): string {
  const name = nameOf(source);
  const rest = [roleOf(source), source.affiliation].flatMap((part) => (part === null ? [] : [cleanLine(part)]));
  const said = (part: string): boolean => name.toLowerCase().includes(part.toLowerCase());
  return [name, ...rest.filter((part) => !said(part))].join(", ");
}

function roleOf({ role, former }: Source): string | null {
  if (role === null) return null;
  return former && !/^(?:former|ex-)/iu.test(role) ? `former ${role}` : role;
}

/** Whoever is speaking, as the summary names them; the article's own words where no source stands behind them. */
export function speakerOf(statement: Statement, sources: ReadonlyMap<string, Source>): string | null {
  const source = statement.speaker === null ? undefined : sources.get(statement.speaker);
  if (source !== undefined) return nameOf(source);
  return statement.speakerSpan === null ? null : `“${cleanLine(statement.speakerSpan.text)}”`;
}

export function sourcesById(record: OnRecord): ReadonlyMap<string, Source> {
  return new Map(record.sources.map((source) => [source.id, source]));
}

/** Sources that speak or pass words on. The publisher, who stands at the end of every chain, is not one of them. */
export function speakingSources(record: OnRecord): Source[] {
  const speaking = new Set<string>();
  for (const { speaker, chain } of record.statements) {
    if (speaker !== null) speaking.add(speaker);
    for (const { source, role } of chain) if (role !== "publisher") speaking.add(source);
  }
  return record.sources.filter(
    ({ id, kind, mentions }) => speaking.has(id) || (kind !== "outlet" && mentions.length > 0),
  );
}

export function isUnnamed({ kind }: Source): boolean {
  return kind === "unnamed";
}
