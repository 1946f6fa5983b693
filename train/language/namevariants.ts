import type { NameSentence } from "./namesdata.ts";

/** One in so many sentences with a name is read again in small letters, and one in capitals. */
const SMALL_EVERY = 8;
const CAPITALS_EVERY = 24;

/** Sentences in small letters, as web text has them, and in capitals, as headlines have. */
export function recased(sentences: readonly NameSentence[]): NameSentence[] {
  const named = sentences.filter(({ names }) => names.some(({ type }) => type !== "NORP"));
  return [
    ...named.filter((_, at) => at % SMALL_EVERY === 0).map((sentence) => inCase(sentence, "small")),
    ...named.filter((_, at) => at % CAPITALS_EVERY === 1).map((sentence) => inCase(sentence, "capitals")),
  ];
}

function inCase(sentence: NameSentence, how: "small" | "capitals"): NameSentence {
  const forms = sentence.forms.map((form) => (how === "small" ? form.toLowerCase() : form.toUpperCase()));
  return { ...sentence, doc: `${sentence.doc} in ${how}`, forms };
}
