import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { articleFromText } from "../../page/read.ts";
import { readArticle, readLayers } from "../../read.ts";
import type { FullDoc } from "../../read.ts";
import { splitsCharacter } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import { growth } from "../../testing/growth.ts";
import { parseMarked } from "../../testing/marked.ts";
import { plainArticle } from "../../testing/plain.ts";
import { figuresStage } from "./index.ts";
import { RULES } from "./quantities.ts";
import { ROLES } from "./roles.ts";
import { figuresIn, findsExactly, labelled, labelOf } from "./testing.ts";

runExamples(import.meta.dirname, ({ figures }) =>
  figures.map((figure) => ({ label: `figure=${labelOf(figure)}`, start: figure.start, end: figure.end })),
);

describe("figures: every rule", () => {
  it("has a name of its own", () => {
    const names = [...RULES, ...ROLES].map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.ok(figuresStage.rules.has(name), name);
  });

  for (const { name, example, kind } of RULES) {
    it(`${name}: ${example}`, () => {
      const text = `They reported ${example} of the boats lost, and more people were hurt.`;
      const found = figuresIn(text);
      assert.ok(found.length > 0 || name === "none", name);
      if (kind !== "count")
        assert.ok(
          found.some((figure) => figure.kind === kind),
          name,
        );
    });
  }

  for (const { name, example } of ROLES) {
    it(`${name}: ${example}`, () => {
      const marked = parseMarked(example.replace("[", "{x:").replace("]", "}"));
      const [wanted] = marked.spans;
      const figure = figuresIn(marked.text).find(
        ({ start, end }) => start <= (wanted?.start ?? 0) && (wanted?.end ?? 0) <= end,
      );
      assert.equal(figure?.rule, name);
    });
  }
});

describe("figures: where they are looked for", () => {
  it("skips bylines, datelines, credits and rights", () => {
    const blocks = [
      { start: 0, end: 14, kind: "byline" },
      { start: 16, end: 33, kind: "paragraph" },
      { start: 35, end: 49, kind: "rights" },
    ] as const;
    const text = "By 12 reporter\n\nTwelve boats fell.\n\nFor 12 readers";
    const figures = readLayers(plainArticle(text, { blocks, headline: null })).figures;
    assert.deepEqual(
      labelled(figures).map(({ label }) => label),
      ["count=12"],
    );
  });

  it("looks into headlines, captions and lists", () => {
    const text = "Storm sinks 12 boats\n\nIt was windy.";
    assert.deepEqual(
      labelled(figuresIn(text)).map(({ label }) => label),
      ["count=12"],
    );
  });

  findsExactly([
    "{count=12:Twelve} boats ¶ sank. ¶ {count=5:Five} boats ¶ {count=6:six} boats",
    "It has 12 ¶ boats.",
    "Prices rose 5 ¶ percent.",
  ]);
});

describe("figures in the record", () => {
  const text = "Quake\n\n“We found at least 41 bodies,” Mayor Ada Fenwick said. It cost $5 million.";
  const record = readArticle(articleFromText(text, { published: "2026-03-05" }));

  it("stand there with span, rule, because and confidence", () => {
    const [dead, money] = record.figures;
    assert.equal(dead?.text, "at least 41");
    assert.equal(dead.kind, "dead");
    assert.equal(dead.bound, "at-least");
    assert.equal(dead.of?.text ?? "bodies", "bodies");
    assert.ok(dead.because.length > 0 && dead.confidence > 0.5);
    assert.equal(money?.unit, "USD");
    assert.equal(money.within, null);
  });

  it("name the statement that holds them", () => {
    assert.equal(record.figures[0]?.within, record.statements[0]?.id);
    assert.notEqual(record.statements[0], undefined);
  });

  it("keep their ids on a second run, each its own", () => {
    const again = readArticle(articleFromText(text, { published: "2026-03-05" }));
    assert.deepEqual(again.figures, record.figures);
    assert.equal(new Set(record.figures.map(({ id }) => id)).size, record.figures.length);
  });
});

describe("figures: the marked sentences", () => {
  for (const name of ["tuned", "kept"]) {
    it(`${name}: every label can be read, every sentence once`, () => {
      const lines = readFileSync(join(import.meta.dirname, "gold", `${name}.txt`), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"));
      assert.ok(lines.length >= 60);
      assert.equal(new Set(lines).size, lines.length);
      for (const line of lines) assert.ok(parseMarked(line).text.length > 10);
    });
  }
});

const PIECES = [
  "12 ",
  "At least ",
  "two ",
  "million ",
  "$",
  "€5 ",
  "-",
  "–",
  " to ",
  " and ",
  "between ",
  "%",
  "percent ",
  "people ",
  "were killed",
  "of the ",
  "half ",
  "a third of ",
  "dozens of ",
  "magnitude ",
  "6.8 ",
  "km ",
  "nobody ",
  "one in ",
  ", ",
  ". ",
  "\n\n",
  "e\u0301",
  "\u0301",
  "😀",
  "\u200d",
  "🏻",
  "שלום ",
  "\u200b",
  "\u00a0",
  "½",
  "(",
  "“",
  "”",
  "+",
] as const;

describe("figures: any text", () => {
  it("gives figures in order, apart from each other, whole, with values in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, value, high, bound, because, of } of figuresIn(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(!splitsCharacter(text, start) && !splitsCharacter(text, end));
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(value !== null && Number.isFinite(value));
          assert.ok(high === null || high > value);
          assert.equal(high !== null, bound === "range");
          for (const span of [...because, ...(of === null ? [] : [of])])
            assert.ok(span.start < span.end && span.end <= text.length);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("finds the same words wherever they stand", () => {
    const words = ["at least 12 people were killed", "$5-6 billion was lost", "half of them left"];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(200), (part, shift) => {
        const alone = figuresIn(`Then ${part}.`)[0];
        const moved = figuresIn(`${"x ".repeat(shift)}Then ${part}.`)[0];
        assert.equal((moved?.start ?? 0) - (alone?.start ?? 0), 2 * shift);
        assert.equal(moved?.value, alone?.value);
      }),
      { numRuns: 40 },
    );
  });

  for (const hostile of [
    "1 ",
    "1,111",
    "one ",
    "twenty-",
    "$1 ",
    "1% to ",
    "between 1 and ",
    "a ",
    "12 people ",
    "dozens of ",
    "half of ",
    "1 in ",
    "minus ",
    "1-",
    "at least ",
    "killed 1 and ",
    "Aa 1 ",
    "12 big red old ",
    "0",
    "magnitude ",
    "shillings 1 ",
  ]) {
    it(`costs in proportion: ${JSON.stringify(hostile)}`, () => {
      // The layers below are made once for each length: what is measured is this stage alone.
      const docs = new Map<number, FullDoc>();
      const ratio = growth((length) => {
        const doc = docs.get(length) ?? readLayers(plainArticle(hostile.repeat(length)));
        docs.set(length, doc);
        return figuresStage.find(doc);
      }, 500);
      assert.ok(ratio < 30, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }
});
