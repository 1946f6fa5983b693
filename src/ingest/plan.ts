import { glob, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { OnrecordError, messageOf } from "../errors.ts";
import { nearest } from "./nearest.ts";

/** One thing to read, before it is opened. */
export type Planned =
  | { readonly kind: "file"; readonly name: string; readonly size: number }
  | { readonly kind: "stdin"; readonly name: string }
  | { readonly kind: "url"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly error: OnrecordError };

export interface Plan {
  readonly inputs: readonly Planned[];
  /** How many files of folders were passed over because of their names. */
  readonly passedOver: number;
  /** Bytes to read in all, as they lie on the disk; null when that cannot be known. */
  readonly bytes: number | null;
}

/** Which files of a folder are read: pages, text, articles as JSONL; each also packed with gzip. */
const READ_IN_FOLDERS = /(?:\.(?:html?|xhtml|shtml|txt|text|md|jsonl|ndjson|php|aspx?|jsp)(?:\.gz)?|(?:^|\/)[^./]+)$/iu;
const GLOB = /[*?[\]{}]/u;
const URL_LIKE = /^https?:\/\//iu;

/**
 * Turns arguments into what is to be read, in order: files as given, folders with everything in
 * them sorted by name, globs sorted, `-`, addresses. Nothing is opened yet; an argument that
 * cannot be read becomes a `failed` entry, so that the others are.
 */
export async function planInputs(args: readonly string[]): Promise<Plan> {
  const inputs: Planned[] = [];
  let passedOver = 0;
  const seen = new Set<string>();
  for (const arg of args) {
    for await (const planned of planOne(arg)) {
      const key = planned.kind === "file" ? resolve(planned.name) : planned.name;
      if (planned.kind === "passed-over") passedOver++;
      else if (!seen.has(key)) {
        seen.add(key);
        inputs.push(planned);
      }
    }
  }
  return { inputs, passedOver, bytes: bytesOf(inputs) };
}

type Found = Planned | { readonly kind: "passed-over"; readonly name: string };

async function* planOne(arg: string): AsyncGenerator<Found> {
  if (arg === "-") yield { kind: "stdin", name: "-" };
  else if (URL_LIKE.test(arg)) yield { kind: "url", name: arg };
  else yield* planPath(arg);
}

async function* planPath(path: string): AsyncGenerator<Found> {
  const kind = await kindOf(path);
  if (kind.what === "file") yield { kind: "file", name: path, size: kind.size };
  else if (kind.what === "folder") yield* planFolder(path);
  else if (kind.what === "other") yield failed(path, `${path} is neither a file nor a folder.`, "Give a file.");
  else if (GLOB.test(path)) yield* planGlob(path);
  else yield missing(path, kind.why, await nearest(path));
}

type Kind =
  | { readonly what: "file"; readonly size: number }
  | { readonly what: "folder" }
  | { readonly what: "other" }
  | { readonly what: "missing"; readonly why: unknown };

async function kindOf(path: string): Promise<Kind> {
  try {
    const found = await stat(path);
    // A pipe such as `<(…)` or /dev/stdin has no size but can be read.
    if (found.isFile() || found.isFIFO() || found.isCharacterDevice()) return { what: "file", size: found.size };
    return { what: found.isDirectory() ? "folder" : "other" };
  } catch (why) {
    return { what: "missing", why };
  }
}

/** Sorted by name at every level; hidden files and linked folders are passed over. */
async function* planFolder(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true });
  let any = false;
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    any = true;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* planFolder(path);
    else yield await planEntry(path);
  }
  if (!any) yield failed(folder, `${folder} is empty.`, "Put saved pages (.html), text (.txt) or .jsonl in it.");
}

async function planEntry(path: string): Promise<Found> {
  if (!READ_IN_FOLDERS.test(path.replaceAll("\\", "/"))) return { kind: "passed-over", name: path };
  const kind = await kindOf(path);
  return kind.what === "file" ? { kind: "file", name: path, size: kind.size } : { kind: "passed-over", name: path };
}

async function* planGlob(pattern: string): AsyncGenerator<Found> {
  const paths = await Array.fromAsync(glob(pattern));
  for (const path of paths.toSorted()) {
    const kind = await kindOf(path);
    if (kind.what === "file") yield { kind: "file", name: path, size: kind.size };
  }
  if (paths.length === 0) yield failed(pattern, `No file matches ${pattern}.`, "Check the pattern and the folder.");
}

function missing(path: string, why: unknown, similar: string | null): Planned {
  if (!(why instanceof Error && "code" in why && why.code === "ENOENT")) {
    return failed(path, `${path} cannot be opened: ${messageOf(why)}.`, "Check who may read it.");
  }
  const hint = similar === null ? "Check the name and the folder." : `Did you mean ${similar}?`;
  return failed(path, `There is no file ${path}.`, hint);
}

function failed(name: string, problem: string, hint: string): Planned {
  return { kind: "failed", name, error: new OnrecordError("no-such-file", problem, hint) };
}

function bytesOf(inputs: readonly Planned[]): number | null {
  let total = 0;
  for (const input of inputs) {
    if (input.kind === "stdin" || input.kind === "url") return null;
    if (input.kind === "file") total += input.size;
  }
  return total;
}
