import { capitalAt } from "./features.ts";
import type { NameInputs } from "./features.ts";

/** What the article showed of the word in cell `at` and of those beside it; `memory` as `memory.ts` has it. */
export function recallFeatures({ words, at, list }: NameInputs, memory: Int32Array): void {
  list.clear();
  const cap = capitalAt(words, at);
  const m0 = memory[at] ?? 0;
  const ml1 = memory[at - 1] ?? 0;
  const mr1 = memory[at + 1] ?? 0;
  list.add1(41, m0);
  list.add2(42, m0, words.facts[at] ?? 0);
  list.add3(44, ml1, m0, mr1);
  list.add2(45, m0, words.class[at] ?? 0);
  list.add3(47, ml1, m0, cap);
  list.add3(48, m0, mr1, cap);
}
