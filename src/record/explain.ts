import { OnrecordError } from "../errors.ts";
import { whyOf } from "../extract/statements/confidence.ts";
import type { TextSpan } from "../span.ts";
import type { OnRecord } from "./schema/index.ts";

/** Why a record says a thing: the rule, the words that made it fire, and the words around it. */
export interface Explanation {
  readonly noun: string;
  readonly id: string;
  readonly rule: string | null;
  readonly confidence: number | null;
  /** Why it is so sure and no surer, in words; null where the rule says nothing of it. */
  readonly why: string | null;
  /** The words of the finding itself. */
  readonly words: readonly TextSpan[];
  /** The words that made the rule fire. */
  readonly because: readonly TextSpan[];
  /** The whole finding, as it stands in the record. */
  readonly finding: object;
}

const NOUNS = ["sources", "statements", "times", "places", "events", "expectations", "figures"] as const;

/**
 * Finds one thing of a record by its id, or by a beginning of its id that only it has.
 * @throws OnrecordError `no-such-id`
 */
export function explainFinding(record: OnRecord, id: string): Explanation {
  const all = NOUNS.flatMap((noun) => record[noun].map((finding) => ({ noun: noun.slice(0, -1), finding })));
  const exact = all.filter(({ finding }) => finding.id === id);
  const [match, other] = exact.length > 0 ? exact : all.filter(({ finding }) => id !== "" && finding.id.startsWith(id));
  if (match === undefined) {
    throw new OnrecordError("no-such-id", `This record has nothing with the id "${id}".`, idHint(all));
  }
  if (other !== undefined) {
    throw new OnrecordError("no-such-id", `More than one id begins with "${id}".`, "Give more of the id.");
  }
  return explain(match.noun, match.finding);
}

/** Every finding of a record, explained. */
export function explainAll(record: OnRecord): Explanation[] {
  return NOUNS.flatMap((noun) => record[noun].map((finding) => explain(noun.slice(0, -1), finding)));
}

function idHint(all: readonly { finding: { id: string } }[]): string {
  const some = all.slice(0, 3).map(({ finding }) => finding.id);
  return some.length === 0 ? "The record holds no findings." : `Ids of this record look like ${some.join(", ")}.`;
}

function explain(noun: string, finding: OnRecord[(typeof NOUNS)[number]][number]): Explanation {
  return {
    noun,
    id: finding.id,
    rule: "rule" in finding ? finding.rule : null,
    confidence: "confidence" in finding ? finding.confidence : null,
    why: "rule" in finding && "verb" in finding ? whyOf(finding) : null,
    words: wordsOf(finding),
    because: "because" in finding ? finding.because : [],
    finding,
  };
}

function wordsOf(finding: OnRecord[(typeof NOUNS)[number]][number]): readonly TextSpan[] {
  if ("content" in finding) return finding.content;
  if ("mentions" in finding) return finding.mentions;
  if ("trigger" in finding) return [finding.trigger];
  if ("start" in finding) return [{ start: finding.start, end: finding.end, text: finding.text }];
  return [];
}
