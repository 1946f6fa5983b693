import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { articleFromText } from "../page/read.ts";
import { readArticle } from "../read.ts";
import type { OnRecord } from "../record/schema/index.ts";

/** An article that is set in another way says the same: the record may move, but not change. */

const SAMPLES = join(import.meta.dirname, "../../samples");
const NAMES = ["01-harbour-strike", "09-denial"];

function recordOf(text: string): OnRecord {
  return readArticle(articleFromText(text, { published: "2026-03-05" }));
}

/** Words without what typography may change: blanks, line ends, the kind of quotation marks and apostrophes. */
function plain(words: string): string {
  return words.replaceAll(/\s+/gu, " ").replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"');
}

/** What a record says, without where it stands. */
function told({ sources, statements, times, places, figures }: OnRecord): Readonly<Record<string, readonly string[]>> {
  const names = new Map(sources.map(({ id, name, description }) => [id, plain(name ?? description ?? "")]));
  return {
    statements: statements.map(({ kind, act, speaker, content }) =>
      [kind, act, names.get(speaker ?? "") ?? "nobody", ...content.map(({ text }) => plain(text))].join(" | "),
    ),
    sources: sources.map(({ kind, role, id }) => [kind, names.get(id), plain(role ?? "")].join(" | ")).toSorted(),
    times: times.map(({ text, timex3 }) => `${plain(text)} | ${timex3.value}`),
    places: places.map(({ name, mentions }) => `${name} | ${mentions.length}`),
    figures: figures.map(({ kind, value, high, unit, bound }) => [kind, value, high, unit, bound].join(" | ")),
  };
}

const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "blanks at the ends of lines": (text) => text.replaceAll("\n", "  \n"),
  "more empty lines between paragraphs": (text) => text.replaceAll("\n\n", "\n\n\n\n"),
  "empty lines at both ends": (text) => `\n\n${text}\n\n\n`,
  "straight quotation marks and apostrophes": (text) => text.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"'),
  "a mark of order in front": (text) => `\ufeff${text}`,
};

for (const name of NAMES) {
  describe(`${name}, set in another way`, () => {
    const text = readFileSync(join(SAMPLES, `${name}.txt`), "utf8");
    const expected = told(recordOf(text));

    for (const [variant, change] of Object.entries(VARIANTS)) {
      it(variant, () => {
        assert.notEqual(change(text), text, "nothing was changed");
        assert.deepEqual(told(recordOf(change(text))), expected);
      });
    }
  });
}
