import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Match } from "./matches.ts";
import type { View } from "./view.ts";

/** "Butler and Warren counties", "Butler, Warren and Clinton Counties": each is a county. */
export function withCounties(view: View, gazetteer: Gazetteer, matches: readonly Match[]): Match[] {
  const mended = [...matches];
  for (let at = 0; at < mended.length; at++) {
    const last = mended[at];
    if (last === undefined || view.folded(last.to) !== "counties") continue;
    let reach = last.from + 1;
    for (let back = at; back >= 0; back--) {
      const match = mended[back];
      if (match === undefined || !isJoined(view, match.to, reach)) break;
      const meanings = gazetteer.meanings(`${match.key} county`);
      if (meanings.length === 0) break;
      mended[back] = { ...match, key: `${match.key} county`, meanings };
      reach = match.from;
    }
  }
  return mended;
}

function isJoined(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:,|and|&)$/u.test(view.word(at))) return false;
  return to - from <= 2;
}
