import { readFileSync } from "node:fs";
import { cutForms } from "./cut.ts";
import type { GoldName, NameSentence } from "./namesdata.ts";

interface Row {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly names: readonly { readonly text: string; readonly type: string }[];
}

/** Articles whose names are listed by form and type: every place where a form stands between tokens is that name. */
export function readListedNames(path: string): NameSentence[] {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return rows.flatMap((row) => sentencesOf(JSON.parse(row) as Row));
}

function sentencesOf({ id, published, text, names }: Row): NameSentence[] {
  const listed = names.map((name) => ({ words: name.text.split(/\s+/u), type: name.type }));
  const tight = new Map(listed.map(({ words, type }) => [words.join(""), type]));
  const longest = Math.max(1, ...[...tight.keys()].map(({ length }) => length));
  return cutForms(text, published)
    .filter((list) => list.length > 0)
    .map((list) => ({ doc: id, forms: list, names: namesIn(list, tight, longest) }));
}

/** The longest listed name at each place; blanks do not count, since tokens may split what the list keeps together. */
function namesIn(forms: readonly string[], tight: ReadonlyMap<string, string>, longest: number): GoldName[] {
  const found: GoldName[] = [];
  for (let from = 0; from < forms.length; from++) {
    let joined = "";
    let best: GoldName | null = null;
    for (let to = from; to < forms.length && joined.length <= longest; to++) {
      joined += forms[to] as string;
      const type = tight.get(joined);
      if (type !== undefined) best = { from, to: to + 1, type };
    }
    if (best === null) continue;
    found.push(best);
    from = best.to - 1;
  }
  return found;
}
