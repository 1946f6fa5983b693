import { pattern } from "../../language/words.ts";
import { AGENCIES } from "./words.ts";

const CANONICAL: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((names) => names.map((name): [string, string] => [name.toLowerCase(), names[0]])),
);

const NAMES = AGENCIES.flat();
/** Every name of an agency as it stands beside a slash, where "AP" can be nothing else. */
export const AGENCY_NAMES: ReadonlySet<string> = new Set(
  NAMES.flatMap((name) => (name.length > 3 ? [name, name.toUpperCase()] : [name])),
);

/** The name that the record gives an agency, or null where the words name none we know. */
export function agencyOf(words: string): string | null {
  const plain = words.trim().replace(/\s+/gu, " ").toLowerCase();
  return CANONICAL.get(plain) ?? CANONICAL.get(plain.replace(/^the /u, "")) ?? null;
}

/** "Jo Alder/AFP via Getty Images" is AFP's; "Jef Mertens/Harbour Courier" the Courier's; else the whole. */
export function makerOf(words: string): string {
  const parts = words.split(/\s*[/|,]\s*|\s+via\s+|\s+for\s+/u).filter((part) => part !== "");
  for (const part of parts) {
    const agency = agencyOf(part);
    if (agency !== null) return agency;
  }
  return parts.at(-1) ?? words;
}

const SEPARATOR = /\s*(?:,|;|&)\s*(?:and\s+)?|\s+and\s+/u;
const PLACE = /\s+(?:in|at|from|for|on)\s.*$/u;
/** "NPR's Lee Moss", "Associated Press writer Lee Moss", "Harbour Courier staff". */
const STAFF = pattern(
  "^(.*?)(?:['’]s?\\s+\\p{Lu}|\\s+(?:staff|[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Pp]hotographers?)(?:\\s|$))",
);
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLES = "(?:(?:van|von|de|den|der|del|di|da|la|le|bin|al|el|ten|ter)\\s+){0,3}";
const NAME = pattern(`${NAME_WORD}(?:\\s+${PARTICLES}${NAME_WORD}){1,5}$`);
const OUTLET = pattern("^(?:the )?\\p{Lu}");

/**
 * Who stands in a list of contributors: agencies by their name, members of an outlet's staff by the
 * outlet (it is named once, before the first of them), everybody else by their own name.
 *
 *     "Jo Alder in Lyon, NPR's Lee Moss and The Associated Press"  →  Jo Alder, NPR, The Associated Press
 */
export function contributorsIn(words: string): string[] {
  const makers: string[] = [];
  let ofStaff = false;
  for (const part of words.trim().split(SEPARATOR)) {
    const plain = part.replace(PLACE, "").trim();
    const outlet = outletOf(plain);
    ofStaff ||= outlet !== null;
    const maker = outlet ?? (ofStaff ? null : (NAME.exec(plain)?.[0] ?? null));
    if (maker !== null && !makers.includes(maker)) makers.push(maker);
  }
  return makers;
}

function outletOf(part: string): string | null {
  const outlet = STAFF.exec(part)?.[1];
  if (outlet !== undefined && OUTLET.test(outlet)) return agencyOf(outlet) ?? outlet;
  return agencyOf(part);
}
