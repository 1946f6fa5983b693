import { isRole } from "./roles.ts";
import type { Word } from "./words-of.ts";
import { written } from "./words-of.ts";
import {
  isTitle,
  KIN,
  leadsName,
  ORGANIZATION_NOUNS,
  ORGANIZATION_WORDS,
  PARTICLES,
  PERSONAL,
  TRAILING,
} from "./words.ts";

/** What stands around a name: before it, behind a preposition, and behind a comma. */
export interface Around {
  readonly before: readonly Word[];
  readonly tail: readonly Word[];
  readonly rest: readonly Word[];
}

export interface About {
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly former: boolean;
  /** "its chief executive" */
  readonly its: boolean;
}

const FORMER = /^(?:former|formerly|ex|onetime|one-time|ousted)$/u;
const EX = /^ex-(?=\p{L})/iu;
const LINK = /^(?:of|at|for|with|in|from|on)$/u;
const ARTICLE =
  /^(?:the|a|an|his|her|its|their|our|my|another|one|then|now|also|currently|himself|herself|two|three|four|both|several|some)$/u;
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|dame|dr|prof)$/u;

/**
 * Role and affiliation as the words state them:
 *
 *     Wynnum coach Matt Myers                     role "coach", affiliation "Wynnum"
 *     Ada Fenwick, the mayor of Lund, said        role "mayor", affiliation "Lund"
 */
export function aboutName(text: string, { before, tail, rest }: Around): About {
  const former = [...before, ...rest.slice(0, 4)].some(({ key }) => FORMER.test(key) || EX.test(key));
  const behind = appositionOf(rest);
  const apposition = behind === null ? null : fromApposition(text, behind);
  const linked = afterLink(text, tail);
  if (apposition?.role && (linked === null || isRole(lastWord(apposition.role))))
    return {
      role: apposition.role.replace(EX, ""),
      affiliation: apposition.affiliation ?? linked,
      former,
      its: isIts(behind?.[0]),
    };
  const prenominal = fromBefore(text, before);
  const affiliation = prenominal.affiliation ?? linked;
  return { role: prenominal.role?.replace(EX, "") ?? null, affiliation, former, its: isIts(before[0]) };
}

/** "Ada Fenwick of the Kestrel Institute, a think-tank": that is said of the institute. */
function lastWord(role: string): string {
  return role.toLowerCase().split(" ").at(-1) ?? "";
}

function isIts(word: Word | undefined): boolean {
  return word?.key === "its";
}

/** What stands behind the comma; an age between two commas is stepped over: "Ada Fenwick, 44, a baker". */
function appositionOf(rest: readonly Word[]): readonly Word[] | null {
  if (rest[0]?.text !== ",") return null;
  const aged = /^\d{1,3}$/u.test(rest[1]?.text ?? "") && rest[2]?.text === ",";
  return rest.slice(aged ? 3 : 1);
}

/** "chief executive Ada Fenwick", "Tejo Claro's chief executive", "Prime Minister". */
function fromBefore(text: string, before: readonly Word[]): { role: string | null; affiliation: string | null } {
  const words = before.filter(
    ({ key, text: word }) => !ARTICLE.test(key) && !FORMER.test(key) && !/^[,()“”"]$/u.test(word),
  );
  const owner = words.findLastIndex(({ possessive }) => possessive);
  const own = owner < 0 ? words : words.slice(owner + 1);
  const small = own.findIndex(({ capital, key }) => !capital && !PARTICLES.has(key));
  const title = own.findIndex(({ key }) => leadsName(key) && !HONORIFIC.test(key));
  const from = title >= 0 && (small < 0 || title < small) ? title : small;
  const role = from < 0 ? null : written(text, own.slice(from)) || null;
  const kin = KIN.has(own.at(-1)?.key ?? "");
  if (owner >= 0) return { role, affiliation: kin ? null : withoutOwner(text, words.slice(0, owner + 1)) };
  return { role, affiliation: from > 0 ? written(text, own.slice(0, from)) : null };
}

function withoutOwner(text: string, words: readonly Word[]): string {
  return written(text, words).replace(/['’ʼ]s?$/u, "");
}

/** "a doctor at the hospital in Lund, who …": the role to the preposition, the affiliation behind it. */
function fromApposition(
  text: string,
  rest: readonly Word[],
): { role: string | null; affiliation: string | null } | null {
  const end = rest.findIndex(
    ({ text: word, key }) => /^[,(;—–]$/u.test(word) || /^(?:who|which|whose|that)$/u.test(key),
  );
  const phrase = (end < 0 ? rest : rest.slice(0, end)).filter(
    ({ key }, at) => !(at < 2 && (ARTICLE.test(key) || FORMER.test(key))),
  );
  const first = phrase[0];
  if (first === undefined || /^\d/u.test(first.text) || LINK.test(first.key)) return null;
  const link = linkOf(phrase);
  const role = withoutTrailing(link < 0 ? phrase : phrase.slice(0, link));
  const owner = role.findLastIndex(({ possessive }) => possessive);
  if (owner >= 0 && owner < role.length - 1) {
    const kin = KIN.has(role.at(-1)?.key ?? "");
    const affiliation = kin ? null : withoutOwner(text, role.slice(0, owner + 1));
    return { role: written(text, role.slice(owner + 1)), affiliation };
  }
  if (role.every(({ capital }) => capital) && !role.some(({ key }) => isTitle(key))) return null;
  return { role: written(text, role) || null, affiliation: link < 0 ? null : afterLink(text, phrase.slice(link)) };
}

/** Where the affiliation begins; "of law", "of equities" with no article still tell the role: "professor of law at". */
function linkOf(phrase: readonly Word[]): number {
  return phrase.findIndex(({ key }, at) => {
    const next = phrase[at + 1];
    const isField = key === "of" && next?.capital === false && /^\p{L}/u.test(next.text);
    return LINK.test(key) && !(isField && !ARTICLE.test(next.key) && !OF_WHOM.has(next.key));
  });
}

const OF_WHOM: ReadonlySet<string> = new Set([...PERSONAL, ...ORGANIZATION_NOUNS]);

/** "a shop steward there" */
function withoutTrailing(words: readonly Word[]): readonly Word[] {
  return TRAILING.test(words.at(-1)?.key ?? "") ? words.slice(0, -1) : words;
}

/**
 * What stands behind "of", "at" or "for", to the next preposition, without its article. Behind "in", "from", "on"
 * and "with" only an organization is an affiliation: not "a teacher with her arm in a sling", "a baker in Lund".
 */
function afterLink(text: string, tail: readonly Word[]): string | null {
  if (tail[0] === undefined || !LINK.test(tail[0].key)) return null;
  const words = tail.slice(1);
  if (PERSONAL.has(words[0]?.key ?? "")) return null;
  let to = words.findIndex(
    ({ key, capital }, at) =>
      at > 0 &&
      LINK.test(key) &&
      !(capital || (JOINS.test(key) && words[at - 1]?.capital === true && words[at + 1]?.capital === true)),
  );
  if (to < 0) to = words.length;
  const from = /^(?:the|a|an)$/u.test(words[0]?.key ?? "") ? 1 : 0;
  const kept = words.slice(from, to);
  return LOOSE.test(tail[0].key) && !namesOrganization(kept) ? null : written(text, kept) || null;
}

/** They stand inside names: "Department of Works", "Committee on Trade". */
const JOINS = /^(?:of|for|on)$/u;

const LOOSE = /^(?:with|in|from|on)$/u;

function namesOrganization(words: readonly Word[]): boolean {
  return words.some(({ key }) => ORGANIZATION_NOUNS.has(key) || ORGANIZATION_WORDS.has(key));
}
