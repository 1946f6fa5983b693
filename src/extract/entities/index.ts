import type { Doc, Stage } from "../../doc.ts";
import type { EntityFinding } from "../../layers.ts";
import { Grammar } from "../../language/structure/grammar.ts";
import type { Span } from "../../span.ts";
import { byStart } from "../../span.ts";
import { Cast } from "./cast.ts";
import { chooseByWeights } from "./choose.ts";
import type { Entity, Given } from "./entity.ts";
import { isPerson } from "./entity.ts";
import { candidatesIn } from "./mentions.ts";
import type { Choose } from "./pronouns.ts";
import { voicesOf } from "./voices.ts";

type Needs = "quotations" | "tokens" | "parses" | "credits";

/** How sure each way of telling who is meant has been on the development part of GUM. */
export const RULES: Readonly<Record<string, number>> = {
  name: 0.9,
  "same-name": 0.95,
  "short-name": 0.9,
  noun: 0.6,
  "same-noun": 0.7,
  pronoun: 0.7,
};

/** Who and what an article tells of: names, nouns and pronouns that mean the same meet in one entity. */
export const entitiesStage: Stage<Needs, "entities"> = entitiesStageBy(chooseByWeights);

/** The stage with another way to tell whom a pronoun stands for, for the trainer. */
export function entitiesStageBy(choose: Choose): Stage<Needs, "entities"> {
  return {
    gives: "entities",
    rules: new Set(Object.keys(RULES)),
    find: (doc) => {
      const grammar = new Grammar(doc);
      const candidates = candidatesIn(doc, grammar).filter((candidate) => !isCredited(doc, grammar.span(candidate)));
      const cast = new Cast(grammar, voicesOf(doc), choose);
      for (const candidate of candidates) if (candidate.form === "name") cast.meet(candidate);
      for (const candidate of candidates) cast.take(candidate);
      const told = cast.entities.filter(isTold);
      return told.map((entity) => findingOf(doc, grammar, entity)).toSorted(byStart);
    },
  };
}

/** Who made the article is not told of by it. */
function isCredited({ credits }: Doc<"credits">, span: Span): boolean {
  return credits.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** A name tells by itself; a noun when something points back to it. */
function isTold({ name, mentions }: Entity): boolean {
  return name === null ? mentions.length > 1 : mentions.length > 0;
}

function findingOf({ text }: Doc<Needs>, grammar: Grammar, entity: Entity): EntityFinding {
  const mentions = entity.mentions.map(({ candidate, rule }) => ({
    ...grammar.span(candidate),
    form: candidate.form,
    head: candidate.head,
    rule,
  }));
  const [first = { start: 0, end: 0, rule: "name" }] = mentions;
  const longest = named(entity).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  const name = longest === undefined ? null : grammar.span(longest.candidate);
  return {
    start: first.start,
    end: first.end,
    kind: entity.kind ?? (isPerson(entity) ? "person" : null),
    name: name === null ? null : text.slice(name.start, name.end),
    nouns: [...entity.nouns].toSorted(),
    gender: entity.gender,
    plural: entity.plural,
    mentions,
    rule: first.rule,
    because: name === null ? [] : [name],
    confidence: Math.min(...entity.mentions.map(({ rule }) => RULES[rule] ?? 0.5)),
  };
}

function named({ mentions }: Entity): Given[] {
  return mentions.filter(({ candidate }) => candidate.form === "name");
}

function lengthOf({ candidate: { from, to } }: Given): number {
  return to - from;
}
