import type { Doc } from "../../../doc.ts";
import { foldWord } from "../gazetteer/keys.ts";

/** The tokens of a text as the rules read them; all arrays go by the token's number. */
export interface View {
  readonly text: string;
  readonly length: number;
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
  /** The word as written; "" outside the text. */
  readonly word: (at: number) => string;
  /** The word in lower case without accents and stops; "" outside the text and for a mark. */
  readonly folded: (at: number) => string;
  /** Whether the word opens with a capital. */
  readonly capital: (at: number) => boolean;
  /** Whether only a blank stands between this token and the one before it. */
  readonly spaced: (at: number) => boolean;
  /** Whether the token opens a sentence, a quotation or a line. */
  readonly opens: (at: number) => boolean;
  /** Whether the token stands in a line whose words all have capitals, as in a headline. */
  readonly titled: (at: number) => boolean;
}

type Needs = "sentences" | "tokens";

/** "d’Alene" opens with its capital too. */
const CAPITAL = /^(?:[dlDL][’'])?\p{Lu}/u;
const OPENING = /^["“‘'«([—–•:]$/u;
const BLANK_GAP = /^[ \u00a0\u202f]{1,4}$|^ {0,40}\r?\n {0,80}$/u;

export function viewOf({ text, tokens, sentences }: Doc<Needs>): View {
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  const folded = tokens.map(({ kind }, at) => (kind === "word" ? foldWord(words[at] ?? "") : ""));
  const capital = words.map((word) => CAPITAL.test(word));
  const spaced = tokens.map(({ start }, at) => at > 0 && BLANK_GAP.test(text.slice(tokens[at - 1]?.end ?? 0, start)));
  const titled = titledSentences(tokens, words, capital, sentences.length);
  return {
    text,
    length: tokens.length,
    start: (at) => tokens[at]?.start ?? text.length,
    end: (at) => tokens[at]?.end ?? 0,
    word: (at) => words[at] ?? "",
    folded: (at) => folded[at] ?? "",
    capital: (at) => capital[at] ?? false,
    spaced: (at) => spaced[at] ?? false,
    opens: (at) => at === 0 || tokens[at]?.sentence !== tokens[at - 1]?.sentence || OPENING.test(words[at - 1] ?? ""),
    titled: (at) => titled.has(tokens[at]?.sentence ?? -1),
  };
}

/** Sentences of at least four words of three letters of which nearly all have capitals. */
function titledSentences(
  tokens: readonly { readonly sentence: number; readonly kind: string }[],
  words: readonly string[],
  capital: readonly boolean[],
  sentences: number,
): ReadonlySet<number> {
  const long = new Uint32Array(sentences);
  const high = new Uint32Array(sentences);
  tokens.forEach(({ sentence, kind }, at) => {
    if (kind !== "word" || (words[at]?.length ?? 0) < 3) return;
    long[sentence] = (long[sentence] ?? 0) + 1;
    if (capital[at] === true) high[sentence] = (high[sentence] ?? 0) + 1;
  });
  const titled = new Set<number>();
  for (let at = 0; at < sentences; at++) {
    if ((long[at] ?? 0) >= 4 && (high[at] ?? 0) >= 0.8 * (long[at] ?? 0)) titled.add(at);
  }
  return titled;
}
