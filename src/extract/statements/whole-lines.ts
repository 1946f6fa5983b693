import { draftOf } from "./state.ts";
import { lineEnd } from "./line-end.ts";
import type { Draft } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { isFinite } from "./range.ts";
import type { Line } from "./view.ts";
import { LABELS } from "./words.ts";

/** "Fenwick: Dam will hold", "FENWICK: It will hold." at the opening of a headline or paragraph. */
export function colonStatement(line: Line, headline: boolean): Draft | null {
  const { items } = line;
  const start = items[0]?.kind === "mark" && /^["“”]$/u.test(items[0].word) ? 1 : 0;
  const colon = items.slice(0, 9).findIndex(({ word }) => word === ":");
  if (colon <= start || (items.length - colon < 3 && items[colon + 1]?.kind !== "quote")) return null;
  const name = items.slice(start, colon);
  const first = name[0];
  if (
    first === undefined ||
    LABELS.has(first.word) ||
    !name.every(({ kind, capital, word }) =>
      kind === "mark" ? /^[,.&'’-]$/u.test(word) : capital || ["of", "the", "de", "von", "al"].includes(word),
    )
  )
    return null;
  if (!headline && name.length > 4) return null;
  const to = lineEnd(items);
  const speaker = { from: start, to: colon };
  return to <= colon + 1
    ? null
    : {
        ...draftOf(line, "name-colon", [{ from: colon + 1, to }]),
        cue: { from: colon, to: colon + 1 },
        verb: null,
        act: "said",
        speaker,
        basis: headline ? "headline" : "subject",
      };
}

/** How long a signature may be, in words and marks. */
const LONGEST_SIGNATURE = 14;

/** “We rebuild in May” – Ada Fenwick: the name stands behind a dash in the same line. */
export function signedStatement(line: Line): Draft | null {
  const { items } = line;
  const dash = items.findIndex(({ kind, word }) => kind === "mark" && /^[–—―-]$/u.test(word));
  const name = items[dash + 1];
  if (dash < 1 || name?.capital !== true || items.length - dash > LONGEST_SIGNATURE) return null;
  if (!items.slice(0, dash).every(({ kind }) => kind !== "word") || items.slice(dash).some(isFinite)) return null;
  const content = items.slice(0, dash).flatMap(({ kind }, at) => (kind === "quote" ? [{ from: at, to: at + 1 }] : []));
  if (content.length === 0) return null;
  const speaker = { from: dash + 1, to: lineEnd(items) };
  return { ...draftOf(line, "quote-dash-name", content), act: "said", speaker, basis: "subject" };
}

/** "Fenwick was angry: “It is rotten.”": without a verb of saying, the words are those of who acts in the line. */
export function colonQuote(line: Line): Draft | null {
  const { items } = line;
  const quote = items.findIndex(({ kind }, at) => kind === "quote" && items[at - 1]?.word === ":");
  const item = items[quote];
  if (item?.quotation?.use !== "speech" || !item.stopped || quote < items.length - 2) return null;
  const speaker = mainSubject(items, quote - 1);
  if (speaker === null) return null;
  return { ...draftOf(line, "colon-then-quote", [{ from: quote, to: quote + 1 }]), speaker, basis: "turn" };
}
