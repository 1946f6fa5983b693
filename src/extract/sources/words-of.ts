import type { Span } from "../../span.ts";

/** One word or mark of a noun phrase, with its place in the article. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, without a full stop at its end or a possessive "'s". */
  readonly key: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const WORD = /\d{1,3}(?:,\d{3}){1,3}(?!\d)|[\p{L}\p{N}@][\p{L}\p{M}\p{N}.'’ʼ&/‑-]*|[,()“”"‘—–;:&]/gu;

/** "al-Assadi" is a name, too. */
const CAPITAL = /^(?:(?:al|el|ad|an|as|ash|at|az|ur|bin|d|l)[-‑'’])?\p{Lu}/u;

export function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: found, index }) => {
    const word =
      /^\p{L}[\p{L}\p{M}]+\.$/u.test(found) &&
      !/^(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Maj|Rev|Jr|Sr|Inc|Corp|Co|Ltd)\.$/u.test(found)
        ? found.slice(0, -1)
        : found;
    const possessive = /['’ʼ]s?$/u.test(word);
    return {
      start: start + index,
      end: start + index + word.length,
      text: word,
      key: word
        .toLowerCase()
        .replace(/['’ʼ]s?$/u, "")
        .replace(/\.$/u, ""),
      capital: CAPITAL.test(word),
      possessive,
    };
  });
}

/** The words from the first to the last as they stand in the article. */
export function written(text: string, list: readonly Word[]): string {
  const first = list[0];
  const last = list.at(-1);
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

const SENTENCE_START = /(?:^|[.!?:\n“"‘(—–]|[.!?]["”’)])\s*$/u;

/** Whether a sentence begins at this place: a capital there tells nothing. */
export function opensSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
}
