import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { OnrecordError, messageOf } from "../errors.ts";
import { readLines } from "../ingest/jsonl.ts";
import { planInputs } from "../ingest/plan.ts";
import type { OnRecord } from "../record/schema/index.ts";
import { validateRecord } from "../record/validate.ts";
import type { Shell } from "./shell.ts";

/** A record as it was read from a file, and what to call it in messages. */
export interface Loaded {
  readonly name: string;
  readonly record: OnRecord;
}

/** A pretty-printed record of the largest article is far smaller. */
const MOST_CHARACTERS = 200_000_000;
const HOW_TO_MAKE = "Make a record with `onrecord read --json PAGE > record.json`.";

/**
 * The records of a file: one as JSON, a list of them, or one a line (JSONL). Each is held against the schema.
 * @throws OnrecordError `no-such-file`, `unreadable`, `not-a-record`
 */
export async function* loadRecords(path: string, shell: Shell): AsyncGenerator<Loaded> {
  for await (const { name, value } of valuesOf(path, await bytesOf(path, shell))) {
    yield { name, record: await recordOf(name, value) };
  }
}

/**
 * The one record of a file.
 * @throws OnrecordError as above, and `usage` when the file holds several
 */
export async function loadRecord(path: string, shell: Shell): Promise<OnRecord> {
  const records = loadRecords(path, shell);
  const first = await records.next();
  if (first.done === true) throw notRecord(path, "is empty");
  if ((await records.next()).done === true) return first.value.record;
  const hint = "Take one out, for instance with `sed -n 3p records.jsonl > record.json`.";
  throw new OnrecordError("usage", `${path} holds more than one record.`, hint);
}

async function bytesOf(path: string, shell: Shell): Promise<AsyncIterable<Uint8Array>> {
  const { inputs } = await planInputs([path]);
  const [input, other] = inputs;
  if (input?.kind === "failed") throw input.error;
  if (input?.kind === "stdin") return shell.stdin();
  if (input?.kind !== "file" || other !== undefined) {
    throw new OnrecordError("usage", `${path} is no single file.`, "Give the file of a record.");
  }
  const bytes = createReadStream(input.name, { signal: shell.signal });
  if (!/\.gz$/iu.test(input.name)) return bytes;
  const { createGunzip } = await import("node:zlib");
  // A failure of the file is handed on to whoever reads the unpacked stream.
  return pipeline(bytes, createGunzip(), () => undefined);
}

interface Named {
  readonly name: string;
  readonly value: unknown;
}

/** JSONL when its first line is a whole JSON object, else one JSON document over all lines. */
async function* valuesOf(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Named> {
  const rest: string[] = [];
  let size = 0;
  let perLine: boolean | null = null;
  for await (const line of readLines(bytes)) {
    if ("problem" in line) throw notRecord(`${path}:${line.number}`, line.problem);
    perLine ??= isObject(line.text);
    if (perLine) yield { name: `${path}:${line.number}`, value: parsed(`${path}:${line.number}`, line.text) };
    else rest.push(line.text);
    size += perLine ? 0 : line.text.length;
    if (size > MOST_CHARACTERS) throw new OnrecordError("too-large", `${path} is too large.`, "Give JSONL instead.");
  }
  if (perLine === true) return;
  const value = parsed(path, rest.join("\n"));
  if (!Array.isArray(value)) yield { name: path, value };
  else for (const [index, item] of value.entries()) yield { name: `${path}:${index + 1}`, value: item };
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object" && line.trimStart().startsWith("{");
  } catch {
    return false;
  }
}

function parsed(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw notRecord(name, `is not JSON: ${messageOf(error)}`);
  }
}

const MOST_PROBLEMS = 3;

async function recordOf(name: string, value: unknown): Promise<OnRecord> {
  const validation = await validateRecord(value);
  if ("record" in validation) return validation.record;
  const { problems } = validation;
  const more = problems.length > MOST_PROBLEMS ? `; and ${problems.length - MOST_PROBLEMS} more` : "";
  throw notRecord(name, `is no record of onrecord: ${problems.slice(0, MOST_PROBLEMS).join("; ")}${more}`);
}

function notRecord(name: string, problem: string): OnrecordError {
  return new OnrecordError("not-a-record", `${name} ${problem}.`, HOW_TO_MAKE);
}
