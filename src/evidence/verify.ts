import type { TextSpan } from "../span.ts";
import { splitsCharacter } from "../span.ts";

/** A span whose words are not at its place. `path` leads to it in the record ("statements/3/cue"). */
export interface Mismatch extends TextSpan {
  readonly path: string;
  /** What stands there instead. */
  readonly found: string;
}

export interface Verification {
  readonly total: number;
  readonly matched: number;
  readonly mismatches: readonly Mismatch[];
}

/** Whatever holds an article's text and spans of it: a record of any version. */
export interface Verifiable {
  readonly article: { readonly text: string };
}

/**
 * Checks every span of a record against a text: that of the record itself, or that of the page as
 * it is today. Every object with `start`, `end` and `text` counts, at whatever depth, so that a
 * field added later cannot escape the check. Blocks have no words, so there is nothing to check them against.
 */
export function verifySpans(record: Verifiable, text: string = record.article.text): Verification {
  const mismatches: Mismatch[] = [];
  let total = 0;
  for (const { path, span } of spansIn(record, "")) {
    total++;
    const found = text.slice(span.start, span.end);
    const cut = splitsCharacter(text, span.start) || splitsCharacter(text, span.end);
    if (found !== span.text || found === "" || cut) mismatches.push({ path, ...span, found });
  }
  return { total, matched: total - mismatches.length, mismatches };
}

function* spansIn(value: unknown, path: string): Generator<{ path: string; span: TextSpan }> {
  if (typeof value !== "object" || value === null) return;
  if (isTextSpan(value)) yield { path, span: { start: value.start, end: value.end, text: value.text } };
  for (const [key, part] of Object.entries(value)) {
    yield* spansIn(part, path === "" ? key : `${path}/${key}`);
  }
}

function isTextSpan(value: object): value is TextSpan {
  return (
    "start" in value &&
    "end" in value &&
    "text" in value &&
    Number.isInteger(value.start) &&
    Number.isInteger(value.end) &&
    typeof value.text === "string"
  );
}
