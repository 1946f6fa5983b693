import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { evalFigures, f1, isStrict, score, scoreSet } from "./figures.ts";
import type { MarkedFigure } from "./figures-gold.ts";
import { figureSets, readLabel, readSentences } from "./figures-gold.ts";

const figure: MarkedFigure = {
  start: 4,
  end: 15,
  kind: "dead",
  value: 12,
  high: null,
  unit: null,
  bound: "at-least",
  of: { start: 16, end: 22 },
};

describe("the gold of figures", () => {
  it("reads labels", () => {
    assert.deepEqual(readLabel("dead=12 at-least"), {
      kind: "dead",
      value: 12,
      high: null,
      unit: null,
      bound: "at-least",
    });
    assert.deepEqual(readLabel("money=40000..50000 EUR"), {
      kind: "money",
      value: 40_000,
      high: 50_000,
      unit: "EUR",
      bound: "range",
    });
    assert.equal(readLabel("measure=5 sq mi").unit, "sq mi");
    assert.equal(readLabel("measure=-8 °C").value, -8);
  });

  it("refuses what is no label", () => {
    for (const label of ["dead=five", "dead", "dead=1..x", ""])
      assert.throws(() => readLabel(label), SyntaxError, label);
  });

  it("reads one sentence a line and skips the names of grounds", () => {
    const cases = readSentences("# floods\n{dead=12:Twelve} died, {injured=3:three} did not.\n\nNobody came.\n");
    assert.deepEqual(
      cases.map(({ text, figures }) => [text, figures.map(({ start, end }) => text.slice(start, end))]),
      [
        ["Twelve died, three did not.", ["Twelve", "three"]],
        ["Nobody came.", []],
      ],
    );
  });

  it("holds at least 150 sentences and every sample", () => {
    const [tuned, kept, samples] = figureSets();
    assert.ok((tuned?.cases.length ?? 0) + (kept?.cases.length ?? 0) >= 150);
    assert.ok((kept?.cases.length ?? 0) >= 60);
    assert.equal(samples?.cases.length, 12);
  });
});

describe("the metric of figures", () => {
  it("counts what is the same in span, kind, value and bound", () => {
    assert.ok(isStrict(figure, { ...figure, unit: "people", of: null }));
    assert.ok(!isStrict(figure, { ...figure, start: 5 }));
    assert.ok(!isStrict(figure, { ...figure, kind: "count" }));
    assert.ok(!isStrict(figure, { ...figure, value: 13 }));
    assert.ok(!isStrict(figure, { ...figure, high: 13 }));
    assert.ok(!isStrict(figure, { ...figure, bound: "exact" }));
  });

  it("relaxes span and bound, not kind and value", () => {
    const counts = score([figure], [{ ...figure, start: 12, bound: "exact" }], false);
    assert.deepEqual([counts.strict, counts.relaxed], [0, 1]);
    assert.equal(score([figure], [{ ...figure, kind: "count" }], false).relaxed, 0);
  });

  it("pairs one to one", () => {
    const counts = score([figure, figure], [figure], false);
    assert.deepEqual([counts.gold, counts.found, counts.relaxed], [2, 1, 1]);
  });

  it("looks at one kind alone where asked", () => {
    const other: MarkedFigure = { ...figure, kind: "count", start: 30, end: 32 };
    assert.deepEqual(score([figure, other], [other], false, "count"), {
      gold: 1,
      found: 1,
      strict: 1,
      relaxed: 1,
      units: 1,
      ofs: 0,
      rightOfs: 0,
    });
  });

  it("asks what is counted only where the gold says it", () => {
    assert.equal(score([figure], [figure], true).rightOfs, 1);
    assert.equal(score([figure], [{ ...figure, of: null }], true).rightOfs, 0);
    assert.equal(score([{ ...figure, of: null }], [figure], true).ofs, 0);
  });

  it("gives 0, not 1, for nothing at all", () => {
    assert.equal(f1(score([], [], false), "strict"), 0);
  });

  it("sees a reader that finds nothing", () => {
    const [tuned] = figureSets();
    assert.ok(tuned);
    assert.equal(
      f1(
        scoreSet(tuned, () => []),
        "strict",
      ),
      0,
    );
  });
});

describe("evalFigures", () => {
  it("reports every part and all of them, strict and relaxed, over the gold that it names", async () => {
    const [report] = await evalFigures({ data: null, worst: 0 });
    assert.ok(report);
    assert.deepEqual(
      report.measures.map(({ id }) => id),
      ["tuned", "kept", "samples", "all"].flatMap((name) => [`figures.${name}.strict`, `figures.${name}.relaxed`]),
    );
    for (const { id, value } of report.measures) assert.ok(value >= 0.9 && value <= 1, `${id}: ${value}`);
    assert.equal(report.goldFiles.length, 14);
    assert.match(report.table, /\| dead \|/u);
  });

  it("shows no error of the part that is kept apart", async () => {
    const [report] = await evalFigures({ data: null, worst: 100 });
    assert.doesNotMatch(report?.table ?? "", /^kept:/mu);
  });
});
