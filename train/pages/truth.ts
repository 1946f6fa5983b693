import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One page of the development set with what a person or the publisher's own template says is its article. */
export interface TruePage {
  readonly id: string;
  /** "wcxb" or "fundus": the set that the page is of. */
  readonly part: string;
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly text: string;
  /** Strings that must, or must not, be in the article's text. */
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

export function truthFile(dataDir: string): string {
  return join(dataDir, "pages/truth.jsonl");
}

export function readTruth(dataDir: string): TruePage[] {
  return readFileSync(truthFile(dataDir), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const page = JSON.parse(line) as Omit<TruePage, "part">;
      return Object.assign(page, { part: page.id.split("-")[0] ?? "" });
    });
}

export function readPageBytes(dataDir: string, id: string): Uint8Array {
  return gunzipSync(readFileSync(join(dataDir, "pages/html", `${id}.html.gz`)));
}
