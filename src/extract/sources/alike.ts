import type { Profile } from "./parts.ts";
import { ORGANIZATION_NOUNS } from "./words.ts";

/** Behind one of these somebody new is named. */
export const INDEFINITE: RegExp = /^(?:an?|one|another|two|three|some|several)\b/iu;

/** "a fire service spokeswoman", twice: who speaks for one organization speaks with one voice. */
export function speaksFor({ noun, affiliation }: Profile): boolean {
  return affiliation !== null && /^spokes(?:wo)?(?:man|person)$/u.test(noun);
}

/** Whether the long name is the short one with words before or behind it: a title, a second surname. */
export function holdsName(long: string, short: string): boolean {
  return short.includes(" ") && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** "a frozen-fish company" is "the company" later on. */
export function isCalled(profile: Profile, kind: Profile["kind"]): boolean {
  return profile.kind === kind || (profile.kind === "unnamed" && ORGANIZATION_NOUNS.has(profile.noun));
}

/** "the German government" and "the Russian government": each is called by another name, so they stay apart. */
export function isAnother({ description }: Profile, other: Profile): boolean {
  const [these, those] = [namesIn(description), namesIn(other.description)];
  return these.length > 0 && those.length > 0 && !these.some((name) => those.includes(name));
}

function namesIn(description: string | null): string[] {
  const words = description?.split(" ") ?? [];
  return words.filter((word, at) => /^\p{Lu}/u.test(word) && !(at === 0 && ARTICLE.test(word)));
}

const ARTICLE = /^(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our)$/u;

/** The nameless organization by its name. */
export function renamed(profile: Profile, name: string): Profile {
  return { ...profile, name, description: null, rule: "organization-noun" };
}

/** What a later mention adds to an earlier one; what was stated first stays. */
export function together(first: Profile, second: Profile): Profile {
  const name =
    (second.name?.length ?? 0) > (first.name?.length ?? 0) && second.kind === first.kind && first.kind === "person"
      ? second.name
      : first.name;
  return {
    ...first,
    name,
    role: first.role ?? (second.kind === "person" || second.kind === first.kind ? second.role : null),
    affiliation: first.affiliation ?? second.affiliation,
    former: first.former || second.former,
    gender: first.gender ?? second.gender,
  };
}
