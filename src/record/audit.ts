import type { OnRecord, Source, Statement } from "./schema/index.ts";

/** Kinds of sourcing, from the most to the least that a reader can check. */
export const STANDINGS = [
  "named",
  "office",
  "organization",
  "document",
  "outlet",
  "observation",
  "unnamed-with-reason",
  "unnamed",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** One source as an audit sees it: how it stands, and how many statements rest on it or came through it. */
export interface Audited {
  readonly source: Source;
  readonly standing: Standing;
  readonly statements: number;
  readonly passedOn: number;
  /** Statements of others that cite it. */
  readonly citedFor: number;
}

/** Where things were said ("in a statement", "on X"), and how often. */
export interface Channel {
  readonly words: string;
  readonly statements: number;
}

export interface Audit {
  readonly sources: readonly Audited[];
  readonly channels: readonly Channel[];
  readonly statements: number;
  /** Statements whose speaker was not found. */
  readonly withoutSpeaker: number;
}

/** The sourcing of one article, counted. It says what is there, not how good it is. */
export function auditOf(record: OnRecord): Audit {
  const { sources, statements } = record;
  const audited = sources.map((source): Audited => ({
    source,
    standing: standingOf(source),
    statements: statements.filter(({ speaker }) => speaker === source.id).length,
    passedOn: statements.filter((one) => isLinked(one, source, "relay")).length,
    citedFor: statements.filter((one) => isLinked(one, source, "origin")).length,
  }));
  const venues = statements.flatMap(({ venue }) => (venue === null ? [] : [venue.text]));
  const channels = [...Map.groupBy(venues, (venue) => venue.toLowerCase()).values()];
  return {
    sources: audited.filter((one) => one.statements + one.passedOn + one.citedFor > 0),
    channels: channels.map((same) => ({ words: same[0] ?? "", statements: same.length })),
    statements: statements.length,
    withoutSpeaker: statements.filter(({ speaker }) => speaker === null).length,
  };
}

/** Whether a source passes on what another says, or is cited for it. */
export function isLinked({ chain, speaker }: Statement, { id }: Source, role: "origin" | "relay"): boolean {
  return speaker !== id && chain.some((link) => link.source === id && link.role === role);
}

function standingOf({ kind, reasonUnnamed }: Source): Standing {
  if (kind === "person") return "named";
  if (kind !== "unnamed") return kind;
  return reasonUnnamed === null ? "unnamed" : "unnamed-with-reason";
}
