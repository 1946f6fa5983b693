import type { Doc } from "../doc.ts";
import type { LayerName, StatementFinding } from "../layers.ts";
import type { ChainLink } from "./chain.ts";
import { chainOf, outletMentions, relaysOf } from "./chain.ts";
import { outerStatements } from "./nesting.ts";
import type { IdMaker } from "./ids.ts";
import { publisherOf, wireOf } from "./outlets.ts";
import type { Source, Statement, Time } from "./schema/index.ts";
import { spanOrNull, texts } from "./spans.ts";

type FullDoc = Doc<LayerName>;

/** The sources and the statements of a record, tied to each other by id. */
export function sourcesAndStatements(
  doc: FullDoc,
  ids: IdMaker,
  times: readonly Time[],
): { sources: Source[]; statements: Statement[] } {
  const speakers = new Map<number, string>();
  const sources = doc.sources.map((source) => {
    const id = ids.idOf("s", source.kind, source.name ?? source.description ?? "", source.start);
    for (const index of source.statements) speakers.set(index, id);
    return sourceOf(doc, id, source);
  });
  const publisher = publisherOf(doc, ids, sources);
  const wire = wireOf(doc, ids, sources);
  const outlets = outletMentions(sources);
  const outer = outerStatements(doc.statements);
  const mentioned = new Map(sources.flatMap(({ id, mentions }) => mentions.map(({ start }) => [start, id] as const)));
  const statements = doc.statements.map((statement, index) => {
    const speaker = speakers.get(index) ?? null;
    const told: ChainLink[] = [];
    for (const { at, teller } of tellersOf(doc, index, outer)) {
      const source = at === index ? null : (speakers.get(at) ?? null);
      if (source !== null) told.push({ source, role: "relay", cue: spanOrNull(doc.text, teller.cue) });
      told.push(...relaysOf(doc.text, teller, outlets));
    }
    const relays = [...told, ...(wire === null ? [] : [wire.link])];
    const cited = statement.cited === null ? null : (mentioned.get(statement.cited.start) ?? null);
    const said: ChainLink[] =
      cited === null || speaker === null
        ? []
        : [{ source: speaker, role: "relay", cue: spanOrNull(doc.text, statement.cue) }];
    const chain = chainOf(cited ?? speaker, [...said, ...relays], publisher?.id ?? null);
    return statementOf(doc, ids, statement, { speaker, chain, saidAt: timeId(times, statement.saidAt) });
  });
  const added = [wire?.added, publisher?.added].filter((source) => source !== undefined);
  return { sources: [...sources, ...added], statements };
}

/** How deep words within words are followed. */
const DEEPEST = 8;

/** A statement and those within whose words it stands, the innermost first. */
function tellersOf(
  { statements }: FullDoc,
  index: number,
  outer: readonly (number | null)[],
): { at: number; teller: StatementFinding }[] {
  const tellers: { at: number; teller: StatementFinding }[] = [];
  for (let at: number | null = index; at !== null && tellers.length < DEEPEST; at = outer[at] ?? null) {
    const teller = statements[at];
    if (teller !== undefined) tellers.push({ at, teller });
  }
  return tellers;
}

function sourceOf({ text }: FullDoc, id: string, source: FullDoc["sources"][number]): Source {
  return {
    id,
    kind: source.kind,
    name: source.name,
    description: source.description,
    role: source.role,
    affiliation: source.affiliation,
    former: source.former,
    count: source.count,
    reasonUnnamed: spanOrNull(text, source.reasonUnnamed),
    basisOfKnowledge: spanOrNull(text, source.basisOfKnowledge),
    mentions: texts(text, source.mentions),
  };
}

function timeId(times: readonly Time[], index: number | null): string | null {
  return index === null ? null : (times[index]?.id ?? null);
}

function statementOf(
  { text }: FullDoc,
  ids: IdMaker,
  statement: StatementFinding,
  links: { speaker: string | null; chain: ChainLink[]; saidAt: string | null },
): Statement {
  return {
    id: ids.idOf("st", statement.kind, ...statement.content.flatMap(({ start, end }) => [start, end])),
    kind: statement.kind,
    content: texts(text, statement.content),
    cue: spanOrNull(text, statement.cue),
    verb: statement.verb,
    act: statement.act,
    speaker: links.speaker,
    speakerSpan: spanOrNull(text, statement.speakerSpan),
    speakerBasis: statement.speakerBasis,
    addressee: spanOrNull(text, statement.addressee),
    venue: spanOrNull(text, statement.venue),
    saidAt: links.saidAt,
    chain: links.chain,
    inHeadline: statement.inHeadline,
    rule: statement.rule,
    because: texts(text, statement.because),
    confidence: statement.confidence,
  };
}
