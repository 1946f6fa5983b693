import { applyRule, endKeys } from "../../src/language/core/lemmas/lemmatizer.ts";
import type { LemmaRules } from "../../src/language/core/lemmas/lemmatizer.ts";
import { packedTable } from "../../src/language/core/model/packtable.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { writeModel } from "../../src/language/core/model/file.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { packStrings } from "./pack.ts";

/**
 * Learns for every tag and every end of a form which rule mostly holds, and keeps an end only where it says
 * something else than the next shorter one: what is left are the rules with their exceptions.
 */
export function learnLemmas(trees: readonly Tree[]): LemmaRules<IntTable> {
  const rules: string[] = [];
  const ids = new Map<string, number>();
  const counts = new Map<number, Map<number, number>>();
  const words = new Map<string, { small: string; tag: string }>();
  for (const { forms, lemmas, upos, xpos } of trees) {
    forms.forEach((form, at) => {
      const lemma = lemmas[at] as string;
      if (lemma === "_" && form !== "_") return;
      const tag = `${upos[at]} ${xpos[at]}`;
      const small = form.toLowerCase().replaceAll("’", "'");
      const rule = ruleFor(form, small, lemma);
      let id = ids.get(rule);
      if (id === undefined) ids.set(rule, (id = rules.push(rule)));
      for (const key of endKeys(small, tag)) {
        let seen = counts.get(key);
        if (seen === undefined) counts.set(key, (seen = new Map()));
        seen.set(id, (seen.get(id) ?? 0) + 1);
      }
      words.set(`${small} ${tag}`, { small, tag });
    });
  }
  return { rules, ends: keepWhatDiffers(words.values(), counts) };
}

function keepWhatDiffers(
  words: Iterable<{ small: string; tag: string }>,
  counts: Map<number, Map<number, number>>,
): IntTable {
  const ends = new IntTable(4096);
  for (const { small, tag } of words) {
    let above = 0;
    for (const key of endKeys(small, tag)) {
      const best = mostOf(counts.get(key) ?? new Map<number, number>());
      if (best !== above) {
        ends.set(key, best);
        above = best;
      }
    }
  }
  return ends;
}

function mostOf(counts: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [rule, count] of counts) {
    if (count > most || (count === most && rule < best)) {
      most = count;
      best = rule;
    }
  }
  return best;
}

/** The shortest rule that makes the lemma from the form, in small letters where that will do. */
export function ruleFor(form: string, small: string, lemma: string): string {
  const fromSmall = suffixRule(small, lemma);
  const fromForm = suffixRule(form, lemma);
  return form !== small && fromForm.drop < fromSmall.drop
    ? `=-${fromForm.drop}+${fromForm.add}`
    : `-${fromSmall.drop}+${fromSmall.add}`;
}

function suffixRule(from: string, to: string): { drop: number; add: string } {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  return { drop: from.length - same, add: to.slice(same) };
}

export function writeLemmas({ rules, ends }: LemmaRules<IntTable>): Uint8Array {
  return writeModel(
    new Map([
      ["rules", packStrings(rules)],
      ["ends", packedTable(ends.entries())],
    ]),
  );
}

export { applyRule };
