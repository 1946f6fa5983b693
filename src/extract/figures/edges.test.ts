import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { PRICED, SAME_WORD, SHARED_WORDS, SIGNS, SMALL_WORDS, SURE_WORDS } from "./currencies.ts";
import { figuresIn, findsExactly } from "./testing.ts";
import { UNIT_SHORT, UNIT_WORDS } from "./units.ts";

describe("figures beside marks that are not plain", () => {
  findsExactly([
    "🚒 {dead=12:Twelve} people were killed 🚒.",
    "“{dead=12 at-least:At least 12} people were killed,” she said.",
    "({money=5 EUR:€5})",
    "It cost “{money=5 EUR:€5}”, he said.",
    "{percent=45 %:45\u00a0%} of them left.",
    "{percent=45 %:45\u202f%} of them left.",
    "Up went {count=1200:1,200} people—and down.",
    "They paid {money=0.5 GBP:50p} in Britain.",
    "هناك {money=5 EUR:€5} الآن.",
  ]);
});

describe("numbers that are part of something else", () => {
  findsExactly([
    "See https://gull.example/2026/12/killed-45 now.",
    "Write to ann12@gull.example now.",
    "They wore #12 and @5.",
    "The A380s, F-16s and COVID-19 were named.",
    "Call 555-0134 or +47 22 33 44 55.",
    "They met on 12/03/2026.",
    "Version 3.5.1 is out.",
    "They won 3-1.",
    "café12 closed.",
  ]);
});

describe("words and signs of money and measures", () => {
  it("name currencies by three capitals", () => {
    for (const map of [SIGNS, SURE_WORDS]) {
      for (const [word, code] of map) assert.match(code, /^[A-Z]{3}$/u, word);
    }
    for (const [word, list] of SHARED_WORDS) {
      assert.ok(list.length > 0, word);
      for (const [code] of list) assert.match(code, /^[A-Z]{3}$/u, word);
    }
  });

  it("lead from parts and other forms to words that have a currency", () => {
    for (const [word, whole] of [...SMALL_WORDS, ...SAME_WORD]) {
      const name = SAME_WORD.get(whole) ?? whole;
      assert.ok(SURE_WORDS.has(name) || SHARED_WORDS.has(name), `${word} → ${whole}`);
    }
  });

  it("are each in one place only", () => {
    for (const word of SURE_WORDS.keys()) assert.ok(!SHARED_WORDS.has(word) && !SMALL_WORDS.has(word), word);
    for (const word of UNIT_SHORT.keys()) assert.ok(!UNIT_WORDS.has(word), word);
  });

  it("give the same unit to one and to many", () => {
    for (const [one, many] of [
      ["metre", "metres"],
      ["meter", "meters"],
      ["kilometre", "kilometres"],
      ["mile", "miles"],
      ["foot", "feet"],
      ["tonne", "tonnes"],
      ["litre", "litres"],
      ["acre", "acres"],
      ["hectare", "hectares"],
    ] as const) {
      assert.equal(UNIT_WORDS.get(one), UNIT_WORDS.get(many), one);
      assert.notEqual(UNIT_WORDS.get(one), undefined, one);
    }
    assert.equal(PRICED.get("barrel"), "bbl");
  });
});

describe("figures of any text", () => {
  const words =
    "12 1,200 3.5 $ € % million two dozen people were killed at least about to and between of euros km - – , . “ ” half no one 👩‍🚒";
  const piece = fc.constantFrom(...words.split(" "));
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));

  it("stand in order, apart and with values that are numbers; what is counted stands within the text", () => {
    fc.assert(
      fc.property(text, (any) => {
        const figures = figuresIn(any);
        figures.forEach(({ start, end, value, high, bound, of, confidence }, at) => {
          assert.ok(start >= (figures[at - 1]?.end ?? 0) && start < end && end <= any.length);
          assert.ok(value === null || Number.isFinite(value));
          assert.equal(high !== null, bound === "range");
          if (high !== null && value !== null) assert.ok(Number.isFinite(high));
          if (of !== null) assert.ok(of.start >= 0 && of.start < of.end && of.end <= any.length);
          assert.ok(confidence > 0 && confidence <= 1);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("do not change when text stands before them in a paragraph of its own", () => {
    fc.assert(
      fc.property(text, (any) => {
        const opening = "Gulls cried.\n\n";
        const alone = figuresIn(`Boats lay there.\n\n${any}`);
        const moved = figuresIn(`${opening}Boats lay there.\n\n${any}`);
        assert.deepEqual(
          moved.map(({ start, end, kind, value }) => [start - opening.length, end - opening.length, kind, value]),
          alone.map(({ start, end, kind, value }) => [start, end, kind, value]),
        );
      }),
      { numRuns: 15 },
    );
  });
});
