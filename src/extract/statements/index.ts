import type { Doc, Stage } from "../../doc.ts";
import { Grammar } from "../../language/structure/grammar.ts";
import type { StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { byStart } from "../../span.ts";
import { actOfWords } from "./act.ts";
import { confidenceOf, RULE_NAMES } from "./confidence.ts";
import type { Spoken } from "./draft.ts";
import { kindOf } from "./draft.ts";
import { spokenIn } from "./reading.ts";
import { citedIn } from "./structure/cited.ts";
import { mendedByStructure } from "./structure/checks.ts";
import { spokenByStructure } from "./structure/index.ts";
import { withStructure } from "./structure/merge.ts";
import { timeOf } from "./times.ts";
import { givenToTurns } from "./turns.ts";
import { linesOf } from "./view.ts";

/** Finds who said what, from the words of one place: content, cue, speaker, hearer, venue, day. */
export const statementsStage: Stage<"quotations" | "sentences" | "tokens" | "parses" | "times", "statements"> = {
  gives: "statements",
  rules: RULE_NAMES,
  find: (doc) => {
    const lines = linesOf(doc);
    const grammar = new Grammar(doc);
    const ofLines = spokenIn(doc, lines, grammar).flatMap((one) => mendedByStructure(grammar, one));
    const quotes = doc.quotations.filter(({ depth }) => depth === 0).flatMap(({ parts }) => parts);
    const around = { text: doc.text, quotes };
    const spoken = withStructure(givenToTurns(lines, ofLines), spokenByStructure(doc, grammar), around);
    return spoken.map((each) => findingOf(doc, each, { quotes, cited: citedIn(grammar, each) })).toSorted(byStart);
  },
};

/** What stands around a statement: the quotations of the article, and whom its speaker cites. */
interface Around {
  readonly quotes: readonly Span[];
  readonly cited: Span | null;
}

function findingOf(doc: Doc<"times">, spoken: Spoken, { quotes, cited }: Around): StatementFinding {
  const { rule, block, content, cue, verb, act, speakerSpan, speakerBasis, addressee, venue } = spoken;
  const parts = [content[0], content.at(-1), cue, speakerSpan, addressee, venue].filter(
    (span) => span !== null && span !== undefined,
  );
  const inHeadline = doc.article.blocks[block]?.kind === "headline";
  // A transcript gives the words themselves, without marks.
  const kind = rule === "transcript" ? "direct" : kindOf(doc.text, content, quotes);
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    kind,
    content,
    cue,
    verb,
    act: actOfWords(doc.text, { act, verb, kind, content }),
    speakerSpan,
    speakerBasis: inHeadline && speakerBasis === "subject" ? "headline" : speakerBasis,
    addressee,
    venue,
    cited,
    saidAt: timeOf(doc.text, doc.times, spoken),
    inHeadline,
    rule,
    because: [cue, speakerSpan].filter((span) => span !== null),
    confidence: confidenceOf({ rule, kind, verb }),
  };
}
