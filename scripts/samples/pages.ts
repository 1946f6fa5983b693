import { readdirSync } from "node:fs";
import { BUILDS } from "./builds.ts";
import { readStory, SAMPLES } from "./story.ts";

/** Every sample as a page, each in one of the builds in turn. */
export function samplePages(): [slug: string, page: string][] {
  const slugs = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => name.slice(0, -".txt".length));
  return slugs.map((slug, index) => {
    const build = BUILDS[index % BUILDS.length]?.[1];
    if (build === undefined) throw new RangeError("There are no builds.");
    return [slug, build(readStory(slug))];
  });
}
