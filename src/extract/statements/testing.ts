import type { Act, SpeakerBasis, StatementFinding } from "../../layers.ts";
import { articleFromText } from "../../page/read.ts";
import type { FullDoc } from "../../read.ts";
import { readLayers } from "../../read.ts";
import type { Span } from "../../span.ts";
import type { Range } from "./range.ts";
import type { Item, Line } from "./view.ts";
import { linesOf } from "./view.ts";

/** A statement in words, as far as the text has words for it. */
export interface Told {
  readonly rule: string;
  readonly kind: StatementFinding["kind"];
  readonly content: readonly string[];
  readonly cue: string | null;
  readonly verb: string | null;
  readonly act: Act | null;
  readonly speaker: string | null;
  readonly basis: SpeakerBasis | null;
  readonly addressee: string | null;
  readonly venue: string | null;
  /** The value of the time at which it was said. */
  readonly saidAt: string | null;
  readonly inHeadline: boolean;
  readonly confidence: number;
}

/** A text with every layer; it was published on Thursday, 5 March 2026. */
export function docOf(text: string): FullDoc {
  return readLayers(articleFromText(text, { published: "2026-03-05" }));
}

export function textsOf(text: string, spans: readonly (Span | null)[]): string[] {
  return spans.map((span) => (span === null ? "-" : text.slice(span.start, span.end)));
}

/** The statements of a text, in words. */
export function saidIn(text: string): Told[] {
  const { statements, times } = docOf(text);
  const words = (span: Span | null): string | null => span && text.slice(span.start, span.end);
  return statements.map(({ content, cue, speakerSpan, speakerBasis, addressee, venue, saidAt, ...rest }) => ({
    rule: rest.rule,
    kind: rest.kind,
    content: textsOf(text, content),
    cue: words(cue),
    verb: rest.verb,
    act: rest.act,
    speaker: words(speakerSpan),
    basis: speakerBasis,
    addressee: words(addressee),
    venue: words(venue),
    saidAt: saidAt === null ? null : (times[saidAt]?.value ?? null),
    inHeadline: rest.inHeadline,
    confidence: rest.confidence,
  }));
}

/** The one statement of a text. */
export function onlySaid(text: string): Told {
  const [first, ...others] = saidIn(text);
  if (first === undefined || others.length > 0) throw new RangeError(`Not one statement in: ${text}`);
  return first;
}

/** Who said what, statement by statement: "Fenwick: It is gone, | All of it."; " ¶ " in the text parts paragraphs. */
export function toldIn(text: string): string[] {
  return saidIn(text.replaceAll(" ¶ ", "\n\n")).map(
    ({ speaker, content }) => `${speaker ?? "nobody"}: ${content.join(" | ")}`,
  );
}

/** The lines of a text, as the rules see them. */
export function linesIn(text: string): readonly Line[] {
  return linesOf(docOf(text.replaceAll(" ¶ ", "\n\n")));
}

/** A range of items in words, "“”" for a quotation. */
export function itemsText(items: readonly Item[], { from, to }: Range): string {
  return items
    .slice(from, to)
    .map(({ kind, word }) => (kind === "quote" ? "“”" : word))
    .join(" ");
}
