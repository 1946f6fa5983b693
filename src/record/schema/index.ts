import type { XStatic } from "typebox/schema";
import { articleDefs } from "./article.ts";
import { findingDefs } from "./findings.ts";
import { worldDefs } from "./world.ts";

const frameDefs = {
  Note: {
    description: "Something the reader of this record should know: what was skipped, worked out, or looks wrong.",
    type: "object",
    additionalProperties: false,
    required: ["code", "message", "span"],
    properties: {
      code: { type: "string", minLength: 1 },
      message: { type: "string", minLength: 1 },
      span: { anyOf: [{ $ref: "#/$defs/Span" }, { type: "null" }] },
    },
  },
  Generator: {
    type: "object",
    additionalProperties: false,
    required: ["name", "version", "models"],
    properties: {
      name: { type: "string" },
      version: { type: "string" },
      models: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name", "version", "sha256"],
          properties: { name: { type: "string" }, version: { type: "string" }, sha256: { type: "string" } },
        },
      },
    },
  },
  Record: {
    type: "object",
    additionalProperties: false,
    required: [
      "schema",
      "generator",
      "offsetUnit",
      "article",
      "sources",
      "statements",
      "times",
      "places",
      "events",
      "expectations",
      "figures",
      "notes",
    ],
    properties: {
      schema: { const: "onrecord/1" },
      generator: { $ref: "#/$defs/Generator" },
      offsetUnit: { const: "utf-16" },
      article: { $ref: "#/$defs/Article" },
      sources: { type: "array", items: { $ref: "#/$defs/Source" } },
      statements: { type: "array", items: { $ref: "#/$defs/Statement" } },
      times: { type: "array", items: { $ref: "#/$defs/Time" } },
      places: { type: "array", items: { $ref: "#/$defs/Place" } },
      events: { type: "array", items: { $ref: "#/$defs/Event" } },
      expectations: { type: "array", items: { $ref: "#/$defs/Expectation" } },
      figures: { type: "array", items: { $ref: "#/$defs/Figure" } },
      notes: { type: "array", items: { $ref: "#/$defs/Note" } },
    },
  },
} as const;

type Defs = typeof articleDefs & typeof findingDefs & typeof worldDefs & typeof frameDefs;
type Of<Name extends keyof Defs> = XStatic<{ readonly $defs: Defs; readonly $ref: `#/$defs/${Name}` }>;

/** Every noun of the record, by name: the one source of types, validation and published JSON Schema. */
export const recordDefs: Defs = { ...articleDefs, ...findingDefs, ...worldDefs, ...frameDefs };

export type OnRecord = Of<"Record">;
export type ArticleRecord = Of<"Article">;
export type ArticleDate = Of<"ArticleDate">;
export type Source = Of<"Source">;
export type Statement = Of<"Statement">;
export type Time = Of<"Time">;
export type Place = Of<"Place">;
export type Figure = Of<"Figure">;
export type Note = Of<"Note">;
export type LeftOut = Of<"LeftOut">;
export type Credit = Of<"Credit">;
export type Block = Of<"Block">;
export type Dateline = Of<"Dateline">;

/** The JSON Schema (draft 2020-12) of one noun, standing on its own; `Record` is the whole. */
export function schemaOf(noun: keyof Defs): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://onrecord.example/schema/1/${noun}`,
    $defs: recordDefs,
    $ref: `#/$defs/${noun}`,
  };
}
