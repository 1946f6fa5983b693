import type { Grammar } from "../../language/structure/grammar.ts";
import type { Entity } from "./entity.ts";
import { fits } from "./entity.ts";
import type { Candidate } from "./mentions.ts";
import { reasonsOf } from "./salience.ts";
import type { Class } from "./words.ts";

/** One whom a pronoun might stand for, with the reasons in the order of `REASONS`. */
export interface Option {
  readonly entity: Entity;
  readonly reasons: readonly number[];
}

/** Decides between options, the nearest first; null where it stays open. */
export type Choose = (of: Class, options: readonly Option[], pronoun: Candidate) => Entity | null;

export interface Voices {
  /** A number for the quotation that a token stands in; 0 outside of all. */
  readonly of: (token: number) => number;
}

/** How many sentences back a pronoun may point. */
const REACH = 3;
/** More than this many do not come up in the sentences that a pronoun reaches. */
const MOST = 60;

/** Entities by how lately they were mentioned. */
export class Recent {
  readonly #entities: Entity[] = [];

  /** Moves an entity to the end, or puts it there. */
  touch(entity: Entity): void {
    const at = this.#entities.lastIndexOf(entity);
    if (at >= 0) this.#entities.splice(at, 1);
    this.#entities.push(entity);
    if (this.#entities.length > MOST) this.#entities.shift();
  }

  get all(): readonly Entity[] {
    return this.#entities;
  }
}

/** Everybody whom a pronoun may stand for by number, gender and grammar, the nearest first. */
export function optionsOf(grammar: Grammar, pronoun: Candidate, of: Class, recent: Recent, voices: Voices): Option[] {
  const options: Option[] = [];
  for (const entity of recent.all.toReversed()) {
    const mention = entity.mentions.at(-1);
    if (mention === undefined || pronoun.sentence - mention.candidate.sentence > REACH || !fits(entity, of)) continue;
    const sameVoice = voices.of(pronoun.head) === voices.of(mention.candidate.head);
    const seen = { grammar, pronoun, class: of, entity, mention, sameVoice, nearer: options.length };
    const reasons = reasonsOf(seen);
    if (reasons !== null) options.push({ entity, reasons });
  }
  return options;
}
