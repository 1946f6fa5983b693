import type { OnrecordError } from "../errors.ts";
import type { FetchOptions } from "../ingest/fetch.ts";
import type { Input } from "../ingest/inputs.ts";
import { readInputs } from "../ingest/inputs.ts";
import type { Plan } from "../ingest/plan.ts";
import { readArticle } from "../read.ts";
import type { OnRecord } from "../record/schema/index.ts";
import type { Given } from "./articles.ts";
import { inputToArticles } from "./articles.ts";
import { asFailure } from "./failure.ts";
import type { Shell } from "./shell.ts";

/** What became of one article, or of an input that holds none. */
export type Reading =
  | { readonly kind: "record"; readonly name: string; readonly record: OnRecord }
  | { readonly kind: "failed"; readonly name: string; readonly error: OnrecordError };

export interface ReadSettings {
  readonly given: Given;
  readonly fetch: FetchOptions;
  readonly onBytes?: (count: number) => void;
}

/** Reads what was planned, one article at a time; what fails does not stop the rest. */
export async function* readAll(plan: Plan, shell: Shell, settings: ReadSettings): AsyncGenerator<Reading> {
  for await (const input of inputsOf(plan, shell, settings)) {
    for await (const reading of readInput(input, settings.given)) {
      yield reading;
      if (shell.signal.aborted) return;
    }
  }
}

/** The inputs of a plan, each read when it is asked for, until the shell is told to stop. */
export function inputsOf(plan: Plan, shell: Shell, options: Partial<ReadSettings>): AsyncGenerator<Input> {
  const { fetch = {}, onBytes = () => undefined } = options;
  return readInputs(plan, { stdin: stdinOf(shell), fetch, signal: shell.signal, onBytes });
}

/** Standard input is opened only when somebody reads it. */
async function* stdinOf({ stdin }: Shell): AsyncGenerator<Uint8Array> {
  yield* stdin();
}

async function* readInput(input: Input, given: Given): AsyncGenerator<Reading> {
  const { name } = input;
  try {
    for (const article of await inputToArticles(input, given)) yield readOne(name, () => readArticle(article));
  } catch (error) {
    yield { kind: "failed", name, error: asFailure(error) };
  }
}

function readOne(name: string, read: () => OnRecord): Reading {
  try {
    return { kind: "record", name, record: read() };
  } catch (error) {
    return { kind: "failed", name, error: asFailure(error) };
  }
}
