import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { edgesF1, macroF1, sameName } from "./statements-about.ts";
import type { Kind, Said, Sides } from "./statements-metric.ts";
import {
  contentStrict,
  countIn,
  coverage,
  cueStrict,
  f1,
  linked,
  match,
  numbersOf,
  outermost,
  sidesOf,
  SUBSETS,
  wordsOf,
} from "./statements-metric.ts";
import { peerStatements } from "./statements-peer.ts";
import { goldSets, polnearCase, wikinewsCase } from "./statements-sets.ts";
import { evalStatements, measuresOf } from "./statements.ts";

const TEXT = "“We will go soon,” Ada Fenwick said. Brann said it would rain all day.";

function at(words: string): { start: number; end: number }[] {
  return words === "" ? [] : [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }];
}

function said(content: string, speaker: string, cue = "said", kind: Kind = "direct", speech = true): Said {
  return { kind, content: at(content), cue: at(cue), speaker: at(speaker), speech };
}

const WE = said("“We will go soon,”", "Ada Fenwick");
const IT = said("it would rain all day", "Brann", "said", "indirect");

function sides(found: readonly Said[], gold: readonly Said[]): Sides {
  return sidesOf(TEXT, found, gold);
}

describe("words", () => {
  it("are counted without punctuation, and keep what hangs together", () => {
    const words = wordsOf("“It’s a U.S. well-known 3.5,” she said—twice.");
    assert.equal(words.length, 8);
  });

  it("are taken when a span touches them", () => {
    const words = wordsOf("We will go");
    assert.deepEqual([...numbersOf(words, [{ start: 3, end: 7 }])], [1]);
    assert.deepEqual([...numbersOf(words, [{ start: 4, end: 5 }])], [1]);
    assert.deepEqual([...numbersOf(words, [{ start: 2, end: 3 }])], []);
    assert.deepEqual([...numbersOf(words, [{ start: 0, end: 10 }])], [0, 1, 2]);
  });
});

describe("linked", () => {
  it("does not mind quotation marks and commas at the borders", () => {
    assert.equal(match(sides([said("We will go soon", "Fenwick")], [WE]), linked).length, 1);
  });

  it("wants more than half of the content", () => {
    assert.equal(match(sides([said("We will", "Ada Fenwick")], [WE]), linked).length, 0);
    assert.equal(match(sides([said("We will go", "Ada Fenwick")], [WE]), linked).length, 1);
  });

  it("wants the speakers to overlap, or both to be missing", () => {
    assert.equal(match(sides([said("We will go soon", "Brann")], [WE]), linked).length, 0);
    assert.equal(match(sides([said("We will go soon", "")], [WE]), linked).length, 0);
    const nobody = said("We will go soon", "");
    assert.equal(match(sides([nobody], [nobody]), linked).length, 1);
  });

  it("pairs one to one, the best first", () => {
    const matched = match(sides([said("We will go", "Ada Fenwick"), WE], [WE]), linked);
    assert.deepEqual(matched, [{ found: 1, gold: 0 }]);
  });
});

describe("the other fits", () => {
  it("strict wants the very words", () => {
    assert.equal(match(sides([said("We will go soon", "")], [WE]), contentStrict).length, 1);
    assert.equal(match(sides([said("We will go", "")], [WE]), contentStrict).length, 0);
  });

  it("coverage asks how much of the gold was found", () => {
    const half = said("We will", "");
    assert.equal(match(sides([half], [WE]), coverage(0.3)).length, 1);
    assert.equal(match(sides([half], [WE]), coverage(0.8)).length, 0);
  });

  it("a cue fits when it is the same, and a missing one never does", () => {
    assert.equal(match(sides([WE], [WE]), cueStrict).length, 1);
    assert.equal(match(sides([said("We will go soon", "", "")], [WE]), cueStrict).length, 0);
  });
});

describe("outermost", () => {
  it("leaves out what is said within what another says", () => {
    const whole = said("“We will go soon,” Ada Fenwick said", "Brann", "");
    assert.deepEqual(outermost([whole, WE]), [whole]);
    assert.deepEqual(outermost([WE, IT]), [WE, IT]);
  });

  it("keeps what only shares a place with another", () => {
    const crossing = said("will go soon,” Ada Fenwick", "Brann", "");
    assert.deepEqual(outermost([WE, crossing]), [WE, crossing]);
  });
});

describe("subsets", () => {
  it("leave out what fits gold outside of them, and blame what fits nothing", () => {
    const silent = { ...IT, speech: false };
    const both = sides([WE, IT, said("all day", "Brann", "said", "indirect")], [WE, silent]);
    const matched = match(both, linked);
    assert.deepEqual(countIn(both, matched, SUBSETS.speech), { right: 1, found: 2, wanted: 1 });
    assert.deepEqual(countIn(both, matched, SUBSETS.all), { right: 2, found: 3, wanted: 2 });
    assert.deepEqual(countIn(both, matched, SUBSETS.direct), { right: 1, found: 1, wanted: 1 });
    assert.deepEqual(countIn(both, matched, SUBSETS.indirect), { right: 0, found: 1, wanted: 0 });
  });

  it("give F1 between 0 and 1", () => {
    assert.equal(f1({ right: 1, found: 2, wanted: 1 }), 2 / 3);
    assert.equal(f1({ right: 0, found: 0, wanted: 0 }), 1);
    assert.equal(f1({ right: 0, found: 3, wanted: 0 }), 0);
  });
});

describe("what is said about matched statements", () => {
  it("takes names for the same when half of their words are, or one ends the other", () => {
    assert.ok(sameName("Narendra Modi", "Modi"));
    assert.ok(sameName("The Associated Press", "Associated Press"));
    assert.ok(sameName("a German government source", "German government source"));
    assert.ok(!sameName("Ada Fenwick", "Tom Fenwick Brann"));
    assert.ok(!sameName(null, "Fenwick"));
    assert.ok(sameName(null, null));
  });

  it("weighs named and unnamed alike", () => {
    assert.equal(
      macroF1([
        [true, true],
        [false, false],
      ]),
      1,
    );
    assert.equal(
      macroF1([
        [false, true],
        [false, false],
      ]),
      (0 + 2 / 3) / 2,
    );
  });

  it("counts the steps of a chain, the last to the publisher", () => {
    assert.equal(
      edgesF1([
        [
          ["Fenwick", "Reuters"],
          ["Fenwick", "Reuters"],
        ],
      ]),
      1,
    );
    assert.equal(edgesF1([[["Fenwick"], ["Fenwick", "Reuters"]]]), 0);
    assert.equal(edgesF1([[["Fenwick"], ["Fenwick"]]]), 1);
  });
});

describe("sets", () => {
  it("turn PolNeAR's code points into UTF-16 code units", () => {
    const line = JSON.stringify({
      id: "x",
      text: "😀 Ada said yes",
      annotations: [
        {
          attributions: [{ source: [[2, 5]], cue: [[6, 10]], content: [[11, 14]], type: "indirect", speechCue: false }],
        },
      ],
    });
    const { text, gold } = polnearCase(line);
    const [one] = gold;
    assert.equal(text.slice(one?.speaker[0]?.start, one?.speaker[0]?.end), "Ada");
    assert.equal(text.slice(one?.content[0]?.start, one?.content[0]?.end), "yes");
    assert.equal(one?.speech, false);
  });

  it("read Wikinews with who, act and chain", () => {
    const line = JSON.stringify({
      id: "x",
      text: "Ada said yes",
      published: "2026-03-05",
      statements: [
        {
          kind: "indirect",
          act: "said",
          who: "Ada Fenwick",
          who_kind: "person",
          chain: ["Ada Fenwick"],
          content: [[9, 12]],
          cue: [4, 8],
          speaker: [0, 3],
        },
      ],
    });
    assert.deepEqual(wikinewsCase(line).gold[0]?.about, {
      who: "Ada Fenwick",
      unnamed: false,
      act: "said",
      chain: ["Ada Fenwick"],
    });
  });

  it("hold the samples always, and the larger ones where they are", () => {
    assert.deepEqual(
      goldSets(null).map(({ name }) => name),
      ["samples"],
    );
    const folder = mkdtempSync(join(tmpdir(), "statements-"));
    try {
      assert.deepEqual(
        goldSets(folder).map(({ name }) => name),
        ["samples"],
      );
      writeFileSync(join(folder, "polnear.dev.jsonl"), "");
      assert.equal(goldSets(folder).length, 1, "the sets lie in a folder of their own");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("are all right when the gold itself is read", () => {
    for (const set of goldSets(null)) {
      for (const { id, value } of measuresOf(set, (one) => one.gold)) assert.equal(value, 1, id);
    }
  });
});

describe("the peer", () => {
  it("takes quotations alone, with the nearest name beside a word of saying", () => {
    const [one, ...others] = peerStatements(TEXT);
    assert.equal(others.length, 0);
    assert.equal(TEXT.slice(one?.content[0]?.start, one?.content[0]?.end), "We will go soon,");
    assert.equal(TEXT.slice(one?.speaker[0]?.start, one?.speaker[0]?.end), "Ada Fenwick");
  });
});

describe("evalStatements", () => {
  it("reports the samples without any data", () => {
    const [report, ...others] = evalStatements({ data: null, worst: 2 });
    assert.ok(report);
    assert.equal(others.length, 0);
    const { measures, table, goldFiles } = report;
    assert.ok(goldFiles.length === 12 && table.includes("samples.linked"));
    const value = (id: string): number => measures.find((measure) => measure.id === id)?.value ?? 0;
    assert.ok(value("statements.samples.linked") > 0.6);
    assert.ok(measures.every((measure) => measure.value >= 0 && measure.value <= 1));
  });
});
