import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { newDoc, runStage } from "../../doc.ts";
import type { Quotation } from "../../layers.ts";
import { contains, isWhole, overlaps, trimSpan } from "../../span.ts";
import { plainArticle } from "../../testing/plain.ts";
import { quotationsStage } from "./index.ts";

function quotationsIn(text: string): readonly Quotation[] {
  return runStage(newDoc(plainArticle(text)), quotationsStage).quotations;
}

/** Sentences of newsroom English, each whole, with curly marks. */
const SENTENCES = [
  "“The furnace went out at four,” said Ines Alder, who has run the glassworks since 1998.",
  "The judge called the defence “threadbare” and adjourned until Monday.",
  "“Rates will hold,” the governor said. “For now.”",
  "Her novel “The Salt Road” won the prize in May.",
  "He told the inquiry: “My deputy said ‘leave it’ and I did.”",
  "Rescuers reached the so-called “iron stair” at dawn.",
  "Nobody at the ministry would say why.",
  "‘We were not asked,’ said the drivers’ union.",
  "Tobias “Tug” Okonedo rowed for the county in the ’70s.",
  "The word “famine” does not appear in the report.",
  "Was it “an accident”? The coroner did not say.",
] as const;

const paragraph = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const article = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((list) => list.join("\n\n"));

/** What a finding says, counted from `from`. */
function facts(found: readonly Quotation[], from = 0): unknown[] {
  return found.map(({ start, end, use, rule, depth, outer, parts, because }) => ({
    spans: [{ start, end }, outer, ...parts, ...because].map((span) => [span.start - from, span.end - from]),
    use,
    rule,
    depth,
  }));
}

describe("quotations in running news", () => {
  it("a paragraph put in front moves every finding by its length, and changes nothing else", () => {
    fc.assert(
      fc.property(paragraph, article, (first, rest) => {
        const from = first.length + 2;
        const found = quotationsIn(`${first}\n\n${rest}`);
        assert.deepEqual(
          facts(
            found.filter(({ start }) => start >= from),
            from,
          ),
          facts(quotationsIn(rest)),
        );
      }),
    );
  });

  it("a paragraph put behind changes nothing before it", () => {
    fc.assert(
      fc.property(article, paragraph, (first, last) => {
        const found = quotationsIn(`${first}\n\n${last}`);
        assert.deepEqual(facts(found.filter(({ end }) => end <= first.length)), facts(quotationsIn(first)));
      }),
    );
  });

  it("the same article twice gives the same findings at both places", () => {
    fc.assert(
      fc.property(article, (text) => {
        const once = facts(quotationsIn(text));
        const from = text.length + 2;
        const twice = quotationsIn(`${text}\n\n${text}`);
        assert.deepEqual(facts(twice.filter(({ start }) => start < from)), once);
        assert.deepEqual(
          facts(
            twice.filter(({ start }) => start >= from),
            from,
          ),
          once,
        );
      }),
    );
  });

  it("straight, curly and doubled marks give the same findings", () => {
    fc.assert(
      fc.property(article, (text) => {
        const curly = facts(quotationsIn(text));
        assert.deepEqual(facts(quotationsIn(text.replaceAll(/[“”]/gu, '"'))), curly);
        assert.deepEqual(facts(quotationsIn(text.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'"))), curly);
        assert.deepEqual(facts(quotationsIn(text.replaceAll("“", "„").replaceAll("”", "“"))), curly);
        assert.deepEqual(facts(quotationsIn(text.replaceAll("“", "«").replaceAll("”", "»"))), curly);
      }),
    );
  });

  it("lines may be broken, and blanks be hard, wherever a blank stands", () => {
    fc.assert(
      fc.property(article, fc.infiniteStream(fc.constantFrom(" ", " ", "\n", "\u00a0", "\u202f")), (text, blanks) => {
        const broken = text.replaceAll(/(?<=\S) (?=\S)/gu, () => blanks.next().value ?? " ");
        assert.deepEqual(facts(quotationsIn(broken)), facts(quotationsIn(text)));
      }),
    );
  });

  it("white space at the end adds and changes nothing", () => {
    fc.assert(
      fc.property(article, fc.constantFrom(" ", "\n", "\n\n", "\u00a0", " \n \n"), (text, blank) => {
        assert.deepEqual(facts(quotationsIn(text + blank)), facts(quotationsIn(text)));
      }),
    );
  });

  it("words of another script, and emoji, inside the marks move only what stands behind them", () => {
    for (const words of ["السلام", "שלום", "日本語", "👩‍👩‍👧 🇳🇴", "cafe\u0301", "𝒜𝒷"]) {
      const text = `Ines Alder said “${words}, and so on,” and left.`;
      const [found, ...more] = quotationsIn(text);
      assert.ok(found !== undefined && more.length === 0, words);
      assert.equal(text.slice(found.start, found.end), `${words}, and so on,`);
      assert.equal(found.use, "speech");
    }
  });
});

const MARKS = ["“", "”", '"', "‘", "’", "'", "``", "''", "«", "»", "‹", "›", "„", "‚", "「", "」", "＂"];
const FILLS = [
  " ",
  "  ",
  "a",
  "s",
  "Said ",
  ".",
  ", ",
  ": ",
  "—",
  "\n",
  "\n\n",
  "\r\n",
  "12",
  "e\u0301",
  "\u0301",
  "😀",
  "\u200b",
  "ש",
];
const mixture = fc.array(fc.constantFrom(...MARKS, ...FILLS), { maxLength: 50 }).map((list) => list.join(""));

describe("quotations in any mixture of marks", () => {
  it("are whole and trimmed, in order, with their parts inside and in order", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        let last = 0;
        for (const { start, end, parts, outer } of quotationsIn(text)) {
          assert.ok(start >= last);
          last = start;
          assert.deepEqual([parts[0]?.start, parts.at(-1)?.end], [start, end]);
          for (const span of [...parts, outer]) assert.ok(isWhole(text, span) && span.start < span.end);
          for (const part of parts) assert.deepEqual(trimSpan(text, part), { start: part.start, end: part.end });
          parts.slice(1).forEach((part, index) => assert.ok(part.start >= (parts[index]?.end ?? 0)));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("nest or stand apart, and none nests in itself", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const found = quotationsIn(text);
        for (const [index, { outer, depth }] of found.entries()) {
          for (const other of found.slice(index + 1)) {
            if (!overlaps(outer, other.outer)) continue;
            assert.ok(contains(outer, other.outer) && !contains(other.outer, outer));
            if (outer.start < other.outer.start) assert.ok(depth < other.depth);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("fire on marks that stand in the text, the first of which opens the outer span", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        for (const { outer, because } of quotationsIn(text)) {
          assert.equal(because[0]?.start, outer.start);
          for (const mark of because) {
            assert.ok(contains(outer, mark));
            assert.ok(MARKS.includes(text.slice(mark.start, mark.end)));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("have a mark tight at the outer border, or end with what they hold where none was seen", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        for (const { outer, end, because } of quotationsIn(text)) {
          assert.ok(outer.end === because.at(-1)?.end || outer.end === end);
        }
      }),
      { numRuns: 400 },
    );
  });
});
