import type { Doc } from "../../doc.ts";
import type { Voices } from "./pronouns.ts";

/** Numbers the outermost quotations: what is said in one of them is said by another voice than the article's. */
export function voicesOf({ quotations, tokens }: Doc<"quotations" | "tokens">): Voices {
  const voices = new Uint32Array(tokens.length);
  let token = 0;
  quotations.forEach(({ outer, depth, use }, index) => {
    if (depth > 0 || use !== "speech") return;
    while ((tokens[token]?.start ?? Infinity) < outer.start) token++;
    for (; (tokens[token]?.start ?? Infinity) < outer.end; token++) voices[token] = index + 1;
  });
  return { of: (at) => voices[at] ?? 0 };
}
