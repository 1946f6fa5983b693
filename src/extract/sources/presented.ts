import type { Doc } from "../../doc.ts";
import type { Span } from "../../span.ts";
import { byStart, firstAtOrAfter, spanAt, textOf } from "../../span.ts";
import type { Member } from "./cast.ts";

/** A sentence that begins with somebody who has no name: its first words, without the one that says how many. */
interface Somebody extends Span {
  readonly words: string;
  readonly wordsAt: number;
}

const SOMEBODY =
  /(?<=^|\n|[.!?]["”’)]? )(?:An?|One|Two|Three|Four|Five|Several|Some)((?: [\p{L}\p{N}][\p{L}\p{N}’'.-]{0,24}){1,4})(?![\p{L}\p{N}])/gu;
/** What of the sentence still says who they are, up to the comma. */
const TAIL = /^ (?:with|of|in|at|from|on|close|familiar|involved|briefed)(?![\p{L}\p{N}])[^,.;:”"\n]{2,100}(?=,)/u;
/** How far back "the person" may point to the sentence that presents them. */
const REACH = 600;

/**
 * Adds the place that presents an unnamed source where nothing is said yet, so that what it tells of them counts:
 *
 *     A clerk at the court, who asked not to be named because it is secret, was blunt. “It fell,” the clerk said.
 *     └─ presented here, with the reason                                                        └─ speaks here
 */
export function presentUnnamed({ text, quotations }: Doc<"quotations">, members: readonly Member[]): void {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const speaking = new Set(members.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const all = somebodyIn(text).filter(({ start }) => !speaking.has(start) && spanAt(outer, start) === undefined);
  for (const member of members) {
    if (member.profile.kind !== "unnamed") continue;
    const places = member.mentions.flatMap((span) => presentedBefore(text, span, member.profile.noun, all) ?? []);
    const [first] = places;
    if (first === undefined) continue;
    if (member.mentions.every(({ start }) => start > first.start))
      member.profile = { ...member.profile, description: textOf(text, first) };
    member.mentions.push(...new Map(places.map((place) => [place.start, place])).values());
    member.mentions.sort(byStart);
  }
}

function somebodyIn(text: string): Somebody[] {
  return [...text.matchAll(SOMEBODY)].map(({ 0: all, 1: words = "", index }) => {
    const end = index + all.length;
    return { start: index, end, words, wordsAt: end - words.length };
  });
}

/** Where the paragraph presents whoever "the clerk" points back to. */
function presentedBefore(text: string, { start, end }: Span, noun: string, all: readonly Somebody[]): Span | null {
  if (!/^(?:the|this|that) /iu.test(text.slice(start, end))) return null;
  for (let at = firstAtOrAfter(all, start) - 1; at >= 0; at--) {
    const one = all[at];
    if (one === undefined || start - one.start > REACH || text.slice(one.end, start).includes("\n")) return null;
    const found = named(text, one, noun);
    if (found !== null) return found;
  }
  return null;
}

/** The phrase up to its noun, with what stands behind that. */
function named(text: string, { start, words, wordsAt }: Somebody, noun: string): Span | null {
  const at = `${words.toLowerCase()} `.indexOf(` ${noun} `);
  if (at < 0 || noun === "") return null;
  const end = wordsAt + at + 1 + noun.length;
  const tail = TAIL.exec(text.slice(end, end + 140))?.[0] ?? "";
  return { start, end: end + tail.length };
}
