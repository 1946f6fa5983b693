import { anyOf, pattern } from "../../language/words.ts";
import type { Cast, Member } from "./cast.ts";
import { keyOf } from "./keys.ts";
import type { FullName } from "./names.ts";
import { bearersOf } from "./names.ts";
import type { Turn } from "./pronouns.ts";
import { HE, SHE } from "./words.ts";

type Names = ReadonlyMap<string, readonly FullName[]>;

const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}'’-]{1,40}/gu;

/** Every place where a person of the cast is named by surname, in order. One pass over the text. */
export function namings(text: string, cast: Cast, names: Names): Turn[] {
  const bySurname = new Map<string, Member | null>();
  const byName = new Map<string, Member>();
  for (const member of cast.members) {
    if (member.profile.kind !== "person") continue;
    const surname = keyOf(member.profile.name?.split(" ").at(-1) ?? "");
    bySurname.set(surname, bySurname.has(surname) ? null : member);
    byName.set(member.profile.name ?? "", member);
  }
  const found: Turn[] = [];
  for (const { 0: word, index } of text.matchAll(NAME)) {
    const surname = word.replace(/['’]s?$/u, "");
    const bearers = bearersOf(names, surname);
    const whole = bearers.find(({ name }) => text.startsWith(name, index + surname.length - name.length));
    const only = bearers.length > 1 ? whole : bearers[0];
    const member = bearers.length > 1 ? byName.get(whole?.name ?? "") : bySurname.get(keyOf(surname));
    if (member !== undefined && member !== null) found.push(turn(index, member, null));
    else if (member === undefined && only?.opens === true) found.push(turn(index, null, only.name));
  }
  return found;
}

function turn(at: number, member: Member | null, name: string | null): Turn {
  return { at, member, name, not: null, statement: null };
}

const SOMEBODY = pattern(
  `(?<=^|\\n|[.!?]["”’)]? )(?:His|Her|Their|An?|One|Another) (?:\\p{Ll}[\\p{L}’'-]{1,20} ){0,2}?(${anyOf(["man", "woman", ...HE, ...SHE])})(?=[,;]? \\p{Ll})`,
  "g",
);

/**
 * Where a sentence begins with somebody who has no name, and whose noun tells "he" from "she": "Her husband nodded."
 * A pronoun behind it is theirs, and so nobody's that the record could name.
 */
export function bystanders(text: string): Turn[] {
  return [...text.matchAll(SOMEBODY)].flatMap(({ 1: noun = "", index }): Turn[] => {
    const not = noun === "woman" || SHE.has(noun) ? "he" : noun === "man" || HE.has(noun) ? "she" : null;
    return not === null ? [] : [{ at: index, member: null, name: null, not, statement: null }];
  });
}
