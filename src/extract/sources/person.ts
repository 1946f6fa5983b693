import { aboutName } from "./about.ts";
import type { Profile, Parts, Known } from "./parts.ts";
import { NOTHING, PREPOSITION, BREAK, trailingRun } from "./parts.ts";
import { isOneOfMany, isRole } from "./roles.ts";
import type { Word } from "./words-of.ts";
import { HE, HONOURS, isTitle, KIN, leadsName, ORGANIZATION_NOUNS, ORGANIZATION_WORDS, SHE } from "./words.ts";

export function person(parts: Parts): Profile | null {
  const { core, text, known } = parts;
  const run = trailingRun(core);
  if (run.length === 0 || isOneOfMany(core)) return null;
  const title = run.findLastIndex(({ key }, at) => leadsName(key) && at < run.length - 1);
  const name = withoutHonours(run.slice(title + 1));
  const before = core[core.length - run.length - 1];
  const titled = title >= 0 || (before !== undefined && !before.possessive && isRole(before.key));
  const only = name[0];
  if (only === undefined || name.some(({ key }) => ORGANIZATION_WORDS.has(key)) || name.length > 5) return null;
  const given = name.length === 1 && !titled && !known.isSurname(only.key) ? known.given(only.text) : null;
  if (name.length === 1 && (isTitle(only.key) || !(titled || known.isSurname(only.key) || given !== null))) return null;
  if (name.length > 1 && core[0]?.key === "the" && !titled && core.length === run.length + 1) return null;
  if (name.some(({ text: word }) => /^\p{Lu}{3,}$/u.test(word)) && !titled && name.length < 2) return null;
  if (namesOrganization(name, before, known)) return null;
  if (!titled && name.length === 2 && isFirm(name, known) && !isAboutPerson(parts.rest)) return null;
  const prenominal = core.slice(0, core.indexOf(only));
  const profile = personProfile(parts, name);
  return {
    ...profile,
    name: given ?? profile.name,
    ...aboutName(text, { before: prenominal, tail: parts.tail, rest: parts.rest }),
  };
}

function withoutHonours(name: readonly Word[]): readonly Word[] {
  return name.length > 2 && HONOURS.has(name.at(-1)?.key ?? "") ? name.slice(0, -1) : name;
}

/** "the Dockworkers’ Union", "Baobab & Finch", "the consultancy Kestrel Marsh", or as the article shows elsewhere. */
function namesOrganization(name: readonly Word[], before: Word | undefined, known: Known): boolean {
  if (name.slice(0, -1).some(({ possessive }) => possessive) || name.some(({ text }) => text === "&")) return true;
  if (before !== undefined && !before.capital && ORGANIZATION_NOUNS.has(before.key)) return true;
  return LEGAL_FORM.test(name.at(-1)?.text ?? "") || known.isOrganization(nameOf(name));
}

/** "Dredgeline NV": a form of company that only its capitals tell from a name's last word. */
const LEGAL_FORM = /^(?:AB|AG|ASA|BV|KG|KGaA|NV|Oyj?|PJSC|Pty|SA|SE|SpA)$/u;

/** "Ada Fenwick, 44", "Ada Fenwick, who", "Ada Fenwick, a baker": said of a person. */
function isAboutPerson(rest: readonly Word[]): boolean {
  const [mark, first, second] = rest;
  if (mark?.key === "who" || mark?.key === "whose") return true;
  if (mark?.text !== ",") return false;
  if (first?.key === "who" || /^\d{1,3}$/u.test(first?.text ?? "")) return true;
  return /^an?$/u.test(first?.key ?? "") && rest.slice(2, 6).some(({ key }) => isRole(key)) && second !== undefined;
}

/** People are called by their last word, firms by their first: "Meridiaan" for "Meridiaan Stevedoring". */
function isFirm(name: readonly Word[], known: Known): boolean {
  const [first, last] = [name[0]?.text ?? "", name.at(-1)?.text ?? ""];
  return known.isLone(first) && !known.isLone(last);
}

/**
 * A role with a preposition inside stands before the name: "Secretary of State Ada Fenwick", "Department of Works
 * official Tom Brann".
 */
export function roleThenName(parts: Parts): Profile | null {
  const { head, core, tail, text } = parts;
  if (tail.length < 3) return null;
  const run = trailingRun(head);
  const before = head[head.length - run.length - 1];
  const small = before !== undefined && !before.capital && isRole(before.key) && !PREPOSITION.test(before.key);
  const article = tail[1]?.key === "the" ? 1 : 0;
  const holds = (tail[0]?.key === "of" && article === 0) || tail[0]?.key === "to";
  const titled = isTitle(core.at(-1)?.key ?? "") && holds && run.length > 2 && run.length === tail.length - 1 - article;
  if (!small && !titled) return null;
  const name = small ? run.slice(run.findLastIndex(({ key }) => isTitle(key)) + 1) : run.slice(-2);
  if (name.length < 2 || name.length > 4 || name.some(({ key }) => ORGANIZATION_WORDS.has(key))) return null;
  const around = { before: head.slice(0, head.length - name.length), tail: [], rest: parts.rest };
  return { ...personProfile(parts, name), ...aboutName(text, around) };
}

function personProfile({ core, rest }: Parts, name: readonly Word[]): Profile {
  const said = [...core, ...rest.slice(0, 6)].map(({ key }) => key);
  return {
    ...NOTHING,
    kind: "person",
    rule: "person",
    name: nameOf(name),
    noun: name.at(-1)?.key ?? "",
    definite: false,
    gender: said.some((key) => SHE.has(key)) ? "she" : said.some((key) => HE.has(key)) ? "he" : null,
  };
}

function nameOf(name: readonly Word[]): string {
  return name.map(({ text }) => text.replace(/['’ʼ]s?$/u, "")).join(" ");
}

/** A person of whom only the name is known. */
export function personNamed(name: string): Profile {
  const noun = name.split(" ").at(-1)?.toLowerCase() ?? "";
  return { ...NOTHING, kind: "person", rule: "person", name, noun, definite: false };
}

/** "the mayor of Lund, Ada Fenwick", "his wife, Ida": the name stands behind the role. */
export function personInApposition(parts: Parts): Profile | null {
  const { rest, head, core, text, known } = parts;
  const role = isTitle(core.at(-1)?.key ?? "");
  if (!role && core.at(-1)?.capital === true && head.at(-1)?.capital === true) return null;
  const comma = rest[0]?.text === "(" ? rest.findIndex(({ text: word }) => word === ")") + 1 : 0;
  if (rest[comma]?.text !== ",") return null;
  const after = rest.slice(comma + 1);
  const end = after.findIndex(({ text: word }) => BREAK.test(word));
  const name = end < 0 ? after : after.slice(0, end);
  const run = trailingRun(name);
  const title = run.findLastIndex(({ key }) => isTitle(key));
  const bare = run.slice(title + 1);
  if (
    run.length !== name.length ||
    bare.length < (KIN.has(core.at(-1)?.key ?? "") ? 1 : 2) ||
    bare.length > 5 ||
    bare.some(({ key }) => ORGANIZATION_WORDS.has(key)) ||
    namesOrganization(bare, core.at(-1), known)
  )
    return null;
  return {
    ...personProfile(parts, bare),
    ...aboutName(text, { before: [], tail: [], rest: [COMMA, ...head] }),
  };
}

/** Lets a role that stands before a name be read as one that stands behind it. */
const COMMA: Word = { start: 0, end: 0, text: ",", key: ",", capital: false, possessive: false };
