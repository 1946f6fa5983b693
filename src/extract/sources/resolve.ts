import type { Doc } from "../../doc.ts";
import type { StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { byStart, spanAt } from "../../span.ts";
import type { Cast, Member } from "./cast.ts";
import type { Profile } from "./parts.ts";
import { personNamed } from "./person.ts";
import type { Turn } from "./pronouns.ts";
import { antecedent } from "./pronouns.ts";

type Needs = Doc<"quotations">;

/** The words that name a speaker, read by themselves, and the statement that they stand in. */
export interface Named {
  readonly span: Span;
  readonly profile: Profile;
  readonly index: number;
  readonly statement: StatementFinding;
}

/** Walks the pronouns in order; each one resolved is a turn for those that follow. */
export function resolvePronouns(doc: Needs, cast: Cast, spoken: readonly Named[], known: readonly Turn[]): void {
  const turns = known.toSorted((a, b) => a.at - b.at);
  const seen: Turn[] = [];
  let next = 0;
  for (const { span, profile, statement, index } of spoken.toSorted((a, b) => byStart(a.span, b.span))) {
    if (profile.kind !== "pronoun") continue;
    for (; (turns[next]?.at ?? Infinity) < span.start; next++) {
      const turn = turns[next];
      if (turn !== undefined) seen.push(turn);
    }
    const member =
      profile.noun === "i" ? narrator(doc, cast, span) : standsFor(cast, profile.noun, span, seen, statement);
    if (member === null) continue;
    mention(member, span, index);
    seen.push({ at: span.start, member, name: null, not: null, statement });
  }
}

function standsFor(
  cast: Cast,
  pronoun: string,
  span: Span,
  seen: readonly Turn[],
  { content }: StatementFinding,
): Member | null {
  const turn = antecedent(pronoun, span.start, seen, content);
  const member = turn?.member ?? (turn?.name ? cast.named(personNamed(turn.name), turn.at) : null);
  if (member === null) return null;
  const gender = pronoun === "he" || pronoun === "she" ? pronoun : null;
  member.profile = { ...member.profile, gender: member.profile.gender ?? gender };
  return member;
}

/** "I predict …" outside of quotation marks: the one who wrote the article, but nobody where others answer as "I". */
function narrator(doc: Needs, cast: Cast, span: Span): Member | null {
  const author = isInterview(doc) ? null : onlyAuthor(doc);
  const outer = doc.quotations.filter(({ depth }) => depth === 0);
  return author === null || spanAt(outer, span.start) !== undefined
    ? null
    : cast.named(personNamed(author), span.start);
}

const QUESTION = /^[–—•-]?\s{0,2}\p{Lu}[^.!?“”"\n]{3,200}\?$/u;
const FEWEST_QUESTIONS = 2;

/** Whether questions stand as paragraphs of their own, each with an answer below it that is no question. */
function isInterview({ article, text }: Needs): boolean {
  const isQuestion = article.blocks.map(
    ({ kind, start, end }) => kind !== "headline" && QUESTION.test(text.slice(start, end)),
  );
  const answered = isQuestion.filter((asked, at) => asked && isQuestion[at + 1] === false);
  return answered.length >= FEWEST_QUESTIONS;
}

/** The name in the byline, where it is the only one. */
export function onlyAuthor({ article }: Needs): string | null {
  return article.byline.length === 1 ? (article.byline[0]?.name ?? null) : null;
}

/** Notes a place that names a member, and the statement that is theirs there. */
export function mention(member: Member, { start, end }: Span, statement: number | null): void {
  const last = member.mentions.at(-1);
  if (last?.start !== start || last.end !== end) member.mentions.push({ start, end });
  if (statement !== null) member.statements.push(statement);
}
