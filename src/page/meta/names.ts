import { ANY_MONTH } from "../../language/calendar.ts";
import { anyOf, capitalised, pattern, WORD_END, WORD_START } from "../../language/words.ts";
import type { PartKind } from "./name-parts.ts";
import { BODY, isAgency, kindOf, namesNobody } from "./name-parts.ts";
import type { Site } from "./site.ts";
import { fold, plain, squash } from "./text.ts";
import { AFTER_NAME, AGENCIES, BY_WORDS, JOINERS, LOUD_JOINERS, OPENERS, PARTICLES } from "./words.ts";

/** Who a byline names: people, news agencies, and other bodies (desks, ministries, firms), as given. */
export interface Byline {
  readonly people: readonly string[];
  readonly agencies: readonly string[];
  readonly bodies: readonly string[];
}

/** How a byline was found: as data for machines, or as words that readers see, with more around the names. */
export type BylineKind = "data" | "seen";

/** Who the words of a byline name. `site` is the page's own site, whose name is no author. */
export function readByline(raw: string, site: Site, kind: BylineKind): Byline {
  const found: Record<PartKind, string[]> = { person: [], agency: [], body: [], nobody: [] };
  for (const chunk of namesNobody(raw) ? [] : chunksOf(raw, kind)) {
    const parts = partsOf(chunk).map((part) => ({ part, sort: kindOf(part, site) }));
    const listed = parts.length > 1 && chunk.includes(",");
    const whole = parts.some(({ part, sort }) => sort !== "person" || part.includes(" "));
    for (const { part, sort } of parts) {
      // "Jane Roe, Lille" and "AFP, MANILA": a single word beside whole names is a place.
      if (listed && whole && sort === "person" && !part.includes(" ")) continue;
      if (kind === "data" || sort !== "person" || isNameLike(part)) found[sort].push(part);
    }
  }
  return {
    people: distinct(found.person),
    agencies: distinct(found.agency),
    bodies: kind === "data" ? distinct(found.body) : [],
  };
}

/** A body that the page declares to be an organisation: its name is not cut into parts. */
export function readBody(raw: string, site: Site): Byline {
  const name = plain(raw);
  const sort = name === "" ? "nobody" : kindOf(name, site);
  const isBody = sort === "body" || sort === "person";
  return { people: [], agencies: sort === "agency" ? [name] : [], bodies: isBody ? [name] : [] };
}

/** The same name in other case or spacing is the same person; the first spelling is kept. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()];
}

const BRACKETS = /[([{][^()[\]{}]{0,200}[)\]}]?/gu;
const MAIL = /\S{1,100}@\S{1,100}|(?<!\S)@\S{1,60}|https?:\/\/\S{1,300}/gu;
const HARD_BREAK = /\s*[;|•·/●]+\s*|\s+[-–—]+\s+/u;
/** From a date, a clock or "Updated" on, a byline that readers see speaks of something else. */
const TAIL = pattern(
  `(?:(?:\\d{1,2}\\.?\\s+)?${ANY_MONTH}\\s\\d|\\d{1,2}[.:/]\\s?\\d|(?:19|20)\\d\\d|${WORD_START}(?:updated|published|posted|last|minutes?|min read|aktualisiert|publicado)${WORD_END}(?!\\s+by\\s)).*$`,
  "is",
);
const LABEL = pattern(
  `^(?:${anyOf(BY_WORDS)}\\s*:?\\s+|(?:${anyOf([...BY_WORDS, ...OPENERS])})\\s*:\\s*|${anyOf(OPENERS)}\\s+(?=\\S+\\s+\\S))`,
  "i",
);

function chunksOf(raw: string, kind: BylineKind): string[] {
  const bare = squash(plain(raw.slice(0, 2_000)).replace(MAIL, " ").replace(BRACKETS, " "));
  return bare
    .split(HARD_BREAK)
    .map((chunk) => squash(kind === "seen" ? chunk.replace(TAIL, "") : chunk))
    .map((chunk) => chunk.replace(LABEL, "").replace(LABEL, ""));
}

const JOINER = pattern(
  `\\s*,\\s*(?:and|&|und|et|y|e|with|mit|AND|UND|WITH)\\s+|\\s*[,、，]\\s*|\\s+(?:${anyOf([...JOINERS, ...LOUD_JOINERS])}|&|\\+)\\s+`,
);
const REMARK = pattern(`^(\\S+\\s+\\S+(?:\\s+\\S+){0,3}?)\\s+(?:${anyOf(AFTER_NAME)})(?:\\s.*)?$`);

/** "JANE ROE Associated Press": two words or more before an agency's name of several. */
const AGENCY_AT_END = pattern(
  `^(\\S+\\s+\\S+(?:\\s+\\S+){0,3}?)\\s+((?:The\\s+)?${anyOf(AGENCIES.filter((name) => name.includes(" ")))})$`,
);

function withoutAgency(part: string): string[] {
  const [, name, agency] = AGENCY_AT_END.exec(part) ?? [];
  return name === undefined || agency === undefined ? [part] : [name, agency];
}

/** "Jane Roe, Science editor and Agencies" → "Jane Roe", "Science editor", "Agencies". */
function partsOf(chunk: string): string[] {
  const parts = chunk
    .split(JOINER)
    .flatMap(withoutAgency)
    .map((part) => trimMarks(part.replace(REMARK, "$1")))
    .filter((part) => part !== "");
  const isWhole = BODY.test(chunk) && !chunk.includes(",") && !parts.some(isAgency);
  if (isWhole) return [trimMarks(chunk.replace(REMARK, "$1"))];
  const [first = "", second = ""] = parts;
  if (parts.length === 2 && chunk.includes(",") && isFamilyName(first) && isGivenName(second))
    return [`${second} ${first}`];
  return parts;
}

const FAMILY_NAME = pattern(`^(?:${anyOf([...PARTICLES, ...PARTICLES.map(capitalised)])}\\s){0,3}\\p{Lu}[\\p{L}’'-]+$`);

function isFamilyName(part: string): boolean {
  return FAMILY_NAME.test(part) && !isAgency(part);
}

function isGivenName(part: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\.?){0,2}$/u.test(part);
}

/** "Reporter" after a name, in Korean, Japanese and Chinese. */
const TITLE_AFTER = /\s?(?:기자|記者|记者)$/u;

function trimMarks(part: string): string {
  return squash(part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, "").replace(TITLE_AFTER, ""));
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Lo}[\p{L}\p{M}・]*|(?:de|da|di|del|della|la|le|van|von|der|den|dos|das|du|bin|al|el|ter|ten|y|af|av|zu|zur|vom)|(?:d|l|al|el|o)['’-]\p{Lu}\S*)$/u;

/** Two to five words in capitals, or a name in a script without them; on sight nothing else passes for a name. */
function isNameLike(part: string): boolean {
  const words = part.split(" ");
  const least = /^\p{Lo}{2,5}$/u.test(part) ? 1 : 2;
  return (
    words.length >= least &&
    words.length <= 5 &&
    words.every((word) => NAME_WORD.test(word)) &&
    !/\p{Ll}\p{Lu}\p{Ll}+ \p{Lu}/u.test(part.replace(/(?:Ma?c|O['’]|D['’]|De|La|Le|Van)\p{Lu}/gu, "X"))
  );
}
