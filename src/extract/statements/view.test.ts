import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { articleFromText } from "../../page/read.ts";
import { readLayers } from "../../read.ts";
import { linesOf } from "./view.ts";

/** Every line as one string; a quotation as «…». */
function lines(text: string): string[] {
  return linesOf(readLayers(articleFromText(text))).map(({ items }) =>
    items
      .map(({ kind, word, start, end }) => (kind === "quote" ? `«${text.slice(start + 1, end - 1)}»` : word))
      .join(" "),
  );
}

describe("linesOf", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Fenwick said so.", ["fenwick said so ."]],
    ["“We go,” she said.", ["«We go,» she said ."]],
    ["“We go. We stay,” she said.", ["«We go. We stay,» she said ."]],
    ["“Why?” Brann asked.", ["«Why?» brann asked ."]],
    ["“Why?” Ada Fenwick, the mayor, asked.", ["«Why?» ada fenwick , the mayor , asked ."]],
    ["She said “no.” Brann left.", ["she said «no.»", "brann left ."]],
    ["“No.” Brann was sure.", ["«No.»", "brann was sure ."]],
    ["It didn’t fall.", ["it didn't fall ."]],
    ["The WHO said who it was.", ["the WHO said who it was ."]],
    ["The Export–Import Bank said so.", ["the export–import bank said so ."]],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(lines(text), expected));

  it("keeps each paragraph of one quotation in its own line", () => {
    assert.deepEqual(lines("“We began.\n\n“We went on,” she said."), ["«We began»", "«We went on,» she said ."]);
  });

  it("gives items in order, apart, within their line", () => {
    const pieces = ["“", "”", " said ", "Fenwick", ". ", "\n\n", "(", "😀", "’", "-"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        fc.pre(text.trim() !== "");
        let last = 0;
        for (const { items, start, end } of linesOf(readLayers(articleFromText(text)))) {
          for (const item of items) {
            assert.ok(item.start >= last && item.start < item.end && item.start >= start && item.end <= end);
            last = item.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
