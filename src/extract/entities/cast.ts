import type { NameKind } from "../../layers.ts";
import type { Grammar } from "../../language/structure/grammar.ts";
import { aboutOf } from "./about.ts";
import type { Entity } from "./entity.ts";
import { isPersonNoun, isPlural, keyOf } from "./entity.ts";
import type { Candidate } from "./mentions.ts";
import type { Choose, Voices } from "./pronouns.ts";
import { optionsOf, Recent } from "./pronouns.ts";
import { acronymOf, isPartOf } from "./forms.ts";
import { agree, hasNoun, kindBy } from "./kinds.ts";
import { BODIES, DEFINITE, FIRMS, PRONOUNS, UNTOLD } from "./words.ts";

const WHERE: ReadonlySet<string> = new Set(["in", "at", "to", "from", "near", "across", "around", "outside"]);

/** Labels of a noun beside the name that it describes. */
const BESIDE: ReadonlySet<string> = new Set(["appos", "nmod:desc", "flat"]);

/** How far back, in sentences, a noun may point to one that is not named. */
const REACH = 12;

/** Everybody and everything that one article tells of; takes its mentions in the order of the text. */
export class Cast {
  readonly entities: Entity[] = [];
  readonly #grammar: Grammar;
  readonly #voices: Voices;
  readonly #choose: Choose;
  readonly #recent = new Recent();
  /** The tokens that carry names. */
  readonly #heads = new Set<number>();
  readonly #byName = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #byNoun = new Map<string, Entity[]>();

  constructor(grammar: Grammar, voices: Voices, choose: Choose) {
    this.#grammar = grammar;
    this.#voices = voices;
    this.#choose = choose;
  }

  /** Full names come first, so that a surname in the headline finds its bearer. */
  meet(candidate: Candidate): void {
    this.#heads.add(candidate.head);
    const words = this.#words(candidate);
    if (candidate.kind === null || words.length < 2 || this.#byName.has(words.join(" "))) return;
    this.#add(candidate.kind, words, false);
  }

  take(candidate: Candidate): void {
    if (candidate.form === "name") this.#name(candidate);
    else if (candidate.form === "noun") this.#noun(candidate);
    else this.#pronoun(candidate);
  }

  #name(candidate: Candidate): void {
    const words = this.#words(candidate);
    const kind = candidate.kind ?? "other";
    const known = this.#known(words, kind, this.#isPlace(candidate));
    const entity = known?.entity ?? this.#add(kind, words, isPlural(this.#grammar, candidate.head));
    if (words.length > (entity.name?.length ?? 0) && kind === "person") entity.name = words;
    this.#give(entity, candidate, known?.rule ?? "name");
  }

  #known(
    words: readonly string[],
    kind: NameKind,
    isPlace: boolean,
  ): { readonly entity: Entity; readonly rule: string } | null {
    const same = this.#byName.get(words.join(" "));
    if (same !== undefined) return { entity: same, rule: "same-name" };
    const bearers = (this.#byWord.get(words.at(-1) ?? "") ?? []).filter(
      (entity) =>
        entity.name !== null &&
        isPartOf(words, entity.name, entity.kind ?? kind) &&
        agree(entity.kind, kind, words.length === 1 && !isPlace),
    );
    const [only, ...others] = bearers;
    return only === undefined || others.length > 0 ? null : { entity: only, rule: "short-name" };
  }

  /** "in Washington" is no person. */
  #isPlace({ head, kind }: Candidate): boolean {
    const before = this.#grammar.child(head, "case");
    return kind === "place" && before !== null && WHERE.has(this.#grammar.word(before));
  }

  #noun(candidate: Candidate): void {
    const noun = this.#grammar.word(candidate.head);
    const plural = isPlural(this.#grammar, candidate.head);
    const letters = this.#byLetters(candidate);
    if (letters !== null) return this.#give(letters, candidate, "short-name");
    if (this.#isAbout(candidate)) return;
    const definite = DEFINITE.has(this.#grammar.word(candidate.from)) && !UNTOLD.has(noun);
    const known = definite && !plural ? this.#called(noun, candidate) : null;
    const entity = known ?? this.#add(null, null, plural);
    this.#give(entity, candidate, known === null ? "noun" : "same-noun");
  }

  /** "the WHO": the first letters of a body, which may be taken for a noun. */
  #byLetters({ head }: Candidate): Entity | null {
    const word = this.#grammar.words({ from: head, to: head + 1 });
    if (!/^\p{Lu}{2,6}$/u.test(word)) return null;
    return this.#known([word.toLowerCase()], "organization", false)?.entity ?? null;
  }

  /** A title or an apposition is about somebody who is named beside it. */
  #isAbout({ head }: Candidate): boolean {
    const grammar = this.#grammar;
    const label = grammar.label(head);
    if (BESIDE.has(label)) return this.#heads.has(grammar.head(head));
    return grammar.children(head).some((child) => BESIDE.has(grammar.label(child)) && this.#heads.has(child));
  }

  /** "the mayor", "the company": the last one that was called so, or a body whose kind of name that is. */
  #called(noun: string, candidate: Candidate): Entity | null {
    const { sentence } = candidate;
    const near = (entity: Entity): boolean =>
      sentence - (entity.mentions.at(-1)?.candidate.sentence ?? -REACH) <= REACH;
    const called = (this.#byNoun.get(noun) ?? []).filter(
      (entity) => !entity.plural && (entity.name !== null || (near(entity) && this.#tells(entity, candidate))),
    );
    const last = called.at(-1);
    if (last !== undefined)
      return isPersonNoun(noun) && called.filter(({ name }) => name !== null).length > 1 ? null : last;
    if (!FIRMS.has(noun)) return null;
    const firms = this.#recent.all.filter(
      (entity) => entity.kind === "organization" && near(entity) && !hasNoun(entity),
    );
    return firms.length === 1 ? (firms[0] ?? null) : null;
  }

  /** Whether all that a phrase says before its noun was said of it before: "the lower half" is not "the upper half". */
  #tells({ mentions }: Entity, { from, head }: Candidate): boolean {
    const said = new Set(mentions.slice(-3).flatMap(({ candidate: own }) => this.#between(own.from, own.head)));
    return this.#between(from + 1, head).every((word) => said.has(word));
  }

  #between(from: number, to: number): string[] {
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => this.#grammar.word(from + at));
  }

  #pronoun(candidate: Candidate): void {
    const of = PRONOUNS.get(this.#grammar.word(candidate.head));
    if (of === undefined) return;
    const options = optionsOf(this.#grammar, candidate, of, this.#recent, this.#voices);
    const entity = this.#choose(of, options, candidate);
    if (entity === null) return;
    if (of === "he" || of === "she") entity.gender ??= of;
    this.#give(entity, candidate, "pronoun");
  }

  #give(entity: Entity, candidate: Candidate, rule: string): void {
    const about = aboutOf(this.#grammar, candidate);
    entity.kind = kindBy(entity, about.nouns);
    for (const noun of about.nouns) this.#learn(entity, noun);
    entity.gender ??= entity.kind === null || entity.kind === "person" ? about.gender : null;
    const last = entity.mentions.at(-1)?.candidate;
    const because = last === undefined || rule === "name" || rule === "noun" ? [] : [{ from: last.from, to: last.to }];
    entity.mentions.push({ candidate, rule, because });
    this.#recent.touch(entity);
  }

  #learn(entity: Entity, noun: string): void {
    if (entity.nouns.has(noun) || entity.nouns.size >= MOST) return;
    if (entity.kind === "person" && !isPersonNoun(noun)) return;
    entity.nouns.add(noun);
    push(this.#byNoun, noun, entity);
  }

  #words({ from, to }: Candidate): string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(keyOf(this.#grammar.word(at)));
    return words.filter((word) => word !== "" && word !== "the");
  }

  #add(kind: NameKind | null, name: readonly string[] | null, plural: boolean): Entity {
    const entity: Entity = {
      kind,
      name,
      nouns: new Set(),
      gender: null,
      plural: plural && kind !== "organization",
      mentions: [],
    };
    this.entities.push(entity);
    if (name === null) return entity;
    this.#byName.set(name.join(" "), entity);
    for (const word of new Set([...name, acronymOf(name)])) push(this.#byWord, word, entity);
    for (const word of name) if (kind === "organization" && BODIES.has(word)) this.#learn(entity, word);
    return entity;
  }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (list.push(entity) > MOST) list.shift();
}

/** Of more than this many that are called alike only the last can be meant. */
const MOST = 32;
