import type { Span } from "../../span.ts";
import { holdsName, INDEFINITE, isAnother, isCalled, renamed, speaksFor, together } from "./alike.ts";
import { fits, keyOf, nounsOf, shortForms } from "./keys.ts";
import type { FullName } from "./names.ts";
import { bearersOf } from "./names.ts";
import type { Organizations } from "./organizations.ts";
import type { Profile } from "./parts.ts";
import { COMPANY_NOUNS, PRESS_NOUNS } from "./words.ts";

/** One who speaks, while mentions are still being gathered. Local to one article. */
export interface Member {
  profile: Profile;
  readonly mentions: Span[];
  readonly statements: number[];
  /** Where they were last named. */
  last: number;
}

/** How far back "the company" or "the official" may point. */
const REACH = 4_000;

/** Everyone who speaks in one article; decides whether a new mention is somebody already there. */
export class Cast {
  readonly members: Member[] = [];
  private readonly byName = new Map<string, Member>();
  private readonly bySurname = new Map<string, Member[]>();
  private readonly byNoun = new Map<string, Member[]>();
  private readonly names: ReadonlyMap<string, readonly FullName[]>;
  private readonly organizations: Organizations;
  /** The newspaper, broadcaster or agency named last. */
  private outlet: Profile | null = null;

  constructor(names: ReadonlyMap<string, readonly FullName[]>, organizations: Organizations) {
    this.names = names;
    this.organizations = organizations;
  }

  /** The member that these words name; a new one where nobody fits. */
  named(profile: Profile, at: number): Member {
    const full = profile.kind === "person" ? this.spelledOut(profile, at) : this.identified(profile, at);
    const member = (full === null ? this.alone(profile) : this.known(full, at)) ?? this.add(full ?? profile);
    member.profile = together(member.profile, full ?? profile);
    member.last = Math.max(member.last, at);
    if (full?.kind === "outlet" && full.name !== null) this.outlet = full;
    return member;
  }

  /**
   * Of a surname alone, the one full name that the article has for it. Of two bearers the one named first, unless
   * that one has not spoken or the other has; then it stays open (null) which of them it is.
   */
  private spelledOut(profile: Profile, at: number): Profile | null {
    if (profile.name === null || profile.name.includes(" ")) return profile;
    const bearers = bearersOf(this.names, profile.name);
    if (bearers.length === 0 || (bearers.length > 1 && bearers.every((one) => placeOf(one) > at))) return profile;
    const first = bearers.reduce((one, other) => (placeOf(other) < placeOf(one) ? other : one));
    const others = bearers.filter((one) => one !== first && placeOf(one) < at);
    const spoke = ({ name }: FullName): boolean => this.byName.has(keyOf(name));
    const isOpen = others.length > 0 && (!spoke(first) || others.some(spoke));
    return isOpen ? null : { ...profile, name: first.name };
  }

  /** Who is called by a surname that may be another's, too. */
  private alone({ name }: Profile): Member | null {
    return this.byName.get(keyOf(name ?? "")) ?? null;
  }

  /**
   * Of a short name the long one; of "the company" and "the museum" the name of the one last called so, if that was
   * after anybody spoke who is called so without a name. The only firm of an article is its "company" from the start.
   */
  private identified(profile: Profile, at: number): Profile {
    const { kind, name, noun, definite } = profile;
    if (kind === "organization" && name !== null) return { ...profile, name: this.organizations.full(name) ?? name };
    if (name !== null || !definite || (kind !== "organization" && kind !== "outlet")) return profile;
    const named = this.organizations.before(noun, at);
    const called = this.lastCalled(profile, at);
    if (named !== null && at - named.start < REACH && named.start > (called?.last ?? -1))
      return renamed(profile, named.name);
    if (named === null && called === undefined && PRESS_NOUNS.has(noun) && this.outlet !== null)
      return { ...this.outlet, noun };
    const only = COMPANY_NOUNS.has(noun) && called === undefined ? this.organizations.only : null;
    return only === null ? profile : renamed(profile, only);
  }

  private known(profile: Profile, at: number): Member | null {
    const { kind, name, definite, description } = profile;
    if (name !== null)
      return this.byName.get(keyOf(name)) ?? (kind === "person" ? this.person(name) : this.shortened(name));
    if (kind === "office") return this.holder(profile, at);
    if (definite) return this.lastCalled(profile, at) ?? null;
    const same = this.byName.get(keyOf(description ?? ""));
    return same !== undefined && (!INDEFINITE.test(description ?? "") || speaksFor(profile)) ? same : null;
  }

  /** "Fenwick", or "Ada" alone: the only person so called. */
  private person(name: string): Member | null {
    const words = name.split(" ");
    const keys = words.length === 3 ? [words[2], words[1]] : [words.at(-1)];
    const bearers = new Set(keys.flatMap((key) => this.bySurname.get(keyOf(key ?? "")) ?? []));
    const fitting = [...bearers].filter(({ profile }) => {
      const other = profile.name ?? "";
      return fits(words, other.split(" ")) || holdsName(name, other) || holdsName(other, name);
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** "Meridiaan" for "Meridiaan Stevedoring", "WHO" for "World Health Organization". */
  private shortened(name: string): Member | null {
    const found = this.bySurname.get(keyOf(name)) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** "the mayor": the one person whose role that is, or the office as it was named before. */
  private holder({ noun, description }: Profile, at: number): Member | null {
    const holders = (this.byNoun.get(noun) ?? []).filter(({ last }) => at - last < REACH);
    const persons = holders.filter(({ profile }) => profile.kind === "person");
    if (persons.length === 1) return persons[0] ?? null;
    return persons.length > 1 ? null : (this.byName.get(keyOf(description ?? "")) ?? null);
  }

  /** "the company", "the official", "the report": the last one that was called so. */
  private lastCalled(called: Profile, at: number): Member | undefined {
    return this.byNoun
      .get(called.noun)
      ?.filter(
        ({ profile, last }) => isCalled(profile, called.kind) && at - last < REACH && !isAnother(profile, called),
      )
      .reduce<Member | undefined>((last, member) => (member.last >= (last?.last ?? -1) ? member : last), undefined);
  }

  private add(profile: Profile): Member {
    const member: Member = { profile, mentions: [], statements: [], last: -1 };
    this.members.push(member);
    const name = profile.name ?? profile.description ?? "";
    this.byName.set(keyOf(name), member);
    const words = profile.name?.split(" ") ?? [];
    if (profile.kind === "person")
      for (const word of new Set([words.at(-1), words[0], ...(words.length === 3 ? [words[1]] : [])]))
        push(this.bySurname, keyOf(word ?? ""), member);
    else if (profile.name !== null)
      for (const short of shortForms(profile.name, profile.noun)) push(this.bySurname, short, member);
    for (const noun of nounsOf(profile)) push(this.byNoun, noun, member);
    return member;
  }
}

function placeOf({ starts }: FullName): number {
  return starts[0] ?? 0;
}

function push(map: Map<string, Member[]>, key: string, member: Member): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [member]);
  else if (list.push(member) > MOST) list.shift();
}

/** Of more than this many who are called alike only the last can be meant. */
const MOST = 64;
