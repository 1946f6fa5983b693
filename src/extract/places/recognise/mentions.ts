import type { Meaning } from "../gazetteer/gazetteer.ts";
import type { Mention, MentionUse } from "../mention.ts";
import { KIND_AFTER } from "../words/signs.ts";
import { isActing } from "./acting.ts";
import { areasOf } from "./areas.ts";
import type { Judged } from "./judge.ts";
import type { Match } from "./matches.ts";
import type { Scene } from "./signs.ts";
import { siteBefore } from "./sites.ts";
import type { View } from "./view.ts";

/** A judged match as a mention, with its span in the text. */
export function mentionOf(scene: Scene, { match, within, rule }: Judged, needs: Mention["needs"]): Mention {
  const { view, gazetteer } = scene;
  const from = opensWithThe(scene, match) ? match.from - 1 : match.from;
  const span = { start: view.start(from), end: view.end(match.to - 1) + (endsWithStop(view, match) ? 1 : 0) };
  const rows = within.flatMap(({ meanings }) => areasOf(gazetteer, meanings));
  const told = within.map((region) => ({ start: view.start(region.from), end: view.end(region.to - 1) }));
  return {
    ...span,
    key: match.key,
    rule,
    use: useOf(scene, match),
    meanings: match.meanings.filter((meaning) => isOwn(scene, match, meaning)),
    within: rows,
    because: [span, ...told],
    type: KIND_AFTER.get(view.word(match.to)) ?? null,
    needs,
    site: siteBefore(view, match),
  };
}

/** The stop belongs to "Mo." where the sentence took it for its end. */
function endsWithStop({ text, end }: View, { to, meanings }: Match): boolean {
  return meanings[0]?.use === "abbreviation" && text.charAt(end(to - 1)) === ".";
}

/** "The Hague" has its article. */
function opensWithThe({ view, gazetteer }: Scene, { from, meanings }: Match): boolean {
  return (
    view.word(from - 1) === "The" && view.spaced(from) && gazetteer.name(meanings[0]?.entry ?? 0).startsWith("The ")
  );
}

/** The bare name of a county is the county's only before its type word; that of a province always. */
function isOwn({ view, gazetteer }: Scene, { to, meanings }: Match, { use, entry }: Meaning): boolean {
  return (
    use !== "short" || gazetteer.kind(entry) === "admin1" || KIND_AFTER.has(view.word(to)) || meanings.length === 1
  );
}

function useOf(scene: Scene, match: Match): MentionUse {
  if (match.meanings[0]?.use === "demonym") return "adjective";
  return isActing(scene, match) ? "actor" : "place";
}
