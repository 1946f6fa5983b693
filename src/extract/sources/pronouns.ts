import type { StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { spanAt } from "../../span.ts";
import type { Member } from "./cast.ts";
import { ORGANIZATION_NOUNS } from "./words.ts";

/** Somebody was named or spoke here. */
export interface Turn {
  readonly at: number;
  /** Null for somebody who has not spoken yet: then `name` is their full name, or null where the text gives none. */
  readonly member: Member | null;
  readonly name: string | null;
  /** The pronoun that cannot be theirs here. */
  readonly not: "he" | "she" | null;
  /** The statement that is theirs here, or null where they are only named. */
  readonly statement: StatementFinding | null;
}

/** How far back a pronoun may point. */
const REACH = 450;

/**
 * Whom a pronoun stands for: the one who spoke last, unless somebody else was named since, outside of what was
 * said. Nobody where number or gender speak against it. Who is named or speaks within `words`, those that the pronoun's
 * own statement reports, does not say them.
 */
export function antecedent(
  pronoun: string,
  at: number,
  turns: readonly Turn[],
  words: readonly Span[] = [],
): Turn | null {
  let last: Turn | null = null;
  for (let index = turns.length - 1; index >= 0; index--) {
    const turn = turns[index];
    if (turn === undefined || at - turn.at > REACH) break;
    if (!mayBe(pronoun, turn) || spanAt(words, turn.at) !== undefined) continue;
    if (insideOfOthers(turn, turns, index)) continue;
    if (turn.statement !== null) return last ?? turn;
    last ??= turn;
  }
  return last;
}

/**
 * A name within somebody's words, or in the clause of saying between two parts of them, is spoken about, not
 * speaking; who is said within them to have spoken is not, either.
 */
function insideOfOthers({ at, statement }: Turn, turns: readonly Turn[], index: number): boolean {
  for (let before = index; before >= Math.max(0, index - 6); before--) {
    const content = turns[before]?.statement?.content ?? [];
    const from = content[0]?.start ?? Infinity;
    const to = content.at(-1)?.end ?? 0;
    if (statement === null ? from <= at && at < to : content.some(({ start, end }) => start <= at && at < end))
      return true;
  }
  return false;
}

function mayBe(pronoun: string, { member, not }: Turn): boolean {
  if (not === pronoun) return false;
  return member === null ? pronoun === "he" || pronoun === "she" : agrees(pronoun, member);
}

function agrees(pronoun: string, { profile }: Member): boolean {
  const { kind, gender, count, noun } = profile;
  const body = ORGANIZATION_NOUNS.has(noun) || noun === "office";
  if (pronoun === "he" || pronoun === "she") {
    if ((gender !== null && gender !== pronoun) || (body && kind !== "person")) return false;
    return kind === "person" || kind === "office" || (kind === "unnamed" && count?.min === 1);
  }
  if (pronoun === "it")
    return (
      kind === "organization" ||
      kind === "outlet" ||
      kind === "document" ||
      (body && (kind === "office" || (kind === "unnamed" && count?.min === 1)))
    );
  if (pronoun === "they") return kind === "organization" || (kind === "unnamed" && (count?.min ?? 2) >= 2);
  return false;
}
