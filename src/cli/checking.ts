import type { Anchored } from "../evidence/anchor.ts";
import { anchor } from "../evidence/anchor.ts";
import { selectorsOf } from "../evidence/selectors.ts";
import type { Mismatch, Verification } from "../evidence/verify.ts";
import { verifySpans } from "../evidence/verify.ts";
import type { Dangling } from "./links.ts";
import { danglingIn } from "./links.ts";
import { sha256 } from "../record/ids.ts";
import type { OnRecord } from "../record/schema/index.ts";

/** A record held against its own text. */
export interface Check extends Verification {
  readonly name: string;
  /** Whether the text still has the checksum that the record gives. */
  readonly textIntact: boolean;
  readonly dangling: readonly Dangling[];
}

export function checkRecord(name: string, record: OnRecord): Check {
  const { text, textSha256 } = record.article;
  return { name, ...verifySpans(record), textIntact: sha256(text) === textSha256, dangling: danglingIn(record) };
}

/** What `verify --json` prints of one or several records. */
export interface Sum extends Verification {
  readonly records: number;
  /** Names of the records whose text is not the one that was read. */
  readonly textChanged: readonly string[];
  readonly mismatches: readonly (Mismatch & { readonly record: string })[];
  /** References to ids that their record does not have. */
  readonly dangling: readonly (Dangling & { readonly record: string })[];
}

export function summed(checks: readonly Check[]): Sum {
  const add = (of: (check: Check) => number): number => checks.reduce((sum, check) => sum + of(check), 0);
  return {
    records: checks.length,
    total: add(({ total }) => total),
    matched: add(({ matched }) => matched),
    textChanged: checks.filter(({ textIntact }) => !textIntact).map(({ name }) => name),
    mismatches: checks.flatMap(({ name, mismatches }) => mismatches.map((mismatch) => ({ record: name, ...mismatch }))),
    dangling: checks.flatMap(({ name, dangling }) => dangling.map((link) => ({ record: name, ...link }))),
  };
}

/** Words that are not where they were: where they are now, or null when they are gone. */
export interface Moved {
  readonly path: string;
  readonly text: string;
  readonly now: Anchored | null;
}

/** A record held against a text as it is now. */
export interface Recheck {
  /** Whether the text is the record's own, to the last character. */
  readonly sameText: boolean;
  readonly charactersThen: number;
  readonly charactersNow: number;
  readonly total: number;
  /** Spans whose words stand just where they stood. */
  readonly inPlace: number;
  readonly moved: readonly Moved[];
}

/** Checks every span against another text; what is not in its place is looked for, by its words and what stood around them. */
export function recheck(record: OnRecord, text: string): Recheck {
  const then = record.article.text;
  const { total, matched, mismatches } = verifySpans(record, text);
  const find = finder(then, text);
  return {
    sameText: text === then,
    charactersThen: then.length,
    charactersNow: text.length,
    total,
    inPlace: matched,
    moved: mismatches.map((mismatch) => ({ path: mismatch.path, text: mismatch.text, now: find(mismatch) })),
  };
}

/** Many findings share their words (a cue is part of its `because`): each place is looked for once. */
function finder(then: string, now: string): (span: Mismatch) => Anchored | null {
  const found = new Map<string, Anchored | null>();
  return ({ start, end, text }) => {
    // Words that the record itself misquotes have no place to be looked for from.
    if (then.slice(start, end) !== text) return null;
    const key = `${start}-${end}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const place = anchor(now, selectorsOf(then, { start, end }));
    found.set(key, place);
    return place;
  };
}
