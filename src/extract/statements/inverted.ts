import type { Range } from "./range.ts";
import { isAdverb, isFinite, leadsToVenue } from "./range.ts";
import { isShort } from "./phrase.ts";
import { quoteBefore } from "./quote-before.ts";
import { opensApposition } from "./subject.ts";
import type { Item } from "./view.ts";
import {
  DETERMINERS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  RELATIVES,
  PREPOSITIONS,
  AUXILIARIES,
  SUBORDINATORS,
  COORDINATORS,
  isTime,
  isTimeOpener,
  GROUPS,
} from "./words.ts";

type Items = readonly Item[];

/** How far a noun phrase may reach. */
const REACH = 45;

/**
 * The subject behind its verb: `said Ada Fenwick, a doctor who was there, in a statement.`
 *                                    └──────────────────────────────────┘
 */
export function subjectAfter(items: Items, verb: number): Range | null {
  const first = items[verb + 1];
  if (first === undefined || first.kind !== "word") return null;
  if (!mayOpenSubject(first) && !(quoteBefore(items, verb) !== null && leadsToName(items, verb + 1))) return null;
  if (SUBJECT_PRONOUNS.has(first.word)) return { from: verb + 1, to: verb + 2 };
  const to = phraseEnd(items, verb + 1);
  return to === verb + 1 ? null : { from: verb + 1, to };
}

/** “…,” said 12-year-old Ada Fenwick. “…,” said lead author Dr Ada Fenwick. */
function leadsToName(items: Items, from: number): boolean {
  const words = items.slice(from, from + LONGEST_TITLE);
  const name = words.findIndex(({ capital }) => capital);
  const title = words.slice(0, name < 0 ? words.length : name);
  if (!title.every(({ word, kind }) => kind === "word" && !NO_TITLE.some((list) => list.has(word)) && !isAdverb(word)))
    return false;
  return name > 0 || /^\d/u.test(words[0]?.word ?? "");
}

/** "12-year-old trainee harbour pilot Ada" */
const LONGEST_TITLE = 5;

/** What no title holds: it would begin another phrase. */
const NO_TITLE: readonly ReadonlySet<string>[] = [PREPOSITIONS, SUBORDINATORS, COORDINATORS, AUXILIARIES, RELATIVES];

function mayOpenSubject({ word, capital }: Item): boolean {
  if (isTimeOpener(word) || isAdverb(word) || RELATIVES.has(word) || SUBORDINATORS.has(word)) return false;
  if (PREPOSITIONS.has(word) || AUXILIARIES.has(word) || COORDINATORS.has(word)) return false;
  return (
    capital ||
    DETERMINERS.has(word) ||
    POSSESSIVES.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    GROUPS.has(word) ||
    /^(?:\p{Ll}+(?:man|woman|person|er|or|ist)s?|local|state|federal|former|deputy|chief|senior|union|company|campaign|white|military|government|one)$/u.test(
      word,
    )
  );
}

/** Where a noun phrase ends that begins at `from`, with its appositions. */
export function phraseEnd(items: Items, from: number): number {
  const most = Math.min(items.length, from + REACH);
  let inApposition = false;
  for (let at = from; at < most; at++) {
    const item = items[at];
    if (item === undefined) return at;
    if (item.kind === "quote") {
      if (isShort(item) && at > from && /\p{L}/u.test(items[at + 1]?.word ?? "")) continue;
      return trimBack(items, from, at);
    }
    if (item.kind === "mark") {
      if (item.word === "(") {
        const close = closingParenthesis(items, at, most);
        if (close === null) return at;
        at = close;
        continue;
      }
      if (item.word === ",") {
        const next = items[at + 1];
        if (next !== undefined && opensApposition(next) && !isTimeOpener(next.word)) {
          inApposition = true;
          continue;
        }
        return at;
      }
      if (!/^[&/%$€£#’'-]$/u.test(item.word)) return at;
      continue;
    }
    if (at > from && endsPhrase(items, at, inApposition)) return trimBack(items, from, at);
  }
  return trimBack(items, from, most);
}

function endsPhrase(items: Items, at: number, inApposition: boolean): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined) return true;
  const { word } = item;
  if (RELATIVES.has(word) && word !== "that" && word !== "where") return false;
  if (SUBORDINATORS.has(word) || word === "but" || word === "or") return true;
  if (isTimeOpener(word) || ["before", "after", "during", "via", "as", "until", "since", "amid", "when"].includes(word))
    return true;
  if (SUBJECT_PRONOUNS.has(word)) return !inRelative(items, at);
  if (PREPOSITIONS.has(word) && (isTimeOpener(next?.word ?? "") || leadsToVenue(items, at))) return true;
  if (["last", "this", "next", "late", "early"].includes(word) && isTime(next?.word ?? "")) return true;
  if (isFinite(item) && !inApposition && !inRelative(items, at)) return true;
  return word === "and" && next !== undefined && isFinite(next);
}

function inRelative(items: Items, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    if (RELATIVES.has(items[before]?.word ?? "")) return true;
  }
  return false;
}

function closingParenthesis(items: Items, at: number, most: number): number | null {
  for (let close = at + 1; close < Math.min(most, at + 12); close++) if (items[close]?.word === ")") return close;
  return null;
}

function trimBack(items: Items, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const item = items[end - 1];
    if (
      item === undefined ||
      !(
        (item.kind === "mark" && item.word !== ")") ||
        PREPOSITIONS.has(item.word) ||
        COORDINATORS.has(item.word) ||
        isAdverb(item.word)
      )
    )
      break;
    end--;
  }
  return end;
}
