import type { PageView } from "./view.ts";

/** One place where a page may say something of itself; a field has an ordered list of them, the best first. */
export interface Source<Found> {
  /** Its stable name, as `DateCandidate.source` and the docs give it. */
  readonly name: string;
  /** What it looks like in the page. */
  readonly example: string;
  readonly read: (page: PageView) => Found;
}

/** A source that reads the first filled `<meta>` of the given names. */
export function metaSource(name: string): Source<string | null> {
  return {
    name: `meta ${name}`,
    example: `<meta name="${name}" content="…">`,
    read: (page) => page.meta(name),
  };
}
