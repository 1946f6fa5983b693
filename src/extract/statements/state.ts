import type { Grammar } from "../../language/structure/grammar.ts";
import type { Draft } from "./draft.ts";
import type { Saying } from "./find.ts";
import type { Range } from "./range.ts";
import type { Item, Line } from "./view.ts";

/** What the rules know while they read a line from left to right. */
export interface Reading {
  readonly line: Line;
  readonly items: readonly Item[];
  readonly sayings: readonly Saying[];
  /** Where "according to" begins, and a comma before it: indirect words do not reach over it. */
  readonly borders: readonly number[];
  readonly grammar: Grammar;
  /** Behind everything that earlier statements of the line took. */
  readonly floor: number;
}

/** A statement read, and behind what the next one may begin. */
export interface Read {
  readonly draft: Draft;
  readonly floor: number;
}

/** Ways of saying without a verb of their own: "according to X", "per X", "X: …", "declined to comment". */
export interface Phrase extends Range {
  readonly rule: "according-to" | "no-answer";
}

/** A draft with its content alone. */
export function draftOf(line: Line, rule: string, content: readonly Range[]): Draft {
  return {
    rule,
    line,
    content,
    cue: null,
    verb: null,
    act: null,
    speaker: null,
    basis: null,
    addressee: null,
    venue: null,
  };
}

export function skipMarks(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === "mark") at++;
  return at;
}
