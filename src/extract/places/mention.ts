import type { Span } from "../../span.ts";
import type { Meaning } from "./gazetteer/gazetteer.ts";

/** How a mention stands in its sentence. */
export type MentionUse = "place" | "adjective" | "actor";

/** Words that name a place, with all that the name may mean; not yet decided. */
export interface Mention extends Span {
  readonly key: string;
  readonly rule: string;
  readonly use: MentionUse;
  readonly meanings: readonly Meaning[];
  /** The state, province or country said right behind it ("Paris, Texas"): rows of the gazetteer; else none. */
  readonly within: readonly number[];
  readonly because: readonly Span[];
  /** "the county", "river", "province": the kind that a word beside the name says. */
  readonly type: "admin1" | "admin2" | "water" | "city" | null;
  /**
   * How many reasons of its neighbourhood a name needs that has no sign of its own that a place is meant:
   * 0 with a sign, 1 for a large city, 2 for a small one.
   */
  readonly needs: 0 | 1 | 2;
  /** The site whose place this is ("the university in Vladivostok"), or null. */
  readonly site: Span | null;
}
