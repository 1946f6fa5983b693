import { join } from "node:path";
import type { Tree } from "../../src/language/conllu/read.ts";
import { agreeWith, gumNames } from "./gumnames.ts";
import { nationsSet, readUner, readWikigold } from "./namesdata.ts";
import type { NameSentence } from "./namesdata.ts";
import { recased } from "./namevariants.ts";
import { readListedNames } from "./wikinews.ts";

export interface NameSet {
  readonly sentences: readonly NameSentence[];
  /** How often its sentences count. */
  readonly times: number;
}

/** Sets that are marked as names are to be found count more: those of web text, and those of news. */
const WEB_TIMES = 6;
const NEWS_TIMES = 3;

/** Every set with names that may be trained on; `gum` are the trees of GUM, whose mentions tell names too. */
export function nameSetsIn(dataDir: string, gum: readonly Tree[]): NameSet[] {
  const language = join(dataDir, "language");
  const web = readUner(join(language, "uner-ewt.train.iob2")).map(nationsSet);
  const wiki = readWikigold(join(language, "wikigold.conll.txt")).map(nationsSet);
  const news = readListedNames(join(dataDir, "statements/wikinews.train.jsonl")).map(nationsSet);
  const made = [...web, ...wiki, ...news];
  return [
    { sentences: web, times: WEB_TIMES },
    { sentences: wiki, times: 1 },
    { sentences: news, times: NEWS_TIMES },
    { sentences: [...agreeWith(gum.map(gumNames).map(nationsSet), made), ...recased(made)], times: 1 },
  ];
}
