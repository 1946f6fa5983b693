import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { articleFromText } from "../page/read.ts";
import { readLayers } from "../read.ts";
import type { FullDoc } from "../read.ts";
import { parseLists } from "./marked.ts";
import type { Example, LabelledSpan } from "./marked.ts";

/**
 * Runs the three lists of an extractor's README as tests: `finds` must match span for span,
 * `ignores` must give nothing, `misses` must still be missed (mend one, and its line must move).
 *
 * `labelsOf` turns a doc into the spans of this extractor, labelled as the README labels them.
 */
export function runExamples(folder: string, labelsOf: (doc: FullDoc) => readonly LabelledSpan[]): void {
  const lists = parseLists(readFileSync(join(folder, "README.md"), "utf8"));
  describe(`${basename(folder)}/README.md`, () => {
    it("has finds, ignores and misses", () => {
      for (const name of ["finds", "ignores", "misses"] as const) {
        assert.ok(
          lists.some((list) => list.name === name && list.examples.length > 0),
          `no \`\`\`${name} list`,
        );
      }
    });
    for (const list of lists) {
      for (const example of list.examples) {
        it(`${list.name}: ${example.source}`, () => check(list.name, example, labelsOf(docOf(example, list.options))));
      }
    }
  });
}

function docOf(example: Example, options: ReadonlyMap<string, string>): FullDoc {
  const published = options.get("published");
  return readLayers(articleFromText(example.text, published === undefined ? {} : { published }));
}

function check(list: "finds" | "ignores" | "misses", example: Example, found: readonly LabelledSpan[]): void {
  const actual = found.map((span) => show(span, example)).toSorted();
  const expected = example.spans.map((span) => show(span, example)).toSorted();
  if (list === "finds") assert.deepEqual(actual, expected);
  else if (list === "ignores") assert.deepEqual(actual, []);
  else assert.notDeepEqual(actual, expected, "this is found now: move the line to the list `finds`");
}

/** A label's value is compared only where the example gives one: `{time:…}` accepts any value. */
function show({ label, start, end }: LabelledSpan, example: Example): string {
  const name = label.split("=", 1)[0] ?? label;
  const valued = example.spans.some((span) => span.label.startsWith(`${name}=`));
  return `${valued ? label : name} [${start}, ${end}) ${JSON.stringify(example.text.slice(start, end))}`;
}
