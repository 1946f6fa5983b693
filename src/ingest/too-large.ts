import { OnrecordError } from "../errors.ts";

/** The failure of an input over its limit. */
export function tooLarge(limit: number, name = "The page"): OnrecordError {
  return new OnrecordError(
    "too-large",
    `${name} is larger than ${Math.round(limit / 1_000_000)} MB.`,
    "An article is rarely over 1 MB. Cut the file into articles, or give them as JSONL, one a line.",
  );
}
