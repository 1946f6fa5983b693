import type { Grammar } from "./grammar.ts";

/** How a verb (or the predicate with a copula) stands in its sentence, from its auxiliaries and particles. */
export interface VerbForm {
  readonly voice: "active" | "passive";
  /** Null for infinitives and participles that stand alone. "future" where "will", "shall" or "going to" say so. */
  readonly tense: "past" | "present" | "future" | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** The modal verb in its plain form, "would" and "could" as they are; null without one. */
  readonly modal: string | null;
  readonly negated: boolean;
}

export function verbForm(grammar: Grammar, verb: number): VerbForm {
  const helpers = grammar
    .children(verb)
    .slice(0, MAX_HELPERS)
    .filter((child) => isHelper(grammar, child));
  const words = helpers.map((at) => grammar.word(at));
  const modal = words.map((word) => MODALS.get(word)).find((found) => found !== undefined) ?? null;
  const finite = helpers.find((at) => FINITE.has(grammar.xpos(at))) ?? verb;
  const be = words.some((word) => BE.has(word));
  // "is accused of": a form of "be" before a past participle, whatever it was labelled.
  const passive = be && grammar.xpos(verb) === "VBN" && grammar.upos(verb) === "VERB";
  const goingTo = grammar.relation(verb) === "xcomp" && isGoing(grammar, grammar.head(verb));
  return {
    voice:
      passive || helpers.some((at) => grammar.label(at) === "aux:pass") || alonePassive(grammar, verb, helpers)
        ? "passive"
        : "active",
    tense: goingTo || modal === "will" || modal === "shall" ? "future" : tenseOf(grammar.xpos(finite)),
    perfect: words.some((word) => HAVE.has(word)) && grammar.xpos(verb) !== "VB",
    progressive: be && grammar.xpos(verb) === "VBG",
    modal,
    negated: isNegated(grammar, verb),
  };
}

/** No verb has more before it that would be a helper. */
const MAX_HELPERS = 32;
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ", "MD"]);

function isHelper(grammar: Grammar, at: number): boolean {
  const relation = grammar.relation(at);
  return relation === "aux" || relation === "cop";
}

/** "the bridge built in 1907": a past participle behind its noun, without a helper. */
function alonePassive(grammar: Grammar, verb: number, helpers: readonly number[]): boolean {
  const behindNoun = grammar.relation(verb) === "acl" && grammar.label(verb) !== "acl:relcl";
  return helpers.length === 0 && behindNoun && grammar.xpos(verb) === "VBN";
}

function isGoing(grammar: Grammar, at: number): boolean {
  return grammar.word(at) === "going" && grammar.child(at, "aux") !== null;
}

function tenseOf(tag: string): VerbForm["tense"] {
  if (tag === "VBD") return "past";
  return tag === "VBP" || tag === "VBZ" || tag === "MD" ? "present" : null;
}

const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "never",
  "no",
  "neither",
  "nor",
  "hardly",
  "nobody",
  "nothing",
  "none",
]);

/** "not", "never", "n't" at the verb or its helpers, "no" or "nobody" in its subject or object. */
export function isNegated(grammar: Grammar, verb: number): boolean {
  return grammar
    .children(verb)
    .slice(0, MAX_HELPERS)
    .some((child) => {
      const relation = grammar.relation(child);
      if (relation === "advmod" || relation === "cc" || relation === "det") return NEGATIONS.has(grammar.word(child));
      if (relation === "nsubj" || relation === "obj") return nothing(grammar, child);
      return false;
    });
}

function nothing(grammar: Grammar, noun: number): boolean {
  if (NEGATIONS.has(grammar.word(noun))) return true;
  const determiner = grammar.child(noun, "det");
  return determiner !== null && grammar.word(determiner) === "no";
}

/** Modal verbs by their forms as tokens ("ca" of "can't", "wo" of "won't", "'ll"). */
const MODALS: ReadonlyMap<string, string> = new Map([
  ["can", "can"],
  ["ca", "can"],
  ["could", "could"],
  ["may", "may"],
  ["might", "might"],
  ["must", "must"],
  ["shall", "shall"],
  ["sha", "shall"],
  ["should", "should"],
  ["will", "will"],
  ["wo", "will"],
  ["'ll", "will"],
  ["would", "would"],
  ["'d", "would"],
  ["ought", "ought"],
]);

const HAVE: ReadonlySet<string> = new Set(["have", "has", "had", "having", "'ve"]);
const BE: ReadonlySet<string> = new Set(["be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s"]);
