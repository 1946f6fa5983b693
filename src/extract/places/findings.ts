import type { PlaceCandidate, PlaceFinding, PlacePrecision } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { byStart, textOf } from "../../span.ts";
import type { Kind } from "./gazetteer/format.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Mention } from "./mention.ts";
import type { Candidate } from "./resolve/candidates.ts";
import type { Resolved } from "./resolve/index.ts";

/** Candidates beyond these are of no use to anybody who checks. */
const MOST_SHOWN = 5;
/** A name by these rules is nothing but a place. */
const SURE_RULES: ReadonlySet<string> = new Set(["name-and-region", "dateline", "abbreviation", "demonym"]);

/** One finding for each place: the names that mean it together, its sites and what stays unknown beside it. */
export function findingsOf(text: string, gazetteer: Gazetteer, resolved: readonly Resolved[]): PlaceFinding[] {
  const byPlace = Map.groupBy(resolved, ({ best, group }) =>
    best === null ? `${group.key}/${group.within.join()}` : best.entry,
  );
  const places = [...byPlace.values()].map((parts) => placeOf(gazetteer, text, parts));
  const sites = resolved.flatMap((part) =>
    part.best === null ? [] : part.group.mentions.flatMap((mention) => siteOf(gazetteer, text, part, mention)),
  );
  return [...places, ...merged(text, sites)].toSorted(byStart);
}

function placeOf(gazetteer: Gazetteer, text: string, parts: readonly Resolved[]): PlaceFinding {
  const mentions = parts.flatMap(({ group }) => group.mentions).toSorted(byStart);
  const [first] = mentions;
  const best = parts[0]?.best ?? null;
  if (first === undefined) throw new RangeError("A place without a mention cannot be.");
  return {
    start: first.start,
    end: first.end,
    mentions: mentions.map(spanOf),
    actors: mentions.filter(({ use }) => use === "actor").map(spanOf),
    adjectives: mentions.filter(({ use }) => use === "adjective").map(spanOf),
    ...(best === null ? unknown(gazetteer, textOf(text, first), first) : known(gazetteer, best)),
    candidates: candidatesOf(gazetteer, parts),
    rule: first.rule,
    because: first.because,
    confidence: confidenceOf(mentions, best),
  };
}

type Where = Pick<PlaceFinding, "name" | "country" | "admin1" | "lat" | "lon" | "geonameid" | "precision">;

function known(gazetteer: Gazetteer, { entry, country, lat, lon, kind }: Candidate): Where {
  return {
    name: gazetteer.name(entry),
    country,
    admin1: admin1Of(gazetteer, entry),
    lat,
    lon,
    geonameid: gazetteer.geonameid(entry),
    precision: PRECISIONS[kind],
  };
}

const PRECISIONS: Readonly<Record<Kind, PlacePrecision>> = {
  city: "city",
  seat: "city",
  capital: "city",
  section: "city",
  admin1: "admin1",
  admin2: "region",
  country: "country",
  continent: "region",
  union: "region",
  area: "region",
  ocean: "region",
  sea: "region",
  lake: "region",
  river: "region",
  mountains: "region",
};

/** What the text itself says of a place that the gazetteer lacks: its state or country, where one is said. */
function unknown(gazetteer: Gazetteer, name: string, { within }: Mention): Where {
  const row = within.length === 1 ? (within[0] ?? -1) : -1;
  return {
    name,
    country: row < 0 ? null : gazetteer.country(row),
    admin1: row < 0 || gazetteer.kind(row) !== "admin1" ? null : gazetteer.name(row),
    lat: null,
    lon: null,
    geonameid: null,
    precision: null,
  };
}

function admin1Of(gazetteer: Gazetteer, entry: number): string | null {
  const row = gazetteer.kind(entry) === "admin1" ? entry : gazetteer.admin1(entry);
  return row < 0 ? null : gazetteer.name(row);
}

function candidatesOf(gazetteer: Gazetteer, parts: readonly Resolved[]): PlaceCandidate[] {
  const all = new Map(parts.flatMap(({ group }) => group.candidates.map((candidate) => [candidate.entry, candidate])));
  return [...all.values()]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map((candidate) => shown(gazetteer, candidate));
}

function shown(gazetteer: Gazetteer, candidate: Candidate): PlaceCandidate {
  const { score, reasons } = candidate;
  return { ...known(gazetteer, candidate), weight: Math.round(score * 100) / 100, reasons };
}

/** The share of the best candidate, less where the words could be no place at all. */
function confidenceOf(mentions: readonly Mention[], best: Candidate | null): number {
  if (best === null) return UNKNOWN;
  const read = mentions.some(({ rule }) => SURE_RULES.has(rule))
    ? 0.97
    : mentions.every(({ needs }) => needs > 0)
      ? 0.6
      : 0.9;
  return Math.round(100 * read * Math.max(0.3, best.share)) / 100;
}

const UNKNOWN = 0.5;

/** A site takes the place it is said to be in, and says so by its precision. */
function siteOf(
  gazetteer: Gazetteer,
  text: string,
  { best, group }: Resolved,
  { site, start, end }: Mention,
): PlaceFinding[] {
  if (site === null || best === null) return [];
  return [
    {
      ...site,
      mentions: [site],
      actors: [],
      adjectives: [],
      ...known(gazetteer, best),
      name: textOf(text, site),
      geonameid: null,
      precision: "site",
      candidates: candidatesOf(gazetteer, [{ best, group }]),
      rule: "site",
      because: [site, { start, end }],
      confidence: confidenceOf(group.mentions, best),
    },
  ];
}

/** The same site said twice is one. */
function merged(text: string, sites: readonly PlaceFinding[]): PlaceFinding[] {
  return [...Map.groupBy(sites, (site) => textOf(text, site)).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, mentions: [first, ...rest].map(spanOf) }],
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
