import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const WORD =
  /n['’]t(?![\p{L}\p{N}])|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|\p{L}\.(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Jr|St|Gen|Lt|No|Inc|Corp)\.|[\p{L}\p{M}]+?(?=n['’]t(?![\p{L}\p{N}]))|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The different paragraphs of a gzipped text, one a line. */
export function readParagraphs(path: string): string[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return [...new Set(lines)].filter((line) => line.trim() !== "");
}

/** The plain words of a paragraph for counting company; not the tokens of the language core. */
export function rawWords(paragraph: string): string[] {
  return paragraph.match(WORD) ?? [];
}
