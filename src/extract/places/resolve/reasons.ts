import type { Candidate, Group } from "./candidates.ts";
import type { Support } from "./support.ts";
import { fromOthers, nearTo } from "./support.ts";

/** Where the article comes from, as far as it is known; rows of the gazetteer and ISO codes. */
export interface Home {
  /** The country of the outlet's address ("example.co.uk"). */
  readonly country: string | null;
  /** Places named in the outlet's name or address ("Oxford Courier"). */
  readonly places: ReadonlySet<number>;
}

export interface Context {
  readonly group: Group;
  readonly support: Support;
  readonly home: Home;
}

/**
 * One reason for a candidate. Its value lies between 0 and 1 and is multiplied by the weight; the sum is
 * the score. A point of score is about what a tenfold population is worth.
 */
export interface Reason {
  readonly name: string;
  readonly example: string;
  readonly weight: number;
  readonly value: (candidate: Candidate, context: Context) => number;
}

const AREAS: ReadonlySet<string> = new Set([
  "continent",
  "union",
  "area",
  "ocean",
  "sea",
  "lake",
  "river",
  "mountains",
]);
const WATER: ReadonlySet<string> = new Set(["ocean", "sea", "lake", "river"]);
const TOWNS: ReadonlySet<string> = new Set(["city", "seat", "capital", "section"]);

export const REASONS: readonly Reason[] = [
  {
    name: "stated",
    example: "Paris, Texas",
    weight: 14,
    value: (candidate, { group: { within } }) => (within.some((row) => liesIn(candidate, row)) ? 1 : 0),
  },
  {
    name: "population",
    example: "London has more people than London, Ontario",
    weight: 8,
    value: ({ population }) => population / 80,
  },
  {
    name: "country-or-region",
    example: "Lebanon the country before Lebanon in Ohio",
    weight: 4,
    value: ({ kind }) => (kind === "country" || AREAS.has(kind) ? 1 : 0),
  },
  {
    name: "state-or-province",
    example: "Ohio the state before a town of its name; but Oslo the town before its county",
    weight: 2.5,
    value: (candidate, { group: own }) =>
      candidate.kind === "admin1" && candidate.use !== "short" && !isNamedForTown(candidate, own) ? 1 : 0,
  },
  {
    name: "capital",
    example: "Paris is the capital of France",
    weight: 0.8,
    value: ({ kind }) => (kind === "capital" ? 1 : kind === "seat" ? 0.5 : 0),
  },
  {
    name: "own-name",
    example: "Munich rather than a town that is called so in another language",
    weight: 2,
    value: ({ use }) => (use === "alternate" ? 0 : use === "short" ? 0.1 : 1),
  },
  {
    name: "type-word",
    example: "the Columbia river, Butler County, Guizhou province",
    weight: 8,
    value: ({ kind }, { group: { mentions } }) =>
      mentions.some(({ type }) => type !== null && fits(kind, type)) ? 1 : 0,
  },
  {
    name: "state-named",
    example: "Ohio is named, so Dublin is the one in Ohio",
    weight: 2.5,
    value: ({ admin1, entry }, { support }) => (admin1 === entry ? 0 : Math.min(1, support.named.get(admin1) ?? 0)),
  },
  {
    name: "county-named",
    example: "Lamar County is named, so Paris is the one in Texas",
    weight: 4,
    value: ({ admin2, entry }, { support }) => (admin2 === entry ? 0 : Math.min(1, support.named.get(admin2) ?? 0)),
  },
  {
    name: "country-named",
    example: "Syria is named, so Tripoli is not in Lebanon",
    weight: 2,
    value: ({ country, kind }, { support }) =>
      kind === "country" || country === null ? 0 : Math.min(1, support.namedCountry.get(country) ?? 0),
  },
  {
    name: "country-vote",
    example: "most other places of the article lie in Canada",
    weight: 3,
    value: ({ country }, { support, group }) =>
      country === null
        ? 0
        : ratio(
            fromOthers(support.country, country, group, (other) => other.country ?? ""),
            support,
            group,
          ),
  },
  {
    name: "state-vote",
    example: "most other places of the article lie in Georgia",
    weight: 4,
    value: ({ admin1 }, { support, group }) =>
      admin1 < 0
        ? 0
        : ratio(
            fromOthers(support.admin1, admin1, group, (other) => other.admin1),
            support,
            group,
          ),
  },
  {
    name: "near-others",
    example: "Hamilton, Oxford and Middletown lie within an hour of each other",
    weight: 4,
    value: (candidate, { support, group }) => saturated(nearTo(support, group, candidate)),
  },
  {
    name: "home-country",
    example: "an outlet of the .ca domain",
    weight: 2,
    value: ({ country }, { home }) => (country !== null && country === home.country ? 1 : 0),
  },
  {
    name: "home-place",
    example: "Athens in the Athens Messenger",
    weight: 4,
    value: ({ entry, admin1, admin2 }, { home: { places } }) =>
      places.has(entry) ? 1 : places.has(admin2) || places.has(admin1) ? 0.5 : 0,
  },
];

/** Where a province bears the name of its chief town, the town is meant; the states of America speak for themselves. */
function isNamedForTown({ entry, country }: Candidate, { candidates }: Group): boolean {
  return (
    !STATES_BY_NAME.has(country ?? "") && candidates.some(({ admin1, kind }) => admin1 === entry && TOWNS.has(kind))
  );
}

const STATES_BY_NAME: ReadonlySet<string> = new Set(["US", "CA", "AU"]);

/** Whether a candidate lies in the state, county or country of a row. */
function liesIn({ admin1, admin2, countryRow, entry }: Candidate, row: number): boolean {
  return entry !== row && (admin1 === row || admin2 === row || countryRow === row);
}

function fits(kind: string, type: string): boolean {
  if (type === "water") return WATER.has(kind);
  if (type === "city") return TOWNS.has(kind);
  return kind === type;
}

/** The part of all the others' weight, so that one other place is not yet a majority. */
function ratio(sum: number, { total }: Support, { weight }: Group): number {
  return Math.min(1, sum / Math.max(2, total - weight));
}

function saturated(sum: number): number {
  return sum / (sum + 1);
}
