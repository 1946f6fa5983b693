import type { Article, Note } from "../doc.ts";
import type { LanguageGuess } from "./language-guess.ts";
import { areNear, englishShare, guessLanguage } from "./language-guess.ts";

/** Words from which on a guess outweighs what the page declares. */
const WORDS_TO_CONTRADICT = 50;
const SHARE_TO_CONTRADICT = 0.2;

/**
 * Gives an article its language: as declared where the words do not clearly say otherwise, else as
 * they look. A note tells what is not English, since the rest of the reading is made for English.
 */
export function withLanguage(article: Article): Article {
  const guess = guessLanguage(article.text);
  const declared = article.language;
  const language = declared !== null && !contradicts(guess, declared) ? declared : (guess?.language ?? null);
  const notes =
    language === null ? unknown(article.text) : [...mismatch(declared, language), ...notEnglish(language, guess)];
  return { ...article, language, notes: [...article.notes, ...notes] };
}

function contradicts(guess: LanguageGuess | null, declared: string): boolean {
  if (guess === null || guess.words < WORDS_TO_CONTRADICT || guess.share < SHARE_TO_CONTRADICT) return false;
  return !areNear(guess.language, primary(declared));
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u, 1)[0] ?? "";
}

function mismatch(declared: string | null, language: string): Note[] {
  if (declared === null || declared === language) return [];
  const message = `The page calls its language ${nameOf(declared)}; its words are ${nameOf(language)}.`;
  return [{ code: "language-mismatch", message, span: null }];
}

function notEnglish(language: string, guess: LanguageGuess | null): Note[] {
  if (primary(language) === "en") return [];
  const seen = guess === null ? "the page says that it is" : "this looks like";
  const message = `onrecord reads English; ${seen} ${nameOf(language)}. What was found may be wrong, and much will be missing.`;
  return [{ code: "other-language", message, span: null }];
}

/** Running English has five times as many of its small words; a table or a list of names may have few. */
const ENGLISH_SHARE = 0.06;

function unknown(text: string): Note[] {
  const { words, share } = englishShare(text);
  if (words < WORDS_TO_CONTRADICT || share >= ENGLISH_SHARE) return [];
  const message =
    "onrecord reads English; this does not look like it. What was found may be wrong, and much will be missing.";
  return [{ code: "other-language", message, span: null }];
}

/** "German" for "de-AT"; the tag itself where it is not known or not well formed. */
function nameOf(tag: string): string {
  const code = primary(tag);
  if (!/^[a-z]{2,3}$/u.test(code)) return `“${tag.slice(0, 20)}”`;
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
