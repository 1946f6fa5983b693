export type RuleName =
  | "word"
  | "clitic"
  | "contraction"
  | "abbreviation"
  | "prefixed"
  | "elision"
  | "broken-off"
  | "number"
  | "compound-number"
  | "unit"
  | "mark"
  | "mark-run"
  | "emoticon"
  | "link"
  | "handle";

/** Why a token is one. */
export interface TokenRule {
  readonly name: RuleName;
  /** Tokens that stand tight are parted by "|". */
  readonly example: string;
}

export const RULES: readonly TokenRule[] = [
  { name: "word", example: "harbour" },
  { name: "clitic", example: "she|’ll, did|n’t, Fenwick|’s" },
  { name: "contraction", example: "can|not, gon|na" },
  { name: "abbreviation", example: "Gov. Fenwick of the U.S. Senate" },
  { name: "prefixed", example: "anti-war" },
  { name: "elision", example: "the ’90s" },
  { name: "broken-off", example: "th- the pumps" },
  { name: "number", example: "10,000 or 3.5 or 20th or 1970s" },
  { name: "compound-number", example: "9:45 on 3/5/2026" },
  { name: "unit", example: "50|km at 5|pm" },
  { name: "mark", example: "," },
  { name: "mark-run", example: "..." },
  { name: "emoticon", example: ":-)" },
  { name: "link", example: "https://example.org/a" },
  { name: "handle", example: "@fenwick #harbour" },
];
