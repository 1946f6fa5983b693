import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const SAMPLES = join(import.meta.dirname, "../samples");

export interface Page {
  readonly name: string;
  /** Reads the file when asked, so that a list of pages holds none of them in memory. */
  readonly load: () => Uint8Array;
}

/** Saved pages to time: every `step`-th of the larger set when it is there, else the project's own. */
export function benchPages(dataDir: string | null, step: number): { set: string; pages: Page[] } {
  const folder = dataDir === null ? null : join(dataDir, "pages/html");
  if (folder === null || !existsSync(folder)) return { set: "samples", pages: samples(".html") };
  const names = readdirSync(folder).toSorted();
  const chosen = names.filter((_, index) => index % step === 0);
  return {
    set: "pages",
    pages: chosen.map((name) => ({ name, load: () => gunzipSync(readFileSync(join(folder, name))) })),
  };
}

/** Plain texts to time: Wikinews articles when they are there, else the project's own samples. */
export function benchTexts(dataDir: string | null): { set: string; texts: string[] } {
  const file = dataDir === null ? null : join(dataDir, "statements/wikinews.train.jsonl");
  if (file === null || !existsSync(file)) {
    return { set: "samples", texts: samples(".txt").map(({ load }) => new TextDecoder().decode(load())) };
  }
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return { set: "wikinews", texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
}

function samples(extension: string): Page[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => ({ name, load: () => readFileSync(join(SAMPLES, name)) }));
}
