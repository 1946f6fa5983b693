import { readInstant } from "./instants.ts";
import type { PageView } from "./view.ts";

/** Class words and parents that say that a `<time>` belongs to something else than the article. */
export const OTHERS: RegExp =
  /comment|related|teaser|card|widget|sidebar|footer|recommend|promo|popular|latest|carousel|ticker|upcoming|event|duration|reply|disqus|thumb/u;
export const MODIFIED: RegExp = /updat|modif|edited|revis/u;
export const PUBLISHED: RegExp =
  /publi|pubdate|(?:entry|post|article|story|news|byline|content)[-_]{0,2}(?:date|time)|dateline|timestamp|date[-_]posted/u;

/** The dates of an article stand together, at its head or foot; farther blocks belong to other articles. */
const NEAR = 8;

/** The `<time>`s and elements with a date whose place in the page passes the test, as attribute or as words. */
export function times(page: PageView, test: (hint: string, text: string) => boolean): string[] {
  const own = page.facts.times.filter(({ hint }) => !OTHERS.test(hint.toLowerCase()));
  const first = own.find(({ hint }) => PUBLISHED.test(hint.toLowerCase()))?.block ?? own[0]?.block ?? 0;
  return own
    .filter(({ hint, text, block }) => Math.abs(block - first) <= NEAR && test(hint.toLowerCase(), text))
    .flatMap(({ datetime, text }) =>
      [datetime, text].filter((raw) => raw !== null && readInstant(raw) !== null).slice(0, 1),
    )
    .filter((raw) => raw !== null);
}
