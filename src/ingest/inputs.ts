import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { OnrecordError, messageOf } from "../errors.ts";
import { articlesOf, ofJson } from "./articles.ts";
import type { Input, InputOptions } from "./input.ts";
import { page, whole } from "./input.ts";
import type { Plan, Planned } from "./plan.ts";
import { readStdin } from "./stdin.ts";

export type { Input, InputOptions } from "./input.ts";
export { MAX_PAGE_BYTES } from "./input.ts";

const JSONL = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu;
const JSON_FILE = /\.json(?:\.gz)?$/iu;
const GZIP = /\.gz$/iu;

/** Reads what was planned, one thing at a time, each only when it is asked for. What fails does not stop the rest. */
export async function* readInputs(plan: Plan, options: InputOptions): AsyncGenerator<Input> {
  for (const planned of plan.inputs) {
    if (isAborted(options.signal)) return;
    try {
      yield* readOne(planned, options);
    } catch (error) {
      if (isAborted(options.signal)) return;
      yield { kind: "failed", name: planned.name, error: readFailure(planned.name, error) };
    }
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted ?? false;
}

async function* readOne(planned: Planned, options: InputOptions): AsyncGenerator<Input> {
  switch (planned.kind) {
    case "failed":
      yield planned;
      return;
    case "url": {
      const { fetchPage } = await import("./fetch.ts");
      const signal = options.signal === undefined ? {} : { signal: options.signal };
      yield { kind: "page", name: planned.name, ...(await fetchPage(planned.name, { ...options.fetch, ...signal })) };
      return;
    }
    case "stdin":
      yield* readStdin(options.stdin);
      return;
    case "file":
      yield* readFile(planned.name, options);
  }
}

async function* readFile(path: string, options: InputOptions): AsyncGenerator<Input> {
  const bytes = await fileBytes(path, options);
  if (JSONL.test(path)) yield* articlesOf(path, bytes);
  else yield* JSON_FILE.test(path) ? ofJson(path, await whole(path, bytes)) : [page(path, await whole(path, bytes))];
}

async function fileBytes(path: string, options: InputOptions): Promise<AsyncIterable<Uint8Array>> {
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  const bytes = counted(createReadStream(path, signal), options.onBytes);
  return GZIP.test(path) ? unpacked(bytes) : bytes;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function unpacked(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { createGunzip } = await import("node:zlib");
  // `pipeline` hands a failure of the file on to whoever reads the unpacked stream; its callback has nothing to add.
  return pipeline(bytes, createGunzip(), () => undefined);
}

function readFailure(name: string, error: unknown): OnrecordError {
  if (error instanceof OnrecordError) return error;
  const broken = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
  const hint = broken
    ? "The file is not whole: make it again. What came before the break was read."
    : "Check the file.";
  return new OnrecordError("unreadable", `${name} cannot be read: ${messageOf(error)}.`, hint, { cause: error });
}
