import type { Found } from "./find.ts";
import type { Line } from "./lines.ts";
import { LONGEST_CREDIT } from "./lines.ts";

/** One form of credit. Whatever it finds gives one finding for each maker that `makers` names. */
export interface CreditRule {
  readonly name: string;
  readonly example: string;
  readonly role: "wire" | "contributed" | "photo";
  readonly confidence: number;
  /** Letters of which one must stand in the line: a cheap look before the rule is tried. */
  readonly hints: readonly string[];
  /** Whether such a credit may stand at this place of the line. */
  readonly fits: (line: Line, at: number) => boolean;
  readonly find: (words: string) => readonly Found[];
  readonly makers: (who: string) => readonly string[];
}

/** Whether a line is short enough to be a credit as a whole. */
export function isShort({ words }: Line): boolean {
  return words.length <= LONGEST_CREDIT;
}
