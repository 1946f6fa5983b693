import type { Doc } from "../../../doc.ts";
import { byStart, overlaps } from "../../../span.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { COMMON_WORDS } from "../words/common.ts";
import { GIVEN_NAMES } from "../words/given-names.ts";
import { SURNAMES } from "../words/surnames.ts";
import { withCounties } from "./counties.ts";
import { featuresOf } from "./features.ts";
import { judge } from "./judge.ts";
import type { Match } from "./matches.ts";
import { matchesOf } from "./matches.ts";
import { mentionOf } from "./mentions.ts";
import type { Scene } from "./signs.ts";
import { bearersOf, isCountry, isFamous, isStrong, isWide } from "./signs.ts";
import { unknownTowns } from "./unknown.ts";
import { viewOf } from "./view.ts";

type Needs = "sentences" | "tokens" | "datelines";

/** The words of a text that name places, with all that they may mean. */
export function mentionsIn(doc: Doc<Needs>, gazetteer: Gazetteer): Mention[] {
  const view = viewOf(doc);
  const matches = withCounties(view, gazetteer, matchesOf(view, gazetteer));
  const inMatch = new Set(
    matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const scene: Scene = { view, gazetteer, bearers: bearersOf(view), inMatch };
  const datelines = doc.datelines.map(({ place }) => place);
  const judged = matches.map((match, at) => judge(datelines, scene, match, matches[at + 1]));
  const cued = new Set(judged.flatMap(({ match, verdict }) => (verdict === "cued" ? [match.key] : [])));
  const persons = new Set(judged.flatMap(({ match, rule }) => (PERSONAL.has(rule) ? [match.key] : [])));
  const found = judged.flatMap((one) => {
    const { match, verdict } = one;
    if (verdict === "refused") return [];
    const sure = verdict === "cued" || (cued.has(match.key) && !persons.has(match.key));
    const needs = sure ? 0 : needsOf(scene, match, persons);
    return needs === null ? [] : [mentionOf(scene, one, needs)];
  });
  const unknown = unknownTowns(view, gazetteer, judged);
  const apart = found.filter((mention) => !unknown.some((town) => overlaps(town, mention)));
  return [...apart, ...unknown, ...featuresOf(view, matches)].toSorted(byStart);
}

/** Refusals by which the article shows that somebody bears the name. */
const PERSONAL: ReadonlySet<string> = new Set(["given-name"]);

/** How much support a name without a sign needs; null where it is not taken for a place at all. */
function needsOf(scene: Scene, match: Match, persons: ReadonlySet<string>): Mention["needs"] | null {
  if (isStrong(scene, match) && !persons.has(match.key)) return needsNothing(scene, match) ? 0 : 1;
  return isPossible(scene, match) ? 2 : null;
}

/** Countries, states and the largest cities; but "Mara Fenwick" is nobody's province. */
function needsNothing(scene: Scene, match: Match): boolean {
  if (isFamous(scene, match) || isCountry(scene, match)) return true;
  const { view } = scene;
  const runsOn = match.to - match.from === 1 && view.spaced(match.to) && view.capital(match.to);
  return isWide(scene, match) && !runsOn;
}

/** Whether a town without any sign may still be one if its neighbours are named. */
function isPossible({ view, bearers }: Scene, { from, key }: Match): boolean {
  if (COMMON_WORDS.has(key) || GIVEN_NAMES.has(key) || SURNAMES.has(key) || bearers.has(key)) return false;
  return !view.titled(from) || key.includes(" ");
}
