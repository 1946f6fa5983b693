import type { EntityFinding } from "../src/layers.ts";
import type { GoldMention } from "../train/entities/gold.ts";

/** Counts of one kind of question: how many there were, were answered, were answered right. */
export interface Tally {
  asked: number;
  answered: number;
  right: number;
}

export const QUESTIONS = ["he/she", "it", "they", "name", "noun"] as const;
export type Question = (typeof QUESTIONS)[number];
export type Tallies = Readonly<Record<Question, Tally>>;

export function newTallies(): Tallies {
  return { "he/she": none(), it: none(), they: none(), name: none(), noun: none() };
}

function none(): Tally {
  return { asked: 0, answered: 0, right: 0 };
}

/** One wrong or missing answer, for the list of the worst. */
export interface Miss {
  readonly question: Question;
  readonly head: number;
  readonly given: number | null;
}

/**
 * Asks of every gold mention that points back to a name or noun: does the system put it with the last name or noun
 * of the same gold cluster, or with any of them? A pronoun is right when the nearest name or noun that it is put
 * with is one of its cluster; a name or noun likewise.
 */
export function tally(
  gold: readonly GoldMention[],
  found: readonly EntityFinding[],
  wordOf: (token: number) => string,
  tallies: Tallies,
): Miss[] {
  const misses: Miss[] = [];
  const clusterOf = new Map(gold.map(({ head, cluster }) => [head, cluster] as const));
  const back = antecedents(found);
  const seen = new Set<string>();
  for (const { head, cluster, form } of gold) {
    const question = form === "pronoun" ? questionOf(wordOf(head)) : form;
    const known = seen.has(cluster);
    if (form !== "pronoun") seen.add(cluster);
    if (question === null) continue;
    const given = back.get(head) ?? null;
    const count = tallies[question];
    if (known) count.asked++;
    if (given !== null) count.answered++;
    if (given !== null && known && clusterOf.get(given) === cluster) count.right++;
    else if (known || given !== null) misses.push({ question, head, given });
  }
  return misses;
}

/** For each mention of an entity the nearest name or noun of it before. */
function antecedents(found: readonly EntityFinding[]): Map<number, number> {
  const back = new Map<number, number>();
  for (const { mentions } of found) {
    let last: number | null = null;
    for (const { head, form } of mentions) {
      if (last !== null) back.set(head, last);
      if (form !== "pronoun") last = head;
    }
  }
  return back;
}

function questionOf(word: string): Question | null {
  if (/^(?:s?he|him|his|hers?|himself|herself)$/u.test(word)) return "he/she";
  if (/^it(?:s|self)?$/u.test(word)) return "it";
  return /^(?:they|them|theirs?|themselves)$/u.test(word) ? "they" : null;
}
