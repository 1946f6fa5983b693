import type { Span } from "../../span.ts";
import type { Member } from "./cast.ts";
import { introductionOf } from "./introductions.ts";
import { keyOf } from "./keys.ts";
import type { FullName } from "./names.ts";
import type { Organizations } from "./organizations.ts";
import { ORGANIZATION_NOUNS } from "./words.ts";

/**
 * Adds what the article says of people where they say nothing: role, affiliation and the place that gives the name
 * itself, so that "he" and "Fenwick" lead to "the mayor, Ada Fenwick".
 */
export function introduce(
  text: string,
  members: readonly Member[],
  names: ReadonlyMap<string, readonly FullName[]>,
): void {
  for (const member of members) {
    const { kind, name, role } = member.profile;
    if (kind !== "person" || name === null || member.mentions.length === 0) continue;
    const full = names.get(name.split(" ").at(-1)?.toLowerCase() ?? "")?.find((each) => each.name === name);
    if (full === undefined) continue;
    const found = role === null ? introductionOf(text, full) : null;
    if (found !== null) {
      const { about } = found;
      const { affiliation, former, its } = member.profile;
      member.profile = {
        ...member.profile,
        role: about.role,
        affiliation: affiliation ?? about.affiliation,
        former: former || about.former,
        its: its === true || about.its,
      };
    }
    const start = full.starts[0] ?? 0;
    const place = found?.span ?? { start, end: start + name.length };
    if (!member.mentions.some((span) => text.slice(span.start, span.end).includes(name))) member.mentions.push(place);
  }
}

/** How far back "its" may point. */
const REACH = 300;

/** Gives an affiliation its full name: "its", "the union", "Marram" → the organization that the article names so. */
export function affiliate(text: string, members: readonly Member[], organizations: Organizations): void {
  for (const member of members) {
    const { affiliation, its } = member.profile;
    const at = startOf(member.mentions);
    const full =
      affiliation === null
        ? its === true
          ? ofIts(text, organizations, at)
          : null
        : named(affiliation, organizations, at);
    if (full !== null && keyOf(full) !== keyOf(member.profile.name ?? ""))
      member.profile = { ...member.profile, affiliation: full };
  }
}

const NAMELESS = /(?<![\p{L}\p{N}])(?:[Tt]he|[Aa]n?) ([\p{Ll}-]{2,20})(?: ([\p{Ll}-]{3,20}))?(?![\p{L}\p{N}])/gu;

/** The organization named last; but "The government met. Its minister": what stands nearer, though it has no name. */
function ofIts(text: string, organizations: Organizations, at: number): string | null {
  const last = organizations.last(at);
  if (last === null || at - last.end >= REACH) return null;
  const nouns = [...text.slice(last.end, at).matchAll(NAMELESS)].flatMap(([, first = "", second = ""]) => [
    first,
    second,
  ]);
  const nearer = nouns.findLast((noun) => ORGANIZATION_NOUNS.has(noun));
  return nearer === undefined ? last.name : (organizations.before(nearer, at)?.name ?? null);
}

function named(affiliation: string, organizations: Organizations, at: number): string | null {
  const full = organizations.full(affiliation);
  if (full !== null) return full;
  return ORGANIZATION_NOUNS.has(affiliation) ? (organizations.before(affiliation, at)?.name ?? null) : null;
}

function startOf(spans: readonly Span[]): number {
  return spans.reduce((least, { start }) => Math.min(least, start), Infinity);
}
