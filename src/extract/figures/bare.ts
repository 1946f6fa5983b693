import { BLANK, pattern } from "../../language/words.ts";
import { WORD_END, WORD_START } from "./chars.ts";
import type { FigureBound, FigureKind } from "../../layers.ts";
import type { Span } from "../../span.ts";
import type { Counted } from "./counted.ts";

/** A bare number with the words around it. */
export interface Bare {
  /** From the sentence's opening or the number before to this one, bounds left out. */
  readonly before: string;
  /** From the number to the next one or the sentence's end. */
  readonly after: string;
  /** The sentence up to the number. */
  readonly opening: string;
  readonly counted: Counted | null;
  readonly isVague: boolean;
  /** "one", "1". */
  readonly isOne: boolean;
  /** The quantity behind it that it stands in line with ("from 3 to 2 percent", "12, 25 and 33 percent"). */
  readonly line: { readonly kind: FigureKind; readonly unit: string | null; readonly isRange: boolean } | null;
  readonly isBounded: boolean;
  readonly bound: FigureBound;
  readonly value: number;
  /** The figure before it in this block, at most one sentence back. */
  readonly previous: {
    readonly kind: FigureKind;
    readonly unit: string | null;
    readonly role: string;
    readonly sameSentence: boolean;
  } | null;
}

export interface Role {
  readonly kind: FigureKind;
  readonly unit: string | null;
  /** The words that decided, counted from the number's end ("after") or its start ("before"). */
  readonly cue: { readonly side: "before" | "after"; readonly start: number; readonly end: number } | null;
}

/** One way in which a bare number counts something. */
export interface RoleRule {
  readonly name: string;
  /** The number that the example is about stands in square brackets. */
  readonly example: string;
  readonly confidence: number;
  readonly find: (bare: Bare) => Role | null;
}

/** Tried right behind a number. */
export const after = (source: string): RegExp => pattern(`^${source}`, "d");
/** Tried right before a number. */
export const before = (source: string): RegExp => pattern(`${WORD_START}${source}$`, "d");

/** Nothing that the number could count stands behind it. */
export const ENDS_HERE: RegExp = pattern(
  `^(?:[.,;:)!?”"]|$|${BLANK}(?:from|in|on|to|by|after|this|last|and|at|since|between|for)${WORD_END})`,
);

/** Words that lead to a number: "rose to 63", "a total of 12". */
export const REACHES: RegExp = before(
  `(?<cue>to|at|of|from|was|is|reached|hit|past|passed|above|exceeded|topped|than|stands${BLANK}at)${BLANK}`,
);

/** The words of the group "cue", or else all that the pattern took. */
export function cueIn(match: RegExpExecArray | null, side: "before" | "after"): Role["cue"] {
  const [start, end] = match?.indices?.groups?.["cue"] ?? match?.indices?.[0] ?? [0, 0];
  return match === null ? null : { side, start, end };
}

/** A plain count that a pattern behind the number shows; "one" is none. */
export function byCue(words: RegExp): (bare: Bare) => Role | null {
  return ({ after: behind, isOne }) => {
    const match = isOne ? null : words.exec(behind);
    return match === null ? null : { kind: "count", unit: null, cue: cueIn(match, "after") };
  };
}

/** The cue as a span of the text. */
export function cueSpan({ cue }: Role, number: Span, beforeStart: number): Span | null {
  if (cue === null) return null;
  const origin = cue.side === "after" ? number.end : beforeStart;
  return { start: origin + cue.start, end: origin + cue.end };
}
