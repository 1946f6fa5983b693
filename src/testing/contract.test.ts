import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { LayerName } from "../layers.ts";
import { articleFromText } from "../page/read.ts";
import { readArticle, readLayers } from "../read.ts";
import type { FullDoc } from "../read.ts";
import { verifySpans } from "../evidence/verify.ts";
import { trimSpan } from "../span.ts";
import { growth } from "./growth.ts";
import { anyArticle } from "./pieces.ts";

/**
 * One contract for every stage. The runner itself rejects findings that are out of order, outside
 * the text, empty, cut through a character or of an unknown rule (`doc.test.ts` breaks each of
 * these guards once); here every stage is run on real and on hostile text, which sets them off.
 */
const SAMPLES = join(import.meta.dirname, "../../samples");
const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(join(SAMPLES, name), "utf8") }));

const LAYERS: readonly LayerName[] = [
  "quotations",
  "sentences",
  "tokens",
  "parses",
  "credits",
  "entities",
  "datelines",
  "places",
  "dates",
  "published",
  "times",
  "statements",
  "sources",
  "figures",
];

function docOf(text: string): FullDoc {
  return readLayers(articleFromText(text, { published: "2026-03-05" }));
}

function checkBorders(doc: FullDoc): void {
  for (const layer of LAYERS) {
    for (const finding of doc[layer]) {
      const { start, end } = trimSpan(doc.text, finding);
      assert.deepEqual([start, end], [finding.start, finding.end], `${layer}/${finding.rule}: white space at a border`);
      assert.ok(finding.confidence >= 0 && finding.confidence <= 1, `${layer}/${finding.rule}: confidence`);
    }
  }
}

describe("the contract of every stage", () => {
  it("names every layer that a doc has", () => {
    const { article, text, flow, ...layers } = docOf("She said so.");
    assert.ok(article.text === text && flow.length === text.length);
    assert.deepEqual(Object.keys(layers), LAYERS);
  });

  for (const { name, text } of samples) {
    it(`holds on ${name}`, () => {
      const doc = docOf(text);
      checkBorders(doc);
      assert.ok(doc.statements.length > 0);
      for (const layer of LAYERS) {
        assert.ok(Object.isFrozen(doc[layer]), layer);
        for (const finding of doc[layer])
          assert.ok(Object.isFrozen(finding) && Object.isFrozen(finding.because), layer);
      }
      assert.deepEqual(docOf(text), doc, "the same twice");
    });
  }

  it("holds on any mixture of marks, names, scripts and broken characters", () => {
    fc.assert(
      fc.property(anyArticle, (text) => {
        fc.pre(text.trim() !== "");
        checkBorders(docOf(text));
      }),
      { numRuns: 400 },
    );
  });

  it("gives a record whose every span matches, on any text", () => {
    fc.assert(
      fc.property(anyArticle, (text) => {
        fc.pre(text.trim() !== "");
        assert.deepEqual(verifySpans(readArticle(articleFromText(text, {}))).mismatches, []);
      }),
      { numRuns: 200 },
    );
  });
});

describe("cost", () => {
  const hostile: readonly [string, string][] = [
    ["opening quotation marks", "“"],
    ["straight quotation marks", '"'],
    ["apostrophes", "'"],
    ["parentheses", "("],
    ["guillemets in turn", "«»"],
    ["spaces", " a "],
    ["blank lines", "a\n\n"],
    ["capitals", "Aa "],
    ["said", "said "],
    ["one sentence of quotations", "“a,” he said. "],
    ["dots", "."],
    ["digits", "1"],
    ["dates", "March 5, "],
    ["commas", "Ann, "],
    ["places", "Paris, "],
    ["places of many meanings", "San Antonio and "],
    ["sites", "The Oslo Bridge University in "],
    ["combining marks", "e\u0301\u0301"],
    ["emoji", "😀"],
    ["hyphens", "- "],
    ["urls", "http://a.b/"],
  ];
  for (const [name, piece] of hostile) {
    it(`grows in proportion on ${name}`, () => {
      const ratio = growth((length) => docOf(piece.repeat(Math.ceil(length / piece.length))), 2_000);
      assert.ok(ratio < 30, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }
});
