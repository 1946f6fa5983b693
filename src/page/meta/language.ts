import { isObject, listOf } from "./json.ts";
import type { Json } from "./json.ts";
import type { Source } from "./source.ts";
import { metaSource } from "./source.ts";
import type { PageView } from "./view.ts";

/** Where a page declares the language of its article, the best first. */
export const LANGUAGE_SOURCES: readonly Source<string | null>[] = [
  {
    name: "html lang",
    example: '<html lang="en-GB">',
    read: ({ facts }) => facts.language,
  },
  {
    name: "json-ld inLanguage",
    example: '{"@type": "NewsArticle", "inLanguage": {"@type": "Language", "alternateName": "en"}}',
    read: ({ articles }) => articles.map((node) => codeIn(node["inLanguage"])).find((code) => code !== null) ?? null,
  },
  metaSource("og:locale"),
  metaSource("content-language"),
  metaSource("language"),
  metaSource("dc.language"),
  metaSource("dcterms.language"),
];

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu;

/** The first that is a language tag, in the usual spelling ("en_gb" → "en-GB"); null when none is. */
export function readLanguage(page: PageView): string | null {
  for (const { read } of LANGUAGE_SOURCES) {
    const tag = canonicalTag(read(page));
    if (tag !== null) return tag;
  }
  return null;
}

function canonicalTag(raw: string | null): string | null {
  const tag = (raw ?? "").split(/[,;]/u)[0]?.trim().replaceAll("_", "-") ?? "";
  if (!TAG.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function codeIn(value: Json | undefined): string | null {
  for (const item of listOf(value)) {
    const codes = isObject(item) ? [item["alternateName"], item["identifier"], item["name"]] : [item];
    const code = codes.find((each) => typeof each === "string" && canonicalTag(each) !== null);
    if (typeof code === "string") return code;
  }
  return null;
}
