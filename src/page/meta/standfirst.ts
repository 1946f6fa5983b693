import { wordsIn } from "./jsonld.ts";
import type { Source } from "./source.ts";
import { metaSource } from "./source.ts";
import { fold, plain } from "./text.ts";
import type { PageView } from "./view.ts";

/** Where a page says in a sentence or two what its article is about, the best first. */
export const STANDFIRST_SOURCES: readonly Source<string | null>[] = [
  {
    name: "json-ld description",
    example: '{"@type": "NewsArticle", "description": "The quay was closed for two days."}',
    read: ({ articles }) =>
      articles.map((node) => wordsIn(node["description"])).find((words) => words !== null) ?? null,
  },
  metaSource("og:description"),
  metaSource("description"),
  metaSource("twitter:description"),
  {
    name: "itemprop description",
    example: '<p itemprop="description">The quay was closed for two days.</p>',
    read: ({ facts }) => facts.itemprops.find(({ name }) => name === "description")?.text ?? null,
  },
];

/** Fewer words are a slogan or a label. */
const FEWEST_WORDS = 4;
const SENTENCE_LIKE = /\p{L}[^\n]*\p{L}/u;
/** Scripts that are written without blanks cannot be counted in words. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;

/** The first description that is real text and not the headline again; null when there is none. */
export function readStandfirst(page: PageView, headline: string | null): string | null {
  for (const { read } of STANDFIRST_SOURCES) {
    const raw = read(page);
    const words = raw === null ? "" : plain(raw);
    if (isRealText(words) && (headline === null || fold(words) !== fold(headline)) && !page.site.isNamedBy(words)) {
      return words;
    }
  }
  return null;
}

function isRealText(words: string): boolean {
  if (!SENTENCE_LIKE.test(words)) return false;
  return words.split(" ").length >= FEWEST_WORDS || WITHOUT_BLANKS.test(words);
}
