import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { viewPage } from "../../src/page/html/features/page.ts";
import { parseHtml } from "../../src/page/html/parse.ts";
import { reasonsOf, scoreRow } from "../../src/page/html/trees.ts";
import { alignWords, wordsOf } from "./align.ts";
import { boost, mulberry } from "./boost.ts";
import type { BoostOptions, Sample } from "./boost.ts";
import { foldOf, siteOf } from "./folds.ts";
import { LexiconTrainer } from "./lexicon.ts";
import { f1Of, meanScore, scoreText } from "./shingles.ts";

function align(page: string, gold: string): string {
  return alignWords(wordsOf(page), wordsOf(gold)).join("");
}

describe("alignWords", () => {
  it("marks the words of a page that are the gold's, in order", () => {
    assert.equal(align("menu a b c d footer", "a b c d"), "011110");
    assert.equal(align("a b", ""), "00");
    assert.equal(align("", "a b"), "");
  });

  it("does not take a word of the menu for one of the text", () => {
    assert.equal(align("news sport the news of the day share", "the news of the day"), "00111110");
  });

  it("finds its way where words of both are missing", () => {
    assert.equal(align("one two three advert four five six", "one two three and four five six"), "1110111");
  });

  it("ties long texts together at runs that occur once", () => {
    const words = Array.from({ length: 6_000 }, (_, at) => `w${at % 700}x${at}`);
    const page = [...words.slice(0, 3_000), "advert", ...words.slice(3_000)];
    const matched = alignWords(page, words);
    assert.equal(matched[3_000], 0);
    assert.equal(
      matched.reduce((sum, one) => sum + one, 0),
      6_000,
    );
  });
});

describe("scoreText", () => {
  it("is 1 for the same words, whatever stands between them", () => {
    assert.deepEqual(scoreText("a b, c d e", "a b c\n\nd e."), { precision: 1, recall: 1 });
  });

  it("counts runs of four words, each as often as it occurs", () => {
    assert.deepEqual(scoreText("a b c d x", "a b c d"), { precision: 0.5, recall: 1 });
    assert.deepEqual(scoreText("a b c d", "a b c d e f"), { precision: 1, recall: 1 / 3 });
    assert.equal(scoreText("a a a a a", "a a a a").precision, 0.5);
  });

  it("takes fewer than four words for one run", () => {
    assert.deepEqual(scoreText("a b", "a b"), { precision: 1, recall: 1 });
    assert.deepEqual(scoreText("a", "a b"), { precision: 0, recall: 0 });
  });

  it("is 0 where nothing was found, and 1 where nothing was to be found", () => {
    assert.deepEqual(scoreText("", "a"), { precision: 0, recall: 0 });
    assert.deepEqual(scoreText("", ""), { precision: 1, recall: 1 });
  });

  it("averages precision and recall before F1", () => {
    const mean = meanScore([
      { precision: 1, recall: 0.5 },
      { precision: 0.5, recall: 1 },
    ]);
    assert.deepEqual(mean, { precision: 0.75, recall: 0.75, f1: 0.75 });
    assert.equal(f1Of({ precision: 0, recall: 0 }), 0);
  });
});

describe("folds", () => {
  it("keep a site together", () => {
    assert.equal(siteOf("https://www.gull.example/a"), siteOf("https://news.gull.example/b"));
    assert.equal(siteOf("https://www.gull.co.uk/a"), "gull.co.uk");
    assert.notEqual(siteOf("https://a.co.uk/"), siteOf("https://b.co.uk/"));
    assert.equal(siteOf("not an address"), "");
  });

  it("are all used, and evenly", () => {
    const counts = [0, 0, 0, 0, 0];
    for (let at = 0; at < 1_000; at++) {
      const fold = foldOf(`site${at}.example`, 5);
      counts[fold] = (counts[fold] ?? 0) + 1;
    }
    assert.equal(counts.length, 5);
    assert.ok(
      counts.every((count) => count > 150 && count < 250),
      counts.join(" "),
    );
  });
});

describe("boost", () => {
  const options: BoostOptions = {
    trees: 40,
    leaves: 4,
    rate: 0.3,
    rows: 0.8,
    features: 1,
    leafWeight: 0.5,
    shrink: 1,
    seed: 1,
  };
  /** A row is right when its first feature is over 5 and its second under 3; the third is noise. */
  const random = mulberry(7);
  const rows = Array.from({ length: 600 }, () => [random() * 10, Math.floor(random() * 6), random()]);
  const sample: Sample = {
    width: 3,
    values: Float32Array.from(rows.flat()),
    labels: Float32Array.from(rows, ([a = 0, b = 0]) => (a > 5 && b < 3 ? 1 : 0)),
    weights: new Float32Array(rows.length).fill(1),
  };
  const trees = boost(sample, options);

  it("learns what two features together say", () => {
    const wrong = rows.filter((row, at) => scoreRow(trees, Float32Array.from(row)) > 0 !== (sample.labels[at] === 1));
    assert.ok(wrong.length < 12, `${wrong.length} of 600 wrong`);
  });

  it("gives reasons that name these features", () => {
    const reasons = reasonsOf(trees, Float32Array.of(9, 0, 0.5));
    assert.ok((reasons.get(0) ?? 0) > 1 && (reasons.get(1) ?? 0) > 1);
    assert.ok(Math.abs(reasons.get(2) ?? 0) < 0.5);
  });

  it("gives the same trees every time", () => {
    assert.deepEqual(boost(sample, options), trees);
    assert.notDeepEqual(boost(sample, { ...options, seed: 2 }), trees);
  });

  it("heeds the weights of rows", () => {
    const weights = Float32Array.from(sample.labels, (label) => (label === 1 ? 0.001 : 1));
    const careless = boost({ ...sample, weights }, options);
    const sum = (model: typeof trees): number =>
      rows.reduce((total, row) => total + scoreRow(model, Float32Array.from(row)), 0);
    assert.ok(sum(careless) < sum(trees));
  });
});

describe("LexiconTrainer", () => {
  const html = `<div class="story"><p>Words of the story, in a sentence of their own that is long enough to count as one.</p></div>
    <div class="promo"><p>Subscribe now</p></div>`;
  const { blocks, facts } = parseHtml(html);
  const trainer = new LexiconTrainer();
  for (let site = 0; site < 12; site++) trainer.add(`site${site}.example`, viewPage(blocks, facts).blocks, [1, 0]);
  trainer.add("other.example", viewPage(blocks, facts).blocks, [0, 1]);
  trainer.finish();

  it("weighs words by what they stand at", () => {
    const weights = trainer.weights();
    assert.ok((weights.near["story"] ?? 0) > 0.5 && (weights.near["promo"] ?? 0) < -0.5);
    assert.ok((weights.said["subscribe"] ?? 0) < 0);
    assert.equal(weights.near["unknown"], undefined);
  });

  it("leaves the page's own site out while training", () => {
    const [all, without] = [trainer.without(""), trainer.without("other.example")];
    assert.ok((without.near("story") ?? 0) > (all.near("story") ?? 0));
  });

  it("knows no words of a few sites", () => {
    const few = new LexiconTrainer();
    few.add("a.example", viewPage(blocks, facts).blocks, [1, 0]);
    few.finish();
    assert.equal(few.without("").near("story"), undefined);
    assert.deepEqual(few.weights().near, {});
  });
});
