import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What Readability on linkedom takes for the article's text; "" where it throws or finds none. */
export function textByReadability(html: string): string {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document).parse();
    if (found === null) return "";
    return blocksOf(found.content ?? "") || (found.textContent ?? "");
  } catch (error) {
    // What a page does to a peer is its own affair: it has read nothing.
    return error instanceof Error ? "" : String(error);
  }
}

/** Its HTML without tags: `textContent` alone would glue the last word of a paragraph to the first of the next. */
function blocksOf(html: string): string {
  const spaced = html.replace(/<\/(?:p|div|li|h[1-6]|td|th|tr|blockquote|figcaption|pre|dt|dd)>|<br\s?\/?>/giu, "$& ");
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? "";
}
