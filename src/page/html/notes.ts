import type { LeftOut, Note } from "../../doc.ts";
import type { Metadata } from "../metadata.ts";
import type { ParsedPage } from "./parse.ts";
import type { ChosenBlock } from "./choose.ts";

/** Everything that a note may be about. */
export interface Reading {
  readonly page: ParsedPage;
  readonly metadata: Metadata;
  readonly blocks: readonly ChosenBlock[];
  readonly leftOut: readonly LeftOut[];
  /** Words of the text without headline and byline. */
  readonly words: number;
  /** Whether the text is from the page's data and may lack something of the page. */
  readonly dataGaps: boolean;
  readonly media: number;
}

interface NoteRule {
  readonly code: string;
  readonly when: (reading: Reading, words: number) => boolean;
  readonly message: (reading: Reading, words: number) => string;
}

const LITTLE = 60;
const PAYWALLED = 200;
const ERROR_PAGE =
  /^\W{0,3}(?:(?:error|http)\W{0,3})?(?:40[0-9]|50[0-9])\b|page (?:not|cannot be) found|not found|access denied|forbidden|just a moment|attention required|are you (?:a )?(?:human|robot)|verify you are human|service unavailable|something went wrong|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata/iu;
const PAY =
  /subscribe (?:now |today )?to (?:continue|keep|read)|(?:already|only for) (?:a )?subscribers?|this (?:article|content|story) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)|log ?in to (?:continue|read)|continue reading with|abonnieren sie|jetzt weiterlesen|réservé aux abonnés|para suscriptores|riservato agli abbonati/iu;

/** In this order; the first of the notes on short texts is the only one of them. */
const SHORT_TEXT: readonly NoteRule[] = [
  {
    code: "error-page",
    when: ({ page, blocks }, words) =>
      words < PAYWALLED &&
      [page.facts.title, blocks.find(({ kind }) => kind === "headline")?.text ?? ""].some((text) =>
        ERROR_PAGE.test(text),
      ),
    message: ({ page }) =>
      `The page looks like an error page (“${page.facts.title.slice(0, 80)}”). Open its address in a browser, save the article itself, and read that.`,
  },
  {
    code: "paywall",
    when: ({ metadata, leftOut, blocks }, words) =>
      words < PAYWALLED &&
      (metadata.paywalled || [...leftOut, ...blocks].some(({ text }) => PAY.test(text.slice(0, 5_000)))),
    message: (_, words) =>
      `Only ${words} words of the article are on the page, and it asks to be paid for. Save the page while signed in, or give the text.`,
  },
  {
    code: "image-only",
    when: ({ media, page }, words) => words < LITTLE / 4 && media > 0 && page.blocks.length < 20,
    message: () => "The page holds pictures and hardly any words. If the article is a picture, give its words as text.",
  },
  {
    code: "little-text",
    when: (_, words) => words < LITTLE,
    message: (_, words) =>
      `Only ${words} words were found. If the article is longer, the page is built by scripts: save it from a browser, or give the text.`,
  },
];

const OTHERS: readonly NoteRule[] = [
  {
    code: "text-from-data",
    when: ({ dataGaps }) => dataGaps,
    message: () =>
      "The text was taken from the page's data, since its own blocks hold less. Headings, captions and quotations set apart may be missing: compare it with the page.",
  },
  {
    code: "cut-page",
    when: ({ page }) => page.dropped > 0,
    message: ({ page }) =>
      `The page has ${page.blocks.length + page.dropped} blocks of text; only the first ${page.blocks.length} were read. Cut the page into parts to read the rest.`,
  },
];

const QUOTE_KINDS = new Set(["other", "hidden", "newsletter", "related"]);
const SHOWN = 120;

/** What the reader should know about this reading, each with what to do next. */
export function notesOf(reading: Reading): Note[] {
  const { words } = reading;
  const short = SHORT_TEXT.find(({ when }) => when(reading, words));
  const rules = [...(short === undefined ? [] : [short]), ...OTHERS.filter(({ when }) => when(reading, words))];
  return [
    ...rules.map(({ code, message }) => ({ code, message: message(reading, words), span: null })),
    ...quoteNotes(reading.leftOut),
  ];
}

/** One note for all that were left out with a quotation, the first of them shown. */
function quoteNotes(leftOut: readonly LeftOut[]): Note[] {
  const quoted = leftOut.filter(({ kind, hasQuote }) => hasQuote && QUOTE_KINDS.has(kind));
  const [first] = quoted;
  if (first === undefined) return [];
  const line = first.text.split("\n").find((text) => /["“„«「]/u.test(text)) ?? first.text;
  const which = quoted.length === 1 ? "A block with a quotation was" : `${quoted.length} blocks with quotations were`;
  const message = `${which} left out, such as “${line.slice(0, SHOWN)}”. If it is the article's, see leftOut and give the text.`;
  return [{ code: "left-out-quote", message, span: null }];
}
