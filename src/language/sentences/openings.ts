import type { Span } from "../../span.ts";
import { ANY_MONTH } from "../calendar.ts";
import { pattern } from "../words.ts";

/** What stands at the beginning of a block or sentence as a sentence of its own, without a stop. */
export interface Opening {
  readonly name: string;
  readonly example: string;
  readonly confidence: number;
  /** Only where a block begins. */
  readonly blockOnly: boolean;
  readonly pattern: RegExp;
}

const TOWN = String.raw`\p{Lu}{2}[\p{Lu}.'’\s-]{2,38}`;
const STATE = String.raw`(?:,\s\p{Lu}[\p{L}.\s]{1,30}){0,2}`;
const DAY = String.raw`(?:,\s${ANY_MONTH}\s\d{1,2})?`;
const AGENCY = String.raw`\s\(\p{Lu}[\p{L}/\s]{1,24}\)`;
const DASH = String.raw`\s(?:--|[—–-])(?=\s)`;
const NEXT = String.raw`(?=\s{1,2}["“'‘«]?(?:\p{Lu}(?:\p{Ll}|\s)|\p{N}))`;

export const OPENINGS: readonly Opening[] = [
  {
    name: "dateline",
    example: "ROTTERDAM, March 5 (Reuters) - Snow closed the harbour.",
    confidence: 0.9,
    blockOnly: true,
    pattern: pattern(
      String.raw`(?:${TOWN}${STATE}${DAY}(?:${AGENCY})?|\p{Lu}[\p{L}.\s]{1,30}${STATE}${DAY}${AGENCY})${DASH}${NEXT}`,
      "y",
    ),
  },
  {
    name: "sign-off",
    example: "Thanks, Ada",
    confidence: 0.8,
    blockOnly: false,
    pattern: pattern(
      "(?:(?:Many )?[Tt]hanks|(?:(?:Kind|Best|Warm) )?[Rr]egards|Best(?: wishes)?|Sincerely(?: yours)?|Yours (?:truly|sincerely)|Cheers|Respectfully|Love|Take care),(?=\\s{1,4}\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s{1,4}[\\p{Lu}\\p{N}(]|$))",
      "y",
    ),
  },
];

/** The opening that stands at `from`, with its end and where the rest begins; null where there is none. */
export function openingAt(text: string, from: number, isBlockStart: boolean): { opening: Opening; span: Span } | null {
  for (const opening of OPENINGS) {
    if (opening.blockOnly && !isBlockStart) continue;
    opening.pattern.lastIndex = from;
    if (opening.pattern.test(text)) return { opening, span: { start: from, end: opening.pattern.lastIndex } };
  }
  return null;
}
