import type { Doc } from "../doc.ts";
import type { LayerName } from "../layers.ts";
import type { Span } from "../span.ts";
import { byStart, firstAtOrAfter, overlaps, splitsCharacter, textOf } from "../span.ts";
import type { Note } from "./schema/index.ts";
import { spanOrNull } from "./spans.ts";

type FullDoc = Doc<LayerName>;

const CODE = "quotes-without-statements";
const NO_STATEMENT = "There are quotations, but none could be tied to somebody speaking. Read them in the text itself.";
/** Shorter quotations are often single words that nobody is said to have spoken. */
const FEWEST_WORDS = 4;
/** Characters of a quotation that a note shows. */
const SHOWN = 80;

/** What the reading noted, and which quotations no statement holds: none is lost without a word. */
export function notesOf(doc: FullDoc): Note[] {
  const notes = doc.article.notes.map(({ code, message, span }) => ({
    code,
    message,
    span: spanOrNull(doc.text, span),
  }));
  return [...notes, ...quoteNotes(doc)];
}

function quoteNotes({ article, text, quotations, statements }: FullDoc): Note[] {
  const speech = quotations.filter(({ use, depth }) => use === "speech" && depth === 0);
  if (speech.length > 0 && statements.length === 0) return [{ code: CODE, message: NO_STATEMENT, span: null }];
  const held = statements.flatMap(({ content }) => content).toSorted(byStart);
  const isHeadline = (span: Span): boolean => article.headline !== null && overlaps(article.headline, span);
  const [first, ...others] = speech.filter(
    (span) => !isHeld(span, held) && !isHeadline(span) && textOf(text, span).split(/\s+/u).length >= FEWEST_WORDS,
  );
  if (first === undefined) return [];
  const shown = beginningOf(textOf(text, first).replace(/\s+/gu, " "));
  const which = others.length === 0 ? "One quotation" : `${others.length + 1} quotations`;
  const message = `${which} could not be tied to somebody speaking: “${shown}”${others.length === 0 ? "" : " is the first"}. Read on in the text itself.`;
  return [{ code: CODE, message, span: spanOrNull(text, first) }];
}

/** As many whole words as may be shown; of a very long one its beginning. */
function beginningOf(words: string): string {
  if (words.length <= SHOWN) return words;
  let end = words.lastIndexOf(" ", SHOWN);
  if (end < 0) end = SHOWN;
  while (splitsCharacter(words, end)) end--;
  return `${words.slice(0, end)} …`;
}

/** Whether some of a quotation's words are a statement's. */
function isHeld(span: Span, held: readonly Span[]): boolean {
  const next = firstAtOrAfter(held, span.start);
  return [held[next - 1], held[next]].some((other) => other !== undefined && overlaps(span, other));
}
