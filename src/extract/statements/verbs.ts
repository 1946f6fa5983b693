import { clauseThenCue } from "./clause-then-cue.ts";
import type { Lead } from "./content.ts";
import { leadAfter } from "./content.ts";
import { cueThenClause } from "./cue-then-clause.ts";
import { actOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { Saying } from "./find.ts";
import { cueThenQuote, quoteThenCue } from "./quoted.ts";
import type { Range } from "./range.ts";
import type { Read, Reading } from "./state.ts";
import type { Item } from "./view.ts";

type Items = readonly Item[];

interface VerbRule {
  readonly name: string;
  readonly example: string;
  readonly read: (reading: Reading, saying: Saying, lead: Lead) => (Pick<Draft, "content"> & { floor: number }) | null;
}

/** Ways of saying with a verb, in the order in which they are tried. */
export const VERB_RULES: readonly VerbRule[] = [
  { name: "quote-then-cue", example: "“We will go,” Fenwick said. “Soon.”", read: quoteThenCue },
  { name: "cue-then-quote", example: "Fenwick said: “We will go.”", read: cueThenQuote },
  { name: "clause-then-cue", example: "The dam will hold, Fenwick said.", read: clauseThenCue },
  { name: "cue-then-clause", example: "Fenwick said that the dam would hold.", read: cueThenClause },
];

/** What one verb of saying reports; null when nothing can be made of it. */
export function readVerb(reading: Reading, saying: Saying): Read | null {
  const { line, items } = reading;
  const hearer = saying.form.cue.frames.has("told") || saying.form.cue.frames.has("hearer-to");
  const lead = leadAfter(items, saying.to - 1, hearer && saying.order !== "after");
  for (const { name, read } of VERB_RULES) {
    const found = read(reading, saying, lead);
    if (found === null) continue;
    const { cue } = saying.form;
    const draft: Draft = {
      rule: saying.order === "after" && name.endsWith("-then-cue") ? `${name}-inverted` : name,
      line,
      content: found.content,
      cue: { from: saying.at, to: cueEnd(items, saying, found.content) },
      verb: cue.lemma,
      act: actOf(cue, { next: items[saying.at + 1]?.word ?? "", negated: saying.group.negated }),
      speaker: saying.subject,
      basis: "subject",
      addressee: lead.addressee,
      venue: lead.venue,
    };
    return { draft, floor: found.floor };
  }
  return null;
}

/** "called for" is one cue; "asked for" is not, what is asked for is the content. */
function cueEnd(items: Items, { at, form: { cue } }: Saying, content: readonly Range[]): number {
  const next = items[at + 1]?.word ?? "";
  return content[0]?.from === at + 2 && cue.frames.has(`+${next}`) ? at + 2 : at + 1;
}
