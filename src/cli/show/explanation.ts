import type { Explanation } from "../../record/explain.ts";
import type { OnRecord } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";
import { clip, padded, widthOf } from "../text/width.ts";
import type { Canvas } from "./canvas.ts";
import { columnsOf, field } from "./canvas.ts";
import { showContext } from "./context.ts";
import { nameOf } from "./names.ts";

/** Shown in another way than as a field: the frame, and what the passage below points at. */
const NOT_FIELDS: ReadonlySet<string> = new Set([
  "id",
  "rule",
  "confidence",
  "because",
  "content",
  "mentions",
  "trigger",
  "start",
  "end",
  "text",
]);

/** Which rule found a thing, how sure it is, what it says, and on which words. */
export function showExplanation(canvas: Canvas, record: OnRecord, explanation: Explanation): string[] {
  const { noun, id, finding, words, because } = explanation;
  const fields = fieldsOf(record, explanation);
  const missing = missingFrom(finding);
  if (missing.length > 0) fields.push(["not found", missing.join(", ")]);
  const labelWidth = Math.max(...fields.map(([label]) => widthOf(label))) + 2;
  return [
    canvas.style.bold(`${noun} ${cleanLine(id)}`),
    ...fields.flatMap(([label, text]) => field(canvas, label, text, labelWidth)),
    ...(words.length + because.length === 0 ? [] : ["", ...showContext(canvas, record.article.text, explanation)]),
    ...legend(canvas, explanation),
  ];
}

type Field = [label: string, text: string];

function fieldsOf(record: OnRecord, { rule, confidence, why, finding }: Explanation): Field[] {
  const fields: Field[] = [["rule", rule === null ? "none: put together from its mentions" : cleanLine(rule)]];
  if (confidence !== null) fields.push(["confidence", why === null ? String(confidence) : `${confidence}: ${why}`]);
  for (const [key, value] of Object.entries(finding)) {
    const text = NOT_FIELDS.has(key) || isMissing(value) ? "" : wordsFor(record, value);
    if (text !== "") fields.push([key, text]);
  }
  return fields;
}

function missingFrom(finding: object): string[] {
  return Object.entries(finding).flatMap(([key, value]) => (!NOT_FIELDS.has(key) && isMissing(value) ? [key] : []));
}

function isMissing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Any value of a record in words: spans as quotations, ids with the name behind them, objects as their parts. */
function wordsFor(record: OnRecord, value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return cleanLine(nameBehind(record, value));
  if (Array.isArray(value)) return value.map((part) => wordsFor(record, part)).join("; ");
  if (typeof value !== "object" || value === null) return "";
  if ("text" in value && typeof value.text === "string") return `“${cleanLine(value.text)}”`;
  return Object.entries(value)
    .flatMap(([key, part]) => (part === null ? [] : [`${key} ${wordsFor(record, part)}`]))
    .join(", ");
}

function nameBehind(record: OnRecord, id: string): string {
  const source = record.sources.find((candidate) => candidate.id === id);
  if (source !== undefined) return `${nameOf(source)} (${id})`;
  const time = record.times.find((candidate) => candidate.id === id);
  return time === undefined ? id : `“${time.text}” (${id})`;
}

function legend({ style }: Canvas, { words, because }: Explanation): string[] {
  const parts = [
    ...(words.length > 0 ? ["^ its words"] : []),
    ...(because.length > 0 ? ["~ what made the rule fire"] : []),
  ];
  return parts.length === 0 ? [] : ["", style.dim(parts.join("   "))];
}

/** Every finding of a record with its id, for choosing one. */
export function showFindings(canvas: Canvas, findings: readonly Explanation[]): string[] {
  const labels = columnsOf(
    findings.map(({ id, noun, rule }) => [cleanLine(id), noun, rule === null ? "" : cleanLine(rule)]),
    new Set(),
  );
  const width = Math.max(0, ...labels.map(widthOf));
  const room = Math.max(NARROWEST_WORDS, canvas.columns - width - 2);
  return findings.map(({ words }, index) => {
    const [first] = words;
    const label = canvas.style.dim(padded(labels[index] ?? "", width));
    return `${label}  ${clip(first === undefined ? "" : cleanLine(first.text), room)}`.trimEnd();
  });
}

const NARROWEST_WORDS = 16;
