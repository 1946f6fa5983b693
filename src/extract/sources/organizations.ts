import { byStart, firstAtOrAfter } from "../../span.ts";
import { keyOf } from "./keys.ts";
import type { Named } from "./organization-names.ts";
import { isTyped, namesIn, shownIn } from "./organization-names.ts";
import { COMPANY_NOUNS, ORGANIZATION_NOUNS } from "./words.ts";

/** The organizations that an article names, whether they speak or not. */
export interface Organizations {
  /** Whether the article shows that the name is an organization's. */
  readonly has: (name: string) => boolean;
  /** The one long form of a name that the article has: "Marram" → "Marram Packaging". */
  readonly full: (name: string) => string | null;
  /** Whom "the company", "the museum" points to at this place: the last so called. */
  readonly before: (noun: string, at: number) => Named | null;
  /** The last organization named before this place, of whatever kind: for "its". */
  readonly last: (at: number) => Named | null;
  /** The one firm of the article, or null where it names none or several. */
  readonly only: string | null;
}

/** Reads the organizations of a text; `isLone` tells the words that stand alone as names. */
export function organizationsIn(
  prose: string,
  people: ReadonlySet<string>,
  isLone: (word: string) => boolean,
): Organizations {
  const runs = namesIn(prose);
  const shown = shownIn(prose, people);
  const isShown = (name: string): boolean => shown.has(keyOf(name));
  const long = longForms(
    runs,
    ({ name }) => !people.has(keyOf(name)) && (isShown(name) || isFirm(name, isLone)),
    isShown,
  );
  const full = (name: string): string | null => long.get(keyOf(name)) ?? null;
  const firms = firmsIn(runs, isShown, full);
  const typed = runs.filter(({ name }) => isTyped(name));
  const all = [...firms, ...typed].toSorted(byStart);
  const known = new Set([...shown, ...[...shown].flatMap((key) => long.get(key) ?? []).map(keyOf)]);
  const called = byNoun(typed, firms);
  const names = new Set(firms.map(({ name }) => keyOf(name)));
  return {
    has: (name) => known.has(keyOf(name)) || known.has(keyOf(full(name) ?? name)),
    full,
    before: (noun, at) => lastBefore(called(noun), at),
    last: (at) => lastBefore(all, at),
    only: names.size === 1 ? (firms[0]?.name ?? null) : null,
  };
}

/** People are called by their last word, firms by their first: "Meridiaan" for "Meridiaan Stevedoring". */
function isFirm(name: string, isLone: (word: string) => boolean): boolean {
  const words = name.split(" ");
  return words.length > 1 && words.length < 4 && isLone(words[0] ?? "") && !isLone(words.at(-1) ?? "");
}

/** The short forms, each with the one long form that it can stand for. */
function longForms(
  runs: readonly Named[],
  isOne: (run: Named) => boolean,
  isShown: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string | null>();
  for (const run of runs) {
    const words = run.name.split(" ");
    const shownShort = words.some((_, at) => at > 0 && isShown(words.slice(0, at).join(" ")));
    if (words.length < 2 || words.length > 5 || isTyped(run.name) || !(isOne(run) || shownShort)) continue;
    for (let length = 1; length < words.length; length++) {
      const short = keyOf(words.slice(0, length).join(" "));
      const before = forms.get(short);
      forms.set(short, before === undefined ? run.name : longer(before, run.name));
    }
  }
  return new Map([...forms].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Of two long forms the one that holds the other; null where they are two. */
function longer(a: string | null, b: string): string | null {
  if (a === null || a === b) return a;
  if (a.startsWith(`${b} `)) return a;
  return b.startsWith(`${a} `) ? b : null;
}

/** Every place that names a firm, by its long form: shown by words beside it, or a pair that looks like one. */
function firmsIn(
  runs: readonly Named[],
  isShown: (name: string) => boolean,
  full: (name: string) => string | null,
): readonly Named[] {
  const paired = new Set(runs.flatMap(({ name }) => full(name) ?? []));
  return runs
    .map((run) => ({ ...run, name: full(run.name) ?? run.name }))
    .filter(({ name }, at) => isShown(name) || isShown(runs[at]?.name ?? "") || paired.has(name));
}

/** The names that a noun may point to: those that hold it, and firms for "the company". Each list is made once. */
function byNoun(typed: readonly Named[], firms: readonly Named[]): (noun: string) => readonly Named[] {
  const lists = new Map<string, readonly Named[]>();
  return (noun) => {
    const known = lists.get(noun);
    if (known !== undefined) return known;
    const holding = ORGANIZATION_NOUNS.has(noun) ? typed.filter(({ name }) => holds(name, noun)) : [];
    const list = COMPANY_NOUNS.has(noun) ? [...holding, ...firms].toSorted(byStart) : holding;
    lists.set(noun, list);
    return list;
  };
}

function holds(name: string, noun: string): boolean {
  return name.toLowerCase().split(" ").includes(noun);
}

function lastBefore(names: readonly Named[], at: number): Named | null {
  return names[firstAtOrAfter(names, at) - 1] ?? null;
}
