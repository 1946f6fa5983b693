import { openSync, readSync, closeSync } from "node:fs";
import { gunzipSync, constants } from "node:zlib";
import type { OnrecordError } from "../errors.ts";
import { planInputs } from "../ingest/plan.ts";
import type { OnRecord } from "../record/schema/index.ts";
import { NOTHING_GIVEN } from "./articles.ts";
import type { CommonFlags, Face } from "./face.ts";
import { asFailure, exitCodeOf, tellFailure } from "./failure.ts";
import type { FetchFlags } from "./options.ts";
import { fetchOptionsOf } from "./options.ts";
import { progressOn } from "./progress.ts";
import { readAll } from "./reading.ts";
import { loadRecords } from "./records.ts";

export interface GatherFlags extends CommonFlags, FetchFlags {}

export interface Gathered {
  readonly name: string;
  readonly record: OnRecord;
}

/**
 * Records of whatever is given: records that were made before (JSON, JSONL) as they are, anything else is read now.
 * What fails is told on stderr and does not stop the rest.
 * @returns the exit code of the first failure, or 0
 */
export async function gather(
  face: Face,
  inputs: readonly string[],
  flags: GatherFlags,
  take: (gathered: Gathered) => Promise<void> | void,
): Promise<number> {
  const made = inputs.filter(holdsRecords);
  const codes: number[] = [];
  const fail = async (error: OnrecordError, name: string): Promise<void> => {
    codes.push(exitCodeOf(error));
    await tellFailure(face, error, name, flags.json === true);
  };
  for (const path of made) {
    try {
      for await (const loaded of loadRecords(path, face.shell)) await take(loaded);
    } catch (error) {
      // Whoever reads what is printed has gone, or it was interrupted: what failed is only the consequence.
      if (face.shell.signal.aborted) return codes[0] ?? 0;
      await fail(asFailure(error), path);
    }
  }
  await readNow(
    face,
    inputs.filter((input) => !made.includes(input)),
    { flags, take, fail },
  );
  return codes[0] ?? 0;
}

interface Hands {
  readonly flags: GatherFlags;
  readonly take: (gathered: Gathered) => Promise<void> | void;
  readonly fail: (error: OnrecordError, name: string) => Promise<void>;
}

async function readNow({ shell }: Face, inputs: readonly string[], { flags, take, fail }: Hands): Promise<void> {
  if (inputs.length === 0) return;
  const plan = await planInputs(inputs);
  const quiet = flags.quiet === true;
  const output = { ...shell.stderr, isTerminal: shell.stderr.isTerminal && !quiet };
  const progress = progressOn(output, { bytes: plan.bytes, inputs: plan.inputs.length }, shell.now);
  const settings = { given: NOTHING_GIVEN, fetch: fetchOptionsOf(flags), onBytes: progress.addBytes };
  for await (const reading of readAll(plan, shell, settings)) {
    if (reading.kind === "record") await take(reading);
    else {
      await progress.clear();
      await fail(reading.error, reading.name);
    }
    await progress.step();
  }
  await progress.clear();
}

const RECORD = /^\s*\[?\s*\{\s*"schema"\s*:\s*"onrecord\//u;
/** The schema is the first field of a record. */
const PEEK = 512;

/** Whether a file begins as the records do that `onrecord read` writes. */
function holdsRecords(path: string): boolean {
  if (!/\.jsonl?(?:\.gz)?$/iu.test(path)) return false;
  const head = headOf(path);
  return head !== null && RECORD.test(head);
}

/** The beginning of a file, unpacked; null where there is none: then reading it says what is wrong. */
function headOf(path: string): string | null {
  try {
    const head = firstBytes(path);
    if (!/\.gz$/iu.test(path)) return head.toString("utf8");
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");
  } catch {
    return null;
  }
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(PEEK);
    return bytes.subarray(0, readSync(file, bytes, 0, PEEK, 0));
  } finally {
    closeSync(file);
  }
}
