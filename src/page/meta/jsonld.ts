import { isObject, listOf, parseJson } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";

/** The nodes of a page's JSON-LD, found in one bounded walk. */
export interface LinkedData {
  /** Nodes that describe the page itself, in page order: at the top, in lists, `@graph` and `mainEntity`. */
  readonly nodes: readonly JsonObject[];
  /** Every node with a name, by its `@id`, for references such as `"author": {"@id": "#jane"}`. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** No page describes itself with more; the rest is catalogues. */
const MAX_NODES = 20_000;
const MAX_DEPTH = 24;

/** The keys under which a node still speaks of the page; under others ("mentions", "hasPart") of something else. */
const OWN: ReadonlySet<string> = new Set(["@graph", "mainEntity", "mainEntityOfPage"]);

export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let left = MAX_NODES;
  const visit = (value: Json | undefined, depth: number, own: boolean): void => {
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH || left-- <= 0) return;
    if (!isObject(value)) {
      for (const item of value) visit(item, depth + 1, own);
      return;
    }
    if (own && value["@type"] !== undefined) nodes.push(value);
    note(byId, value);
    for (const [key, part] of Object.entries(value)) visit(part, depth + 1, own && OWN.has(key));
  };
  for (const script of scripts) for (const value of parseJson(script)) visit(value, 0, true);
  return { nodes, byId };
}

function note(byId: Map<string, JsonObject>, node: JsonObject): void {
  const id = node["@id"];
  if (typeof id !== "string" || (byId.has(id) && byId.get(id)?.["name"] !== undefined)) return;
  if (Object.keys(node).length > 1) byId.set(id, node);
}

/** The types of a node without the vocabulary's address: "NewsArticle". */
export function typesOf(node: JsonObject): string[] {
  return listOf(node["@type"])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, ""));
}

/** A node that only refers to another gives that other one, with what both say. */
export function resolve(data: LinkedData, node: JsonObject): JsonObject {
  const id = node["@id"];
  const target = typeof id === "string" ? data.byId.get(id) : undefined;
  return target === undefined ? node : { ...target, ...node };
}

/** The words in a property: a string, `@value`, or the first of a list that holds some; null for none. */
export function wordsIn(value: Json | undefined): string | null {
  for (const item of listOf(value)) {
    const words = isObject(item) ? item["@value"] : item;
    if (typeof words === "string" && words.trim() !== "") return words;
    if (typeof words === "number") return String(words);
  }
  return null;
}

/** The name of a thing that is given as a string, a node or a reference. */
export function nameOf(data: LinkedData, value: Json | undefined): string | null {
  for (const item of listOf(value)) {
    const name = isObject(item) ? wordsIn(resolve(data, item)["name"]) : wordsIn(item);
    if (name !== null) return name;
  }
  return null;
}
