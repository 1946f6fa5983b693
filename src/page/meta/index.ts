import type { PageFacts } from "../facts.ts";
import type { Metadata } from "../metadata.ts";
import type { ReadOptions } from "../options.ts";
import { readAuthors } from "./authors.ts";
import { isPaywalled, readBody } from "./body.ts";
import { readHeadline } from "./headline.ts";
import { readLanguage } from "./language.ts";
import { readOutlet } from "./outlet.ts";
import { readModified, readPublished } from "./published.ts";
import { readStandfirst } from "./standfirst.ts";
import { viewPage } from "./view.ts";

/**
 * What a page says of itself: for every field the first of an ordered list of sources that says something
 * usable. What the caller knows wins, and the page's own dates are kept as candidates beside it.
 * Never throws, whatever the facts hold; a field that the page does not give is null or empty.
 */
export function readMetadata(facts: PageFacts, url: string | null, options: ReadOptions): Metadata {
  const page = viewPage(facts, url);
  const headline = options.headline ?? readHeadline(page);
  return {
    headline,
    standfirst: readStandfirst(page, headline),
    authors: readAuthors(page),
    outlet: readOutlet(page, options.outlet ?? null),
    published: readPublished(page, options.published ?? null),
    modified: readModified(page),
    canonicalUrl: page.canonicalUrl,
    language: readLanguage(page),
    articleBody: readBody(page),
    paywalled: isPaywalled(page),
  };
}
