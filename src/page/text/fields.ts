import { anyOf, pattern } from "../../language/words.ts";
import type { BlockKind } from "../../doc.ts";

export type FieldName = "headline" | "standfirst" | "byline" | "date" | "outlet" | "url" | "other";

/** A label and its value in the head of a text that was written like an e-mail: "Title: River falls". */
export interface Field {
  readonly name: FieldName;
  /** Where the value begins in the words of the line. */
  readonly valueAt: number;
}

const LABELS: Readonly<Record<FieldName, readonly string[]>> = {
  headline: ["Title", "Headline", "Subject"],
  standfirst: ["Subtitle", "Standfirst", "Description", "Summary", "Dek", "Subheading"],
  byline: ["Author", "Authors", "By", "Byline", "Writer"],
  date: ["Date", "Published", "Publication date", "Pub date", "Posted", "Updated", "Release date", "Load-Date", "Sent"],
  outlet: ["Outlet", "Publication", "Publisher", "Newspaper", "Site"],
  url: ["URL", "Link", "Permalink"],
  other: [
    "From",
    "To",
    "Cc",
    "Reply-To",
    "Message-ID",
    "Section",
    "Category",
    "Tags",
    "Keywords",
    "Length",
    "Language",
    "Source",
    "Dateline",
    "Edition",
    "Page",
    "Id",
    "Copyright",
    "Highlight",
    "Content-Type",
    "MIME-Version",
    "Location",
    "Country",
    "Type",
  ],
};

const NAMES: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(LABELS).flatMap(([name, labels]) =>
    isFieldName(name) ? labels.map((label): [string, FieldName] => [label.toLowerCase(), name]) : [],
  ),
);
const FIELD = pattern(`^(?<label>${anyOf(Object.values(LABELS).flat())}):[ \\t\\u00a0]{0,8}`, "i");
const LONGEST = 400;

/** Whether a line opens with one of these labels. */
export function opensField(words: string): boolean {
  return FIELD.test(words);
}

function isFieldName(name: string): name is FieldName {
  return name in LABELS;
}

export function fieldOf(words: string): Field | null {
  const found = words.length > LONGEST ? null : FIELD.exec(words);
  const name = NAMES.get((found?.groups?.["label"] ?? "").replace(/\s+/gu, " ").toLowerCase());
  return found === null || name === undefined ? null : { name, valueAt: found[0].length };
}

/**
 * How many of the first lines are such fields. One alone must be a title, a single "Summary:" may be
 * the article's own.
 */
export function countFields(lines: readonly string[]): number {
  const until = lines.findIndex((words) => fieldOf(words) === null);
  const count = until < 0 ? lines.length : until;
  const isTitled = lines.slice(0, count).some((words) => fieldOf(words)?.name === "headline");
  return count > 1 || isTitled ? count : 0;
}

export const FIELD_KINDS: Readonly<Record<FieldName, BlockKind>> = {
  headline: "headline",
  standfirst: "standfirst",
  byline: "byline",
  date: "dateline",
  outlet: "boilerplate",
  url: "boilerplate",
  other: "boilerplate",
};
