import type { StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { outletNamed } from "../../language/outlets.ts";
import type { Known, Profile } from "./parts.ts";
import { NOTHING_KNOWN } from "./parts.ts";
import { profileOf } from "./profile.ts";

export interface Relay {
  readonly span: Span;
  readonly profile: Profile;
}

const TO = /(?:^|\s)(?:with|to|for|on|by|from)\s+(?=(?:the )?\p{Lu}|(?:this|our) )/gu;

/** Outlets that statements were made to: "told Reuters", "in an interview with the BBC". */
export function outletsIn(text: string, statements: readonly StatementFinding[], publisher: string | null): Relay[] {
  const known = { ...NOTHING_KNOWN, publisher };
  return statements.flatMap(({ addressee, venue }) => [
    ...(addressee === null ? [] : outletAt(text, addressee, known)),
    ...(venue === null ? [] : inVenue(text, venue).flatMap((span) => outletAt(text, span, known))),
  ]);
}

function inVenue(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(TO)].map(({ 0: words, index }) => ({
    start: start + index + words.length,
    end,
  }));
}

function outletAt(text: string, span: Span, known: Known): Relay[] {
  const profile = profileOf(text, span, known);
  const named = profile.kind === "outlet" || (profile.name !== null && outletNamed(profile.name) !== null);
  return named ? [{ span, profile: { ...profile, kind: "outlet", rule: "relay" } }] : [];
}
