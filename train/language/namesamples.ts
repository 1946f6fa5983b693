import { join } from "node:path";
import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import type { Tagger } from "../../src/language/core/tags/tagger.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { goldLabels } from "./names.ts";
import type { NameSample } from "./namelessons.ts";
import { agreeWith, gumNames } from "./gumnames.ts";
import { nationsSet, readUner, readWikigold } from "./namesdata.ts";
import type { NameSentence } from "./namesdata.ts";
import { recased } from "./namevariants.ts";
import { readDocument } from "./sentences.ts";
import { readListedNames } from "./wikinews.ts";

export interface Tagged {
  readonly known: WordKnowledge;
  readonly tagger: Tagger;
  /** Trees with tags by a tagger that has not seen them, for sentences that occur among the names too. */
  readonly trees: readonly Tree[];
  readonly tags: readonly Int32Array[];
}

/** How often sentences count that are marked as names are to be found: those of web text, and those of news. */
const WEB_TIMES = 6;
const NEWS_TIMES = 3;

/** Every set with names that may be trained on. */
export function nameSamples(dataDir: string, from: Tagged & { readonly gum: readonly Tree[] }): NameSample[] {
  const language = join(dataDir, "language");
  const web = readUner(join(language, "uner-ewt.train.iob2")).map(nationsSet);
  const wiki = readWikigold(join(language, "wikigold.conll.txt")).map(nationsSet);
  const news = readListedNames(join(dataDir, "statements/wikinews.train.jsonl")).map(nationsSet);
  const made = [...web, ...wiki, ...news];
  const gum = agreeWith(from.gum.map(gumNames).map(nationsSet), made);
  return [
    ...samplesOf(web, from, WEB_TIMES),
    ...samplesOf(wiki, from),
    ...samplesOf(news, from, NEWS_TIMES),
    ...samplesOf([...gum, ...recased(made)], from),
  ];
}

export function samplesOf(
  sentences: readonly NameSentence[],
  { known, tagger, trees, tags }: Tagged,
  times = 1,
): NameSample[] {
  const own = new Map(trees.map(({ forms }, at) => [forms.join(" "), tags[at] as Int32Array]));
  return articlesOf(sentences).map((article) => {
    const words = readDocument(
      article.map(({ forms }) => forms),
      known.words,
    );
    const cells = new Int32Array(words.size);
    tagger.tag(words, cells);
    article.forEach(({ forms }, sentence) => {
      const seen = own.get(forms.join(" "));
      if (seen !== undefined) cells.set(seen.subarray(FIRST, FIRST + forms.length), words.from[sentence]);
    });
    const names = article.map((sentence) => sentence.names);
    return { words, tags: cells, gold: goldLabels(words, names), times };
  });
}

/** Where a single sentence begins in columns of its own. */
const FIRST = 4;

function articlesOf(sentences: readonly NameSentence[]): NameSentence[][] {
  const articles = new Map<string, NameSentence[]>();
  for (const sentence of sentences) {
    const article = articles.get(sentence.doc);
    if (article === undefined) articles.set(sentence.doc, [sentence]);
    else article.push(sentence);
  }
  return [...articles.values()];
}
