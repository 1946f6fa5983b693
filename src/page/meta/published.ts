import type { ArticleDate, DateCandidate } from "../../doc.ts";
import { isoDay } from "../../language/days.ts";
import { datesFrom, MODIFIED_SOURCES, PUBLISHED_SOURCES } from "./dates.ts";
import type { SeenDate } from "./dates.ts";
import { minutesOf, readInstant } from "./instants.ts";
import type { PageView } from "./view.ts";

const MINUTES_A_DAY = 1_440;
/** Two clocks of the world differ by no more. */
const WIDEST_ZONE = 14 * 60;

/** A reason to take another date than the best source's; `find` gives the other, or undefined. */
interface Correction {
  readonly name: string;
  readonly example: string;
  readonly why: (best: SeenDate, other: SeenDate) => string;
  readonly find: (best: SeenDate, seen: readonly SeenDate[], modified: SeenDate | undefined) => SeenDate | undefined;
}

/** Tried in order, each on what the one before it left. */
export const CORRECTIONS: readonly Correction[] = [
  {
    name: "published after its last change",
    example: "datePublished 2026-03-08, dateModified 2026-03-05, article:published_time 2026-03-05",
    why: (best) => `; ${best.source} gives ${dayOf(best)}, later than the last change`,
    find: (best, seen, modified) => {
      if (modified === undefined || minutesOf(best.instant) <= minutesOf(modified.instant) + MINUTES_A_DAY)
        return undefined;
      if (seen.some((other) => other.source !== best.source && sameDay(best, other))) return undefined;
      return seen.find(({ instant }) => minutesOf(instant) <= minutesOf(modified.instant) + WIDEST_ZONE);
    },
  },
  {
    name: "a time of day where the best has none",
    example: "datePublished 2026-03-05T00:00:00, article:published_time 2026-03-05T14:00:00+01:00",
    why: (best) => `; ${best.source} has no time of day`,
    find: (best, seen) =>
      best.instant.hasTime ? undefined : seen.find((other) => other.instant.hasTime && sameDay(best, other)),
  },
  {
    name: "a zone where the best has none",
    example: "date 2026-03-05T14:00:00, article:published_time 2026-03-05T14:00:00+01:00",
    why: (best) => `; ${best.source} has no time zone`,
    find: (best, seen) =>
      best.instant.hasZone || !best.instant.hasTime
        ? undefined
        : seen.find((other) => other.instant.hasTime && other.instant.hasZone && sameMoment(best, other)),
  },
];

/** When the article was published, with every date that the page shows; null when it shows none. */
export function readPublished(page: PageView, given: string | null): ArticleDate | null {
  const seen = datesFrom(page, PUBLISHED_SOURCES);
  const candidates = seen.map(candidate);
  const stated = given === null ? null : readInstant(given);
  if (stated !== null) return { value: stated.value, basis: "given", why: "given by the caller", candidates };
  const [modified] = datesFrom(page, MODIFIED_SOURCES);
  return chosen(seen, candidates, modified);
}

/** When the article was last changed, as the page says it; null when it does not. */
export function readModified(page: PageView): ArticleDate | null {
  const seen = datesFrom(page, MODIFIED_SOURCES);
  return chosen(seen, seen.map(candidate), undefined);
}

function chosen(
  seen: readonly SeenDate[],
  candidates: readonly DateCandidate[],
  modified: SeenDate | undefined,
): ArticleDate | null {
  let [best] = seen;
  if (best === undefined) return null;
  let because = "";
  for (const { find, why } of CORRECTIONS) {
    const other = find(best, seen, modified);
    if (other === undefined || other === best) continue;
    because += why(best, other);
    best = other;
  }
  return { value: best.value, basis: "page", why: `${best.source}${because}${agreement(best, seen)}`, candidates };
}

/** ", 2 of 3 other dates name the same day". */
function agreement(best: SeenDate, seen: readonly SeenDate[]): string {
  const others = seen.filter((other) => other !== best);
  if (others.length === 0) return "; the only date on the page";
  const same = others.filter((other) => sameDay(best, other)).length;
  if (same === others.length)
    return `; ${others.length === 1 ? "the other date names" : "all other dates name"} the same day`;
  return `, the best of the sources; ${same} of ${others.length} other dates name the same day`;
}

/** The same day as written, or within a day where both are instants of different zones. */
function sameDay(a: SeenDate, b: SeenDate): boolean {
  if (a.instant.day === b.instant.day) return true;
  const bothKnown = a.instant.hasZone && b.instant.hasZone && a.instant.hasTime && b.instant.hasTime;
  return bothKnown && Math.abs(minutesOf(a.instant) - minutesOf(b.instant)) < WIDEST_ZONE;
}

/** A clock without a zone and an instant can be the same moment when they differ by whole quarters of an hour. */
function sameMoment(a: SeenDate, b: SeenDate): boolean {
  const apart = Math.abs(minutesOf(a.instant) - minutesOf(b.instant));
  const written = Math.abs(Date.parse(`${a.value.slice(0, 19)}Z`) - Date.parse(`${b.value.slice(0, 19)}Z`));
  return written < 60_000 || (apart <= WIDEST_ZONE && apart % 15 === 0);
}

function candidate({ value, source, raw }: SeenDate): DateCandidate {
  return { value, source, raw };
}

function dayOf({ instant }: SeenDate): string {
  return isoDay(instant.day);
}
