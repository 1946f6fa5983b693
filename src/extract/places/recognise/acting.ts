import { ACTING_VERBS, AUXILIARIES, PLACE_PREPOSITIONS } from "../words/signs.ts";
import type { Match } from "./matches.ts";
import type { Scene } from "./signs.ts";
import { isCapital } from "./signs.ts";

/** "Moscow rejected", "Washington has long urged": a government by the name of its seat or country. */
export function isActing(scene: Scene, match: Match): boolean {
  const { view } = scene;
  if (PLACE_PREPOSITIONS.has(view.folded(match.from - 1)) || view.folded(match.from - 1) === "of") return false;
  const country = match.meanings.some(
    ({ entry, use }) => use === "metonym" || (use !== "demonym" && scene.gazetteer.kind(entry) === "country"),
  );
  if (!country && !isCapital(scene, match)) return false;
  let at = match.to;
  while (at < match.to + 3 && AUXILIARIES.has(view.folded(at))) at++;
  return ACTING_VERBS.has(view.word(at)) && !(at > match.to && /^(?:is|was)$/u.test(view.word(at - 1)));
}
