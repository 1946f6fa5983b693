import type { NameKind } from "../../layers.ts";
import type { Grammar, TokenRange } from "../../language/structure/grammar.ts";
import type { Candidate } from "./mentions.ts";
import type { Class, Gender } from "./words.ts";
import { BODIES, FEMALE, MALE, PEOPLE, PERSON_END } from "./words.ts";

/** One mention that has been given to somebody, with the rule that did it and the words that made it so. */
export interface Given {
  readonly candidate: Candidate;
  readonly rule: string;
  readonly because: readonly TokenRange[];
}

/** Somebody or something of one article, while mentions are still being gathered. */
export interface Entity {
  kind: NameKind | null;
  /** The fullest form as its words; null where only nouns name it. */
  name: readonly string[] | null;
  /** Nouns that say what it is, in small letters: "mayor", "company". */
  readonly nouns: Set<string>;
  gender: Gender | null;
  readonly plural: boolean;
  readonly mentions: Given[];
}

/** The words of a name as they are compared: without possessive, in small letters. */
export function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:['’]s?)$/u, "")
    .replace(/\.$/u, "");
}

export function isPerson({ kind, nouns }: Entity): boolean {
  if (kind !== null) return kind === "person";
  return [...nouns].some(isPersonNoun);
}

export function isPersonNoun(noun: string): boolean {
  return (
    MALE.has(noun) ||
    FEMALE.has(noun) ||
    PEOPLE.has(noun) ||
    (PERSON_END.test(noun) && !BODIES.has(noun) && !THINGS.test(noun))
  );
}

/** They end as nouns for people do. */
const THINGS =
  /^(?:number|paper|power|order|matter|river|water|winter|summer|weather|letter|corner|cent(?:er|re)|quarter|door|floor|error|harbou?r|labou?r|chapter|offer|dinner|border|tender|timber|finger|shoulder|flower|tower|counter|disorder|cover|danger|fever|filter|gender|ladder|layer|mirror|monitor|motor|reactor|sector|factor|tractor|container|computer|newspaper|poster|trailer|tanker|helicopter|plant|grant|restaurant|committee|coffee|fee|degree|tree|list|elevator|corridor|interior|exterior|manner|barrier|career|character|cylinder|disaster|murder|thunder|transfer|behaviou?r|colou?r|favou?r|terror|horror|humou?r|odou?r|vapou?r|agreement|government|document|moment|event|statement|percent|instant|constant|decor)$/u;

/** Whether a pronoun of this class can stand for it. */
export function fits(entity: Entity, pronoun: Class): boolean {
  if (pronoun === "they") return entity.plural || isBody(entity) || entity.kind === "group";
  if (entity.plural) return false;
  if (pronoun === "it") return !isPerson(entity) && entity.gender === null && entity.kind !== "group";
  if (entity.gender !== null) return entity.gender === pronoun;
  return isPerson(entity);
}

function isBody({ kind, nouns }: Entity): boolean {
  return kind === "organization" || (kind === null && [...nouns].some((noun) => BODIES.has(noun)));
}

/** The gender that a word states. */
export function statedBy(word: string): Gender | null {
  if (MALE.has(word)) return "he";
  return FEMALE.has(word) ? "she" : null;
}

/** A noun in the plural, or several joined by "and". */
export function isPlural(grammar: Grammar, head: number): boolean {
  const tag = grammar.xpos(head);
  return (
    tag === "NNS" ||
    tag === "NNPS" ||
    grammar
      .children(head)
      .some(
        (child) =>
          grammar.label(child) === "conj" && /^(?:NOUN|PROPN)$/u.test(grammar.upos(child)) && joined(grammar, child),
      )
  );
}

function joined(grammar: Grammar, at: number): boolean {
  return grammar.children(at).some((child) => grammar.word(child) === "and");
}
