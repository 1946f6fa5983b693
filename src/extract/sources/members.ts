import type { Doc } from "../../doc.ts";
import type { StatementFinding } from "../../layers.ts";
import { byStart, textOf } from "../../span.ts";
import type { Member } from "./cast.ts";
import { Cast } from "./cast.ts";
import { affiliate, introduce } from "./details.ts";
import { joint } from "./joint.ts";
import { labelled } from "./labels.ts";
import type { FullName } from "./names.ts";
import { bystanders, namings } from "./namings.ts";
import { fullNames, loneNames } from "./names.ts";
import type { Organizations } from "./organizations.ts";
import { organizationsIn } from "./organizations.ts";
import type { Known, Profile } from "./parts.ts";
import { peopleIn } from "./people.ts";
import type { Turn } from "./pronouns.ts";
import { profileOf } from "./profile.ts";
import { presentUnnamed } from "./presented.ts";
import { proseOf } from "./prose.ts";
import { outletsIn } from "./relays.ts";
import type { Named } from "./resolve.ts";
import { mention, onlyAuthor, resolvePronouns } from "./resolve.ts";
import { isOffice } from "./unnamed.ts";
import { ORGANIZATION_NOUNS } from "./words.ts";

type Needs = Doc<"quotations" | "statements">;

/** What the article as a whole tells of the names in it. */
interface Names {
  readonly prose: string;
  readonly full: ReadonlyMap<string, readonly FullName[]>;
  readonly organizations: Organizations;
  readonly known: Known;
}

/** Everyone who speaks in an article, each once, with all places that name them. */
export function membersOf(doc: Needs): readonly Member[] {
  const { text, statements } = doc;
  const names = namesIn(doc);
  const cast = new Cast(names.full, names.organizations);
  const spoken = statements.flatMap((statement, index) => namedIn(text, statement, index, names.known));
  const turns: Turn[] = [];
  const join = (one: Named, profile: Profile): void => {
    const member = cast.named(profile, one.span.start);
    mention(member, one.span, one.index);
    turns.push({
      at: one.span.start,
      member,
      name: null,
      not: spokenTo(text, one.statement),
      statement: one.statement,
    });
  };
  for (const one of inOrder(spoken)) join(one, one.profile);
  const interview = { asks: onlyAuthor(doc), answers: onlyPerson(cast.members) };
  for (const [index, statement] of statements.entries()) {
    const span = statement.speakerSpan;
    if (span === null || statement.rule !== TRANSCRIPT) continue;
    const profile = labelled(text, span, names.known, interview);
    join({ span, profile, index, statement }, profile);
  }
  resolvePronouns(doc, cast, spoken, [...turns, ...namedOnly(names, cast, turns)]);
  for (const { cited } of statements) {
    if (cited === null) continue;
    const profile = profileOf(text, cited, names.known);
    mention(cast.named(profile, cited.start), cited, null);
  }
  const relays = outletsIn(text, statements, names.known.publisher);
  for (const { span, profile } of relays) mention(cast.named(profile, span.start), span, null);
  introduce(text, cast.members, names.full);
  presentUnnamed(doc, cast.members);
  affiliate(text, cast.members, names.organizations);
  return cast.members;
}

/** Whoever is named or spoken of without speaking at that place. */
function namedOnly({ prose, full }: Names, cast: Cast, turns: readonly Turn[]): readonly Turn[] {
  const spoken = new Set(turns.map(({ at }) => at));
  return [...namings(prose, cast, full), ...bystanders(prose).filter(({ at }) => !spoken.has(at))];
}

/** "a captain told her": whoever speaks to her is not she. */
function spokenTo(text: string, { addressee }: StatementFinding): "he" | "she" | null {
  const words = addressee === null ? "" : textOf(text, addressee).replace(/^to /u, "");
  return words === "her" ? "she" : words === "him" ? "he" : null;
}

const TRANSCRIPT = "transcript";

function namesIn(doc: Needs): Names {
  const prose = proseOf(doc);
  const full = fullNames(prose);
  const lone = loneNames(prose);
  const small = new Set(prose.match(SMALL));
  const isLone = (word: string): boolean => lone.has(word) && !small.has(word.toLowerCase());
  const people = peopleIn(prose, full, isLone);
  const organizations = organizationsIn(prose, people.names, isLone);
  const known: Known = {
    isSurname: (word) => full.has(word.toLowerCase()),
    isCommon: (word) => small.has(word.toLowerCase()),
    isLone,
    given: people.given,
    isOrganization: organizations.has,
    publisher: doc.article.outlet?.name ?? null,
  };
  return { prose, full, organizations, known };
}

const SMALL = /(?<![\p{L}\p{N}])\p{Ll}{3,30}(?![\p{L}\p{N}])/gu;

function namedIn(text: string, statement: StatementFinding, index: number, known: Known): Named[] {
  const span = statement.speakerSpan;
  if (span === null || statement.rule === TRANSCRIPT) return [];
  const profile = joint(text, span, known);
  return [{ span, index, statement, profile: statement.inHeadline ? pointing(profile) : profile }];
}

/** Headlines leave articles out: "Company denies leak", "Mayor says" are about the company and the mayor of the story. */
function pointing(profile: Profile): Profile {
  const { kind, noun, count, description } = profile;
  if (kind !== "unnamed" || count?.min !== 1 || /^an? /iu.test(description ?? "")) return profile;
  const found = { ...profile, definite: true, count: null };
  if (ORGANIZATION_NOUNS.has(noun)) return { ...found, kind: "organization", rule: "organization-noun" };
  return isOffice(noun) && !noun.endsWith("s") ? { ...found, kind: "office", rule: "office" } : profile;
}

/** Those with names and nouns, in the order of the text; headlines come last, as they point to what follows. */
function inOrder(spoken: readonly Named[]): readonly Named[] {
  return spoken
    .filter(({ profile }) => profile.kind !== "pronoun")
    .toSorted((a, b) => Number(a.statement.inHeadline) - Number(b.statement.inHeadline) || byStart(a.span, b.span));
}

function onlyPerson(members: readonly Member[]): string | null {
  const persons = members.filter(({ profile }) => profile.kind === "person");
  return persons.length === 1 ? (persons[0]?.profile.name ?? null) : null;
}
