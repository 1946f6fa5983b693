import type { FigureKind } from "../../layers.ts";
import type { Groups, Reading, UnitRead } from "./readings.ts";

/** One way of writing a quantity. What a bare number counts is decided by the rules of `roles.ts`. */
export interface FigureRule {
  readonly name: string;
  readonly example: string;
  readonly kind: FigureKind;
  /** How often a phrase of this form is a figure of this kind and value. */
  readonly confidence: number;
}

/** A unit behind a number; `pattern` is tried where the number ends. */
export interface TailRule extends FigureRule {
  readonly pattern: RegExp;
  /** The unit, or null where the words are none; `before` is what stands before the number. */
  readonly read: (groups: Groups, number: string, before: string) => UnitRead | null;
}

/** A phrase that is read as a whole; `pattern` is tried where it begins. */
export interface PhraseRule extends FigureRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Reading | null;
}
