import type { Article, Doc } from "../doc.ts";
import { newDoc } from "../doc.ts";
import type { LayerName, Layers, SourceFinding, StatementFinding } from "../layers.ts";
import { buildRecord } from "./build.ts";
import type { OnRecord } from "./schema/index.ts";

/** A short article with one of everything, made by hand. */
export const text = "Bridge shut\n\n“It will stay shut,” Mayor Ada Fenwick said on Monday. She gave no reason.";
export const found: Pick<StatementFinding, "rule" | "because" | "confidence"> = {
  rule: "quote-then-said",
  because: [{ start: 60, end: 66 }],
  confidence: 0.9,
};
export const none: Layers = {
  quotations: [],
  sentences: [],
  tokens: [],
  parses: [],
  entities: [],
  credits: [],
  datelines: [],
  dates: [],
  published: [],
  times: [],
  places: [],
  statements: [],
  sources: [],
  figures: [],
};
export const article: Article = {
  externalId: "wire-17",
  url: "https://harbour.example/a",
  canonicalUrl: null,
  headline: { start: 0, end: 11 },
  standfirst: null,
  byline: [],
  outlet: { name: "The Harbour Courier", domain: "harbour.example" },
  published: null,
  modified: null,
  language: "en",
  text,
  blocks: [
    { start: 0, end: 11, kind: "headline" },
    { start: 13, end: text.length, kind: "paragraph" },
  ],
  leftOut: [{ kind: "related", text: "More news", hasQuote: false }],
  notes: [{ code: "sample", message: "A note.", span: null }],
};
export const layers: Layers = {
  ...none,
  published: [{ ...found, start: 0, end: 11, value: "2026-03-03", basis: "inferred", why: "…", candidates: [] }],
  times: [
    {
      ...found,
      start: 60,
      end: 66,
      type: "DATE",
      value: "2026-03-02",
      mod: null,
      edtf: "2026-03-02",
      earliest: "2026-03-02",
      latest: "2026-03-02",
      anchor: "published",
      stated: false,
    },
  ],
  statements: [
    {
      ...found,
      start: 14,
      end: 56,
      kind: "direct",
      content: [{ start: 14, end: 32 }],
      cue: { start: 52, end: 56 },
      verb: "say",
      act: "said",
      speakerSpan: { start: 34, end: 51 },
      speakerBasis: "subject",
      addressee: null,
      venue: null,
      saidAt: 0,
      inHeadline: false,
      cited: null,
    },
  ],
  sources: [
    {
      ...found,
      start: 35,
      end: 52,
      kind: "person",
      name: "Ada Fenwick",
      description: null,
      role: "Mayor",
      affiliation: null,
      former: false,
      count: null,
      reasonUnnamed: null,
      basisOfKnowledge: null,
      mentions: [{ start: 34, end: 51 }],
      statements: [0],
    },
  ],
};

/** A source beside the one that speaks. */
export function sourceFinding(about: Partial<SourceFinding>): SourceFinding {
  return {
    ...found,
    start: 44,
    end: 51,
    kind: "outlet",
    name: "Reuters",
    description: null,
    role: null,
    affiliation: null,
    former: false,
    count: null,
    reasonUnnamed: null,
    basisOfKnowledge: null,
    mentions: [{ start: 44, end: 51 }],
    statements: [],
    ...about,
  };
}

/** The layers' one statement, changed. */
export function statementFinding(about: Partial<StatementFinding>): StatementFinding {
  const [statement] = layers.statements;
  if (statement === undefined) throw new RangeError("The sample layers have a statement.");
  return { ...statement, ...about };
}

/** The way of the first statement: who, and in which part. */
export function roles(record: OnRecord): (readonly [string, string | null])[] {
  return (record.statements[0]?.chain ?? []).map(({ source, role }) => [
    role,
    record.sources.find(({ id }) => id === source)?.name ?? null,
  ]);
}

/** The record of the sample article, with other layers or other facts about it. */
export function recordOf(parts: Partial<Layers> = {}, changes: Partial<Article> = {}): OnRecord {
  const changed = { ...article, ...changes };
  const doc: Doc<LayerName> = { ...newDoc(changed), ...layers, ...parts };
  return buildRecord(doc);
}
