import type { Span } from "../../../span.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { COMMON_WORDS } from "../words/common.ts";
import { BEFORE_NAME, LOCAL_BODIES } from "../words/signs.ts";
import { areasOf } from "./areas.ts";
import { CUES } from "./cues.ts";
import type { Match } from "./matches.ts";
import { REFUSALS } from "./refusals.ts";
import type { Scene } from "./signs.ts";
import { isNameAfter, isWide } from "./signs.ts";
import type { View } from "./view.ts";

/** What a match is taken for, and by which rule. */
export interface Judged {
  readonly match: Match;
  readonly within: readonly Match[];
  readonly verdict: "cued" | "plain" | "refused";
  readonly rule: string;
}

/** Reads the signs around a match; `next` is the match behind it, `datelines` the places that open reports. */
export function judge(datelines: readonly Span[], scene: Scene, match: Match, next: Match | undefined): Judged {
  const { view, gazetteer } = scene;
  const within = next !== undefined && statedBehind(view, gazetteer, match, next) ? [next] : [];
  const start = view.start(match.from);
  const inDateline = datelines.some((place) => place.start <= start && start < place.end);
  if (inDateline) return { match, within, verdict: "cued", rule: "dateline" };
  if (within.length > 0) return { match, within, verdict: "cued", rule: "name-and-region" };
  const refusal = REFUSALS.find(({ applies }) => applies(scene, match));
  if (refusal !== undefined) return { match, within, verdict: "refused", rule: refusal.name };
  if (isBare(scene, match)) return { match, within, verdict: "refused", rule: "bare-abbreviation" };
  if (isRegionBehindTown(view, match) || isStopped(view, match))
    return { match, within, verdict: "cued", rule: ruleOf(match) };
  const cues = runsOn(scene, match) ? [] : CUES.filter(({ applies }) => applies(scene, match));
  const cue = COMMON_WORDS.has(match.key) ? isSure(scene, match, cues.length > 0) : cues.length > 0;
  return { match, within, verdict: cue ? "cued" : "plain", rule: ruleOf(match) };
}

/** A longer name may begin here: "in Punta Zelena", not "in Dublin Saturday" and not "in Dublin Police custody". */
function runsOn(scene: Scene, match: Match): boolean {
  const after = scene.view.folded(match.to);
  return !isWide(scene, match) && isNameAfter(scene, match) && !BEFORE_NAME.has(after) && !LOCAL_BODIES.has(after);
}

/** A common word is a place behind "in" where nothing else with a capital follows: "in Mobile", not "in Reading Week". */
function isSure({ view }: Scene, { from, to }: Match, cued: boolean): boolean {
  const open = !view.spaced(to) || (!view.capital(to) && !/^\d/u.test(view.word(to)));
  return cued && open && !view.titled(from) && /^(?:in|near|from|to|outside|of|downtown)$/u.test(view.word(from - 1));
}

/** "CA" or "PA" by itself: the post's code of a state stands behind a town, but for "DC". */
function isBare({ view }: Scene, match: Match): boolean {
  const { from, to, key, meanings } = match;
  const code = /^\p{Lu}{2}$/u.test(view.word(from)) && to - from === 1 && key !== "dc";
  const short = meanings.every(({ use }) => use === "postal" || use === "abbreviation");
  return code && short && view.word(from - 1) !== "," && !isStopped(view, match);
}

/** A state or country behind a comma: "Dunwoody, Ga." */
function isRegionBehindTown(view: View, { from, meanings }: Match): boolean {
  return (
    view.word(from - 1) === "," &&
    view.capital(from - 2) &&
    meanings.some(({ use }) => use === "abbreviation" || use === "postal")
  );
}

/** "Mass.", "B.C.", "L.A.": a short form with its stop is nothing else. */
function isStopped(view: View, { from, to, meanings }: Match): boolean {
  const written = view.text.slice(view.start(from), view.end(to - 1) + 1);
  const short = meanings.some(({ use }) => use === "abbreviation");
  return (short && written.includes(".")) || /^(?:\p{Lu}\.){2,}/u.test(written);
}

/** Whether the next match is a state, county or country that this one is said to lie in. */
function statedBehind(view: View, gazetteer: Gazetteer, match: Match, next: Match): boolean {
  const direct = view.word(match.to) === "," && next.from === match.to + 1;
  const bracket = view.word(match.to) === "(" && next.from === match.to + 1;
  if (!direct && !bracket) return false;
  const rows = areasOf(gazetteer, next.meanings);
  return match.meanings.some(({ entry }) => liesInAny(gazetteer, entry, rows));
}

function liesInAny(gazetteer: Gazetteer, entry: number, rows: readonly number[]): boolean {
  return rows.some(
    (row) =>
      row !== entry &&
      (gazetteer.admin1(entry) === row || gazetteer.admin2(entry) === row || gazetteer.countryRow(entry) === row),
  );
}

function ruleOf({ meanings }: Match): string {
  const use = meanings[0]?.use ?? "name";
  if (use === "demonym" || use === "metonym") return use;
  if (use === "abbreviation" || use === "postal") return "abbreviation";
  return "name";
}
