import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu } from "../src/language/conllu/read.ts";
import type { Tree } from "../src/language/conllu/read.ts";
import { readUner } from "../train/language/namesdata.ts";
import type { NameSentence } from "../train/language/namesdata.ts";
import { readListedNames } from "../train/language/wikinews.ts";
import type { TokenColumns } from "../src/language/core.ts";

/** A document of gold tokens: sentences joined by blanks, so that offsets are known. */
export interface GoldText {
  readonly text: string;
  readonly tokens: TokenColumns;
}

export interface TreeDoc extends GoldText {
  readonly trees: readonly Tree[];
}

export interface NameDoc extends GoldText {
  readonly sentences: readonly NameSentence[];
}

export interface TreeSet {
  readonly name: "ewt" | "gum";
  readonly file: string;
  readonly docs: readonly TreeDoc[];
}

export interface NameSet {
  readonly name: "uner-ewt" | "wikinews";
  readonly file: string;
  readonly docs: readonly NameDoc[];
}

export function treeSets(dataDir: string): TreeSet[] {
  return (["ewt", "gum"] as const).map((name) => {
    const file = join(dataDir, "language", name === "ewt" ? "ewt.dev.conllu" : "gum-free.dev.conllu");
    return { name, file, docs: byDoc(readConllu(readFileSync(file, "utf8"))).map(treeDoc) };
  });
}

function treeDoc(trees: readonly Tree[]): TreeDoc {
  return { trees, ...goldText(trees) };
}

export function nameSets(dataDir: string): NameSet[] {
  const uner = join(dataDir, "language/uner-ewt.dev.iob2");
  const wikinews = join(dataDir, "statements/wikinews.dev.jsonl");
  return [
    { name: "uner-ewt", file: uner, docs: byDoc(readUner(uner)).map(nameDoc) },
    { name: "wikinews", file: wikinews, docs: byDoc(readListedNames(wikinews)).map(nameDoc) },
  ];
}

function nameDoc(sentences: readonly NameSentence[]): NameDoc {
  return { sentences, ...goldText(sentences) };
}

function byDoc<Item extends { readonly doc: string }>(items: readonly Item[]): Item[][] {
  return [...Map.groupBy(items, ({ doc }) => doc).values()];
}

function goldText(sentences: readonly { readonly forms: readonly string[] }[]): GoldText {
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts = [0];
  let at = 0;
  for (const { forms } of sentences) {
    for (const form of forms) {
      starts.push(at);
      at += form.length;
      ends.push(at);
      at++;
    }
    firsts.push(starts.length);
  }
  return { text: sentences.map(({ forms }) => forms.join(" ")).join(" "), tokens: { starts, ends, firsts } };
}
