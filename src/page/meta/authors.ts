import { AUTHOR_SOURCES, best, MOST_AUTHORS } from "./author-sources.ts";
import { fold } from "./text.ts";
import type { PageView } from "./view.ts";

/** Sources that are data; what only readers see holds names of other articles too. */
const DATA_SOURCES = 4;

/** A reason to believe a list of names that readers see more than the data. */
interface Preference {
  readonly name: string;
  readonly example: string;
  /** The only source that it is held against, or any that shows names. */
  readonly source: string | null;
  readonly fits: (data: readonly string[], seen: readonly string[]) => boolean;
}

export const PREFERENCES: readonly Preference[] = [
  {
    name: "a user name in the data",
    example: '"author": "jane.roe85" beside <p class="byline">By Jane Roe</p>',
    source: null,
    fits: (data, seen) => data.every((name) => USER_NAME.test(name)) && seen.every(isFullName),
  },
  {
    name: "one author of several in the data",
    example: '"author": "Jane Roe" beside <a rel="author">Jane Roe</a> and <a rel="author">Jo Doe</a>',
    source: "rel=author",
    fits: (data, seen) => {
      const names = new Set(seen.map(fold));
      return names.size > data.length && data.every((name) => names.has(fold(name)));
    },
  },
];

/** "jane.roe85", "janeroe", "JaneR": one word that no name is spelt like. */
const USER_NAME = /^(?:\p{Ll}\S*|\S*(?:\p{N}|[._]|\p{Ll}\p{Lu}$)\S*)$/u;

function isFullName(name: string): boolean {
  return /^\p{Lu}\S*\s\S/u.test(name);
}

/**
 * Who wrote the article. People first; an agency is given only where no person is named, and what the page
 * gives as data counts before what it shows; another body only where nobody else is named. Else empty.
 */
export function readAuthors(page: PageView): readonly string[] {
  const found = AUTHOR_SOURCES.map(({ name, read }) => ({ name, byline: read(page) }));
  const data = best(found.slice(0, DATA_SOURCES).map(({ byline }) => byline));
  const seen = found.slice(DATA_SOURCES);
  const preferred = seen.find(({ name, byline }) => isPreferred(name, data.people, byline.people))?.byline.people ?? [];
  const visible = best(seen.map(({ byline }) => byline));
  const lists = [preferred, data.people, data.agencies, visible.people, visible.agencies, data.bodies, visible.bodies];
  return (lists.find((names) => names.length > 0) ?? []).slice(0, MOST_AUTHORS);
}

function isPreferred(name: string, data: readonly string[], seen: readonly string[]): boolean {
  if (data.length === 0 || seen.length === 0) return false;
  return PREFERENCES.some(({ source, fits }) => (source === null || source === name) && fits(data, seen));
}
