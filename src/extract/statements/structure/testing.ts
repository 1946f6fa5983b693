import { Grammar } from "../../../language/structure/grammar.ts";
import { docOf } from "../testing.ts";
import { spokenByStructure } from "./index.ts";

/** What the structure alone shows of a text: "rule <speaker> {cue} content … content". */
export function shownIn(text: string): string[] {
  const doc = docOf(text);
  const words = (span: { readonly start: number; readonly end: number } | null): string =>
    span === null ? "" : text.slice(span.start, span.end);
  return spokenByStructure(doc, new Grammar(doc)).map(
    ({ rule, speakerSpan, cue, content }) =>
      `${rule} <${words(speakerSpan)}> {${words(cue)}} ${content.map(words).join(" … ")}`,
  );
}
