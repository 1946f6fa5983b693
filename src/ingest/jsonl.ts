import { OnrecordError, messageOf } from "../errors.ts";

export type { Line } from "./lines.ts";
export { MAX_LINE_BYTES, readLines } from "./lines.ts";

/** An article as one line of JSONL gives it. */
export interface ArticleLine {
  readonly id: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly body: { readonly kind: "text" | "html"; readonly words: string };
}

/** Names under which people keep each field; the first one that the line has counts. */
const FIELDS = {
  id: ["id"],
  url: ["url", "link"],
  published: ["published", "date"],
  headline: ["headline", "title"],
  outlet: ["outlet"],
  text: ["text", "body", "content"],
  html: ["html"],
} as const;

/**
 * Reads one line as an article.
 * @throws OnrecordError `unreadable` when it is no JSON object or has neither text nor HTML
 */
export function parseArticleLine(line: string): ArticleLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw unreadable(`is not JSON: ${messageOf(error)}`, "Each line must be one whole JSON object.");
  }
  return articleLineOf(value);
}

/**
 * Reads a parsed value as an article.
 * @throws OnrecordError `unreadable`
 */
export function articleLineOf(value: unknown): ArticleLine {
  const fields = objectOf(value);
  if (fields["schema"] === "onrecord/1") {
    throw unreadable(
      "is a record already",
      "Check records with `onrecord verify`, or look inside with `onrecord explain`.",
    );
  }
  const html = stringOf(fields, "html");
  const text = stringOf(fields, "text");
  if (html === null && text === null) throw unreadable(`has neither "text" nor "html"`, fieldsHint(fields));
  return {
    id: stringOf(fields, "id"),
    url: stringOf(fields, "url"),
    published: stringOf(fields, "published"),
    headline: stringOf(fields, "headline"),
    outlet: stringOf(fields, "outlet"),
    body: text === null ? { kind: "html", words: html ?? "" } : { kind: "text", words: text },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function objectOf(value: unknown): Fields {
  if (isFields(value)) return value;
  throw unreadable("is not a JSON object", `Write each as {"id": …, "url": …, "published": …, "text": …}.`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field's words; null when it is absent, null or blank. A number is taken as it is written. */
function stringOf(fields: Fields, field: keyof typeof FIELDS): string | null {
  const name = FIELDS[field].find((candidate) => (fields[candidate] ?? null) !== null);
  if (name === undefined) return null;
  const value = fields[name];
  if (typeof value === "number" && field === "id") return String(value);
  if (typeof value !== "string") {
    throw unreadable(`has a "${name}" that is not text`, `Write "${name}" as a JSON string, or leave it out.`);
  }
  return value.trim() === "" ? null : value;
}

function fieldsHint(fields: Fields): string {
  const names = Object.keys(fields).slice(0, 8);
  const seen = names.length === 0 ? "It has no fields." : `It has ${names.map((name) => `"${name}"`).join(", ")}.`;
  return `${seen} Put the article's words in "text", or its page in "html".`;
}

function unreadable(problem: string, hint: string): OnrecordError {
  return new OnrecordError("unreadable", problem, hint);
}
