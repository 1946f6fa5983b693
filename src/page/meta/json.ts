import { LenientReader } from "./json-lenient.ts";

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Longer scripts are not metadata; what stands beyond is not read. */
const MAX_LENGTH = 2_000_000;

const WRAPPERS = /<!\[CDATA\[|\]\]>|<!--|-->/gu;
const BLOCK_COMMENT_AT_ENDS = /^\s*\/\*[\s/]*\*\/|\/\*[\s/]*\*\/\s*$/gu;

/**
 * Reads the JSON of a script as well as it can be read; never throws, and the cost is in proportion to length.
 *
 * Sound JSON gives its one value. Broken JSON is read leniently: comments, CDATA marks, trailing or missing
 * commas, bare or single-quoted keys, line breaks and quotation marks within strings, several values in a row,
 * an end that is cut off. What cannot be read is left out.
 */
export function parseJson(script: string): readonly Json[] {
  const text = unwrap(script.slice(0, MAX_LENGTH));
  const sound = parseStrictly(text);
  return sound === undefined ? new LenientReader(text).values() : [sound];
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One value or a list of values, as a list; nothing gives an empty one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

/** `Array.isArray` does not narrow readonly arrays. */
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function unwrap(script: string): string {
  const bare = script.replace(WRAPPERS, "").replace(BLOCK_COMMENT_AT_ENDS, "").trim();
  if (bare.includes('"') || !bare.includes("&quot;")) return bare;
  return bare.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function parseStrictly(text: string): Json | undefined {
  try {
    // What JSON.parse gives is JSON.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
