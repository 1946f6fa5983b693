import { addUnit, hashString, spread } from "../model/hash.ts";
import { partOf, readModel } from "../model/file.ts";
import { PackedTable } from "../model/packedtable.ts";
import { readStrings } from "../model/read.ts";
import type { IntLookup } from "../model/table.ts";

/**
 * How a form becomes its lemma: drop so many letters at the end and add others. "-3+y" makes "cities" to "city";
 * a rule that begins with "=" keeps the form's capitals, others are for the form in small letters.
 */
export interface LemmaRules<Table extends IntLookup = IntLookup> {
  readonly rules: readonly string[];
  /** By tag and end of the form: the number of the rule plus 1. The longest end that is there decides. */
  readonly ends: Table;
}

/** Ends longer than this are not looked at, but for the whole form. */
export const LONGEST_END = 8;

/** No rule makes a word longer by more than "ought" to "should". */
const MOST_ADDED = 3;

const WHOLE = 0x5e;

export class Lemmatizer {
  readonly #rules: LemmaRules;

  constructor(rules: LemmaRules) {
    this.#rules = rules;
  }

  /** The lemma of a form with a tag such as "NOUN NNS". */
  lemma(form: string, tag: string): string {
    const small = form.toLowerCase().replaceAll("’", "'");
    let rule = 0;
    for (const key of endKeys(small, tag)) {
      const found = this.#rules.ends.get(key);
      if (found !== 0) rule = found;
    }
    const lemma = rule === 0 ? small : applyRule(this.#rules.rules[rule - 1] ?? "-0+", form, small);
    // The keys are hashes: a word that was never seen may meet the exception of another.
    return lemma.length > form.length + MOST_ADDED ? small : lemma;
  }
}

/** The keys of all ends of a form, from the empty one to the whole form. */
export function* endKeys(small: string, tag: string): Generator<number> {
  let hash = hashString(tag);
  yield spread(hash);
  const last = Math.max(0, small.length - LONGEST_END);
  for (let at = small.length - 1; at >= 0; at--) {
    hash = addUnit(hash, small.charCodeAt(at));
    if (at >= last) yield spread(hash);
  }
  yield spread(addUnit(hash, WHOLE));
}

const RULE = /^(?<keep>=?)-(?<drop>\d+)\+(?<add>.*)$/su;

export function applyRule(rule: string, form: string, small: string): string {
  const { keep = "", drop = "0", add = "" } = RULE.exec(rule)?.groups ?? {};
  const base = keep === "=" ? form : small;
  return base.slice(0, Math.max(0, base.length - Number(drop))) + add;
}

/** @throws RangeError when the bytes are not the model of a lemmatizer. */
export function readLemmatizer(bytes: Uint8Array): Lemmatizer {
  const parts = readModel(bytes);
  return new Lemmatizer({ rules: readStrings(partOf(parts, "rules")), ends: new PackedTable(partOf(parts, "ends")) });
}
