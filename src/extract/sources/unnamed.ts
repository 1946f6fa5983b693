import { aboutName } from "./about.ts";
import { countOf } from "./count.ts";
import { nounPhrase } from "./noun.ts";
import type { Profile, Parts } from "./parts.ts";
import { NOTHING } from "./parts.ts";
import type { Word } from "./words-of.ts";
import { written } from "./words-of.ts";
import {
  BODIES,
  DEFINITE,
  DOCUMENT_NOUNS,
  HE,
  isTitle,
  OFFICE_NOUNS,
  ORGANIZATION_NOUNS,
  SHE,
  UNTELLING,
} from "./words.ts";

/** Whoever has no name: "two officials familiar with the talks", "the mayor", "a court filing". */
export function described(parts: Parts): Profile {
  const { text, head, rest } = parts;
  const { words: core, tail } = nounPhrase(parts);
  const noun = core.at(-1)?.key ?? "";
  const [first] = parts.core;
  const definite = DEFINITE.has(first?.key ?? "") || first?.possessive === true;
  const base = { ...NOTHING, description: written(text, [...head, ...telling(rest)]) || null, noun, definite };
  const kind = isHearsay(core) ? null : impersonal(noun, definite);
  if (kind !== null) return { ...base, ...kind };
  const about = aboutName(text, { before: core, tail, rest: [] });
  const { former } = about;
  const role = UNTELLING.has(noun) || ORGANIZATION_NOUNS.has(noun) ? null : about.role;
  const affiliation = ORGANIZATION_NOUNS.has(noun) ? null : about.affiliation;
  if (definite && isOffice(noun) && !noun.endsWith("s")) {
    return { ...base, kind: "office", rule: "office", role: role ?? noun, affiliation, former };
  }
  return {
    ...base,
    kind: "unnamed",
    rule: "unnamed",
    ...compound(role, affiliation),
    former,
    count: countOf(parts.core, noun),
    gender: SHE.has(noun) ? "she" : HE.has(noun) ? "he" : null,
  };
}

/** "reports", "local media reports": no document that could be named, but what is going round. */
function isHearsay(core: readonly Word[]): boolean {
  return core.at(-1)?.key === "reports" && core.slice(0, -1).every(({ key }) => UNSPECIFIED.has(key));
}

const UNSPECIFIED: ReadonlySet<string> = new Set(
  "early earlier initial first local media news press eyewitness witness recent some several other many unconfirmed".split(
    " ",
  ),
);

/** "an aid worker who reached the village": which one it is; not why the name is kept back ("who asked not to be …"). */
function telling(rest: readonly Word[]): readonly Word[] {
  const [first, second] = rest;
  if (!(first?.key === "who" || first?.key === "that") || KEEPS_BACK.has(second?.key ?? "")) return [];
  const end = rest.findIndex(({ text: word }) => !/\p{L}|\p{N}/u.test(word));
  return end < 0 ? rest : rest.slice(0, end);
}

const KEEPS_BACK: ReadonlySet<string> = new Set(
  "spoke speaks declined asked did does didn't requested wished wanted refused insisted was is are were".split(" "),
);

/** What is told by its noun alone: a document, the press, an organization, an office. */
function impersonal(noun: string, definite: boolean): Pick<Profile, "kind" | "rule"> | null {
  if (DOCUMENT_NOUNS.has(noun)) return { kind: "document", rule: "document" };
  if (noun === "office") return { kind: "office", rule: "office" };
  if (definite && PRESS.has(noun)) return { kind: "outlet", rule: "outlet" };
  if (BODIES.has(noun) || (ORGANIZATION_NOUNS.has(noun) && definite))
    return { kind: "organization", rule: "organization-noun" };
  return null;
}

const PRESS: ReadonlySet<string> = new Set([
  "newspaper",
  "newspapers",
  "broadcaster",
  "tabloid",
  "tabloids",
  "magazine",
]);

/** "fire service spokeswoman": who speaks for an organization is its, not a kind of it. */
function compound(role: string | null, affiliation: string | null): Pick<Profile, "role" | "affiliation"> {
  const words = role?.split(" ") ?? [];
  const owner = words.slice(0, -1);
  if (role === null || affiliation !== null || !SPEAKS_FOR.test(words.at(-1) ?? "")) return { role, affiliation };
  if (!ORGANIZATION_NOUNS.has(owner.at(-1)?.toLowerCase() ?? "")) return { role, affiliation };
  return { role: words.at(-1) ?? null, affiliation: owner.join(" ") };
}

const SPEAKS_FOR = /^spokes(?:man|woman|person|men|women|people|persons)$/u;

export function isOffice(key: string): boolean {
  return OFFICE_NOUNS.has(key) || isTitle(key);
}
