import { holdsName } from "./alike.ts";
import { leadsName, ORGANIZATION_WORDS } from "./words.ts";

/** A run of capitalised words that may be a person's full name, where it stands first. */
export interface FullName {
  readonly name: string;
  /** Where it stands, the first few places. */
  readonly starts: readonly number[];
  /** Whether a sentence begins with it somewhere: such a name may be whom "she" stands for. */
  readonly opens: boolean;
}

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:[ \u00a0\u202f](?:\p{Lu}\.|(?:al-|el-|d['’])?\p{Lu}[\p{L}\p{M}'’-]{1,30}|al|bin|ibn|de|da|dos|van|von|der|den|del|la|el)){1,7}(?![\p{L}\p{N}])/gu;

/** Full names of an article by their last word in lower case: "fenwick" → "Ada Fenwick". One pass. */
export function fullNames(text: string): ReadonlyMap<string, readonly FullName[]> {
  const names = new Map<string, FullName[]>();
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const words = run.split(/[ \u00a0\u202f]/u);
    let from = words.findLastIndex(isTitled) + 1;
    while (OPENERS.test(words[from] ?? "")) from++;
    const name = words.slice(from).map((word) => word.replace(/['’]s?$/u, ""));
    const last = name.at(-1);
    if (last === undefined || name.length < 2 || name.length > 5) continue;
    if (name.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()))) continue;
    const start = index + run.indexOf(words[from] ?? "", words.slice(0, from).join(" ").length);
    const opens = words.slice(0, from).every(isTitled) && OPENING.test(text.slice(Math.max(0, index - 4), index));
    for (const key of surnamesOf(name)) add(names, key, { name: name.join(" "), starts: [start], opens });
  }
  return names;
}

function isTitled(word: string): boolean {
  return leadsName(word.toLowerCase().replace(/\.$/u, ""));
}

/** All who bear a surname, each by the shortest form of their name that the article has. */
export function bearersOf(names: ReadonlyMap<string, readonly FullName[]>, surname: string): readonly FullName[] {
  const all = names.get(surname.toLowerCase()) ?? [];
  return all.filter(({ name }) => !all.some((other) => holdsName(name, other.name)));
}

/** The last word; of "Ricardo Soto Marín" the middle one, too. */
function surnamesOf(name: readonly string[]): readonly string[] {
  const [last = "", middle = ""] = [name.at(-1)?.toLowerCase(), name[1]];
  return name.length === 3 && /^\p{Lu}\p{L}/u.test(middle) ? [last, middle.toLowerCase()] : [last];
}

function add(names: Map<string, FullName[]>, key: string, one: FullName): void {
  const list = names.get(key) ?? [];
  const at = list.findIndex((known) => known.name === one.name);
  const there = list[at];
  if (there !== undefined)
    list[at] = { ...there, starts: added(there.starts, one.starts[0] ?? 0), opens: there.opens || one.opens };
  else if (list.length < MOST) list.push(one);
  names.set(key, list);
}

function added(starts: readonly number[], start: number): readonly number[] {
  return starts.length < MOST ? [...starts, start] : starts;
}

const OPENING = /(?:^|\n|[.!?]["”’)]? )$/u;

/** More bearers of one surname, and more places of one name, than this tell nothing any more. */
const MOST = 6;

/** Words that open a sentence with a capital and belong to no name. */
export const OPENERS: RegExp =
  /^(?:The|A|An|In|On|At|But|And|When|While|After|Before|As|If|For|Since|With|From|Though|Although|Meanwhile|However|Yesterday|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Former|Both|Some|Many|Its|His|Her|Their|Our|My|This|That|These|Those|Such|So|Yet|Or|Nor|It|He|She|They|We|I|You|Not|No|Asked|According|Among|Like|Under|By|To|From|Of|About|After|Because|Once|Until|Even|Also|Then|There|Later|Earlier|Still|Again|Now|One|Two|Three|First|Second|Last|Next|Perhaps|Only|Just|All|Most|Several|Each|Every|Another|Other|Others|Since|During|Within|Without|Over|Between|Against|Despite|Behind|Beside|Near|Instead|Nobody|Everyone|Whether|Inside|Outside|Who|Tonight|Tomorrow|Here|What|Who|How|Why|Where|Copyright|Mr|Mrs|Ms)$/u;

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]{1,40}(?: \p{Lu}[\p{L}\p{M}’'-]{1,40}){0,8}/gu;

/** Words with a capital that stand alone somewhere: "Meridiaan" of "Meridiaan Stevedoring", "Fenwick" of "Ada Fenwick". */
export function loneNames(text: string): ReadonlySet<string> {
  const lone = new Set<string>();
  for (const [run] of text.matchAll(CAPITALS)) {
    const words = run.split(" ");
    while (words.length > 1 && OPENERS.test(words[0] ?? "")) words.shift();
    if (words.length === 1) lone.add((words[0] ?? "").replace(/['’]s?$/u, ""));
  }
  return lone;
}
