import type { Stage } from "../../doc.ts";
import type { SourceFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { byStart, isWhole, textOf } from "../../span.ts";
import { basisOfKnowledge, reasonUnnamed } from "./anonymity.ts";
import type { Member } from "./cast.ts";
import { membersOf } from "./members.ts";

const RULES: Readonly<Record<string, number>> = {
  person: 0.9,
  outlet: 0.95,
  organization: 0.8,
  "organization-noun": 0.7,
  document: 0.8,
  office: 0.7,
  unnamed: 0.85,
  joint: 0.7,
  relay: 0.9,
};

/** Groups the speakers of an article: one person, organization, office or document is one source. */
export const sourcesStage: Stage<"quotations" | "statements", "sources"> = {
  gives: "sources",
  rules: new Set(Object.keys(RULES)),
  find: (doc) => {
    const members = membersOf(doc);
    return members
      .filter(({ mentions }) => mentions.length > 0)
      .map((member) => sourceOf(doc.text, member))
      .toSorted(byStart);
  },
};

function sourceOf(text: string, { profile, mentions, statements }: Member): SourceFinding {
  const sorted = mentions.toSorted(byStart);
  const first = sorted[0] ?? { start: 0, end: 0 };
  const { kind, rule, name, role, affiliation, former, count } = profile;
  const unnamed = kind === "unnamed";
  const whole = (span: Span | null): Span | null => (span !== null && isWhole(text, span) ? span : null);
  return {
    ...first,
    kind: kind === "pronoun" ? "unnamed" : kind,
    name,
    description: profile.description ?? (name === null ? textOf(text, first) : null),
    role,
    affiliation,
    former,
    count,
    reasonUnnamed: unnamed ? whole(firstOf(sorted, (span) => reasonUnnamed(text, span))) : null,
    basisOfKnowledge: unnamed ? whole(firstOf(sorted, (span) => basisOfKnowledge(text, span))) : null,
    mentions: sorted,
    statements: statements.toSorted((a, b) => a - b),
    rule,
    because: sorted.slice(0, 1),
    confidence: RULES[rule] ?? 0.5,
  };
}

function firstOf(spans: readonly Span[], find: (span: Span) => Span | null): Span | null {
  for (const span of spans) {
    const found = find(span);
    if (found !== null) return found;
  }
  return null;
}
