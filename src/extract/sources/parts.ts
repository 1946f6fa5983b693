import type { SourceKind } from "../../layers.ts";
import type { Word } from "./words-of.ts";
import { PARTICLES } from "./words.ts";

/** What the words that name a speaker say about them by themselves. */
export interface Profile {
  readonly kind: SourceKind | "pronoun";
  readonly rule: string;
  /** A person's, organization's or outlet's name without titles and article. */
  readonly name: string | null;
  readonly description: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly former: boolean;
  readonly count: { readonly min: number; readonly stated: boolean } | null;
  /** The noun that carries the phrase, in lower case: "officials", "company", "she". */
  readonly noun: string;
  /** "the", "this", "his": the phrase may point back. */
  readonly definite: boolean;
  /** "its chief executive": the affiliation is the organization named last. */
  readonly its?: boolean;
  readonly gender: "he" | "she" | null;
}

/** What the article as a whole tells of a word. */
export interface Known {
  /** Whether the word ends somebody's full name in this article. */
  readonly isSurname: (word: string) => boolean;
  /** Whether the article has the word in small letters, too. */
  readonly isCommon: (word: string) => boolean;
  /** Whether the word stands alone as a name somewhere. */
  readonly isLone: (word: string) => boolean;
  /** The one full name whose given name the word is, of those that the article shows to be people's. */
  readonly given: (word: string) => string | null;
  /** Whether the article shows elsewhere that this name is an organization's. */
  readonly isOrganization: (name: string) => boolean;
  /** The outlet whose article this is. */
  readonly publisher: string | null;
}

/** Of a phrase by itself, without its article. */
export const NOTHING_KNOWN: Known = {
  isSurname: () => false,
  isCommon: () => false,
  isLone: () => false,
  given: () => null,
  isOrganization: () => false,
  publisher: null,
};

/** The words of a speaker, cut where their grammar allows. */
export interface Parts {
  readonly text: string;
  readonly head: readonly Word[];
  /** From the comma or "who" on. */
  readonly rest: readonly Word[];
  /** Up to the first preposition. */
  readonly core: readonly Word[];
  readonly tail: readonly Word[];
  readonly known: Known;
}

/** A profile of which nothing is known yet. */
export const NOTHING: Pick<Profile, "name" | "description" | "role" | "affiliation" | "former" | "count" | "gender"> = {
  name: null,
  description: null,
  role: null,
  affiliation: null,
  former: false,
  count: null,
  gender: null,
};

/** What stands behind one of these is more about a name. */
export const PREPOSITION: RegExp =
  /^(?:of|in|for|at|from|on|with|to|by|within|near|close|familiar|involved|working|inside|against|about|between|among|behind|briefed|representing|under|over|after|during)$/u;

/** The capitalised words that a phrase ends in, with the small words that names have inside. */
export function trailingRun(core: readonly Word[]): readonly Word[] {
  let from = core.length;
  for (let at = core.length - 1; at >= 0; at--) {
    const word = core[at];
    if (word === undefined || (word.possessive && at < core.length - 1 && !isOfMany(word.text))) break;
    if (word.text === "&" && core[at - 1]?.capital === true) continue;
    if (word.capital && word.key !== "the" && word.key !== "a" && word.key !== "an") from = at;
    else if (!PARTICLES.has(word.key) && !/^[("“]$/u.test(word.text)) break;
  }
  return core.slice(from);
}

const OF_MANY =
  /^(?=\p{Lu}).*(?:(?:ers|ors|ists|ians|ants|ents|ees|eers|[Nn]urses|[Pp]ilots|[Jj]udges|[Cc]itizens)['’ʼ]|(?:[Ww]omen|[Mm]en|[Cc]hildren|[Pp]eople)['’ʼ]s)$/u;

/** "the Dockworkers’ Union", "Women’s Institute": the people of a name, not the owner of what is named. */
export function isOfMany(word: string): boolean {
  return OF_MANY.test(word);
}

/** A speaker's first phrase ends here. */
export const BREAK: RegExp = /^(?:[,(—–;:]|who|which|that|whose|whom|speaking|citing)$/u;
