import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountAt } from "./amounts.ts";
import { betweenBefore, RANGE_RULES, rangeFrom } from "./ranges.ts";
import { figuresIn, findsExactly } from "./testing.ts";

describe("ranges of counts", () => {
  findsExactly([
    "They saw {count=50..60:between 50 and 60} boats.",
    "They saw {count=50..60:between fifty and sixty} boats.",
    "They saw {count=50..60:50 to 60} boats.",
    "They saw {count=50..60:50-60} boats.",
    "They saw {count=50..60:50–60} boats.",
    "They saw {count=2..3:two or three} boats.",
    "They saw {count=25000..30000:25,000 to 30,000} boats.",
    "They saw {count=2000000..3000000:2 to 3 million} boats.",
    "The fleet was put at {count=50..60:50 to 60} boats.",
    "The death toll is {dead=50..60:between 50 and 60}.",
    "{injured=50..60:Between 50 and 60} people were injured.",
  ]);
});

describe("ranges: two numbers that are none", () => {
  findsExactly([
    "It fell from {count=60:60} to {count=50:50}.",
    "It fell from {percent=60 %:60%} to {percent=50 %:50%}.",
    "It rose from {percent=50 %:50%} to {percent=60 %:60%}.",
    "It was split {percent=87 %:87%} to {percent=13 %:13%}.",
    "They saw {count=50:50} cars and {count=60:60} boats.",
    "It cost {money=5 USD:$5} or {measure=6 km:6 km} of rope.",
    "It is {measure=3 m:3 metres} to {measure=4 km:4 kilometres} away.",
    "Call 555-0134 or 50-60-70.",
  ]);
});

function range(text: string, number: string): unknown {
  const start = text.indexOf(number);
  const amount = amountAt(text, start);
  assert.ok(amount);
  const between = betweenBefore(text, start, 0);
  const found = rangeFrom(text, amount, between >= 0, 0);
  return found === null ? null : [found.rule.name, found.low, found.high, text.slice(start, found.end)];
}

describe("rangeFrom", () => {
  it("names the rule by the unit and the way of saying it", () => {
    assert.deepEqual(range("50 to 60 boats", "50"), ["count-range", 50, 60, "50 to 60"]);
    assert.deepEqual(range("between 50 and 60 boats", "50"), ["count-between", 50, 60, "50 and 60"]);
    assert.deepEqual(range("15% to 20% off", "15"), ["percent-range", 15, 20, "15% to 20%"]);
    assert.deepEqual(range("$5-6 billion", "$5"), ["money-sign-range", 5e9, 6e9, "$5-6 billion"]);
    assert.deepEqual(range("two to three metres", "two"), ["measure-range", 2, 3, "two to three metres"]);
  });

  it("needs both ends in order and in one unit", () => {
    assert.equal(range("60 to 50 boats", "60"), null);
    assert.equal(range("50 to 50 boats", "50"), null);
    assert.equal(range("5 km to 6 kg", "5"), null);
    assert.equal(range("5% to $6", "5"), null);
    assert.equal(range("50 and 60 boats", "50"), null);
  });

  it("reads a change as two", () => {
    assert.equal(range("from 50 to 60 boats", "50"), null);
    assert.notEqual(range("ranging from 50 to 60 boats", "50"), null);
    assert.equal(range("rose $5 to $6", "$5"), null);
    assert.notEqual(range("rose by $5 to $6", "$5"), null);
  });

  it("has rules with names of their own", () => {
    assert.equal(new Set(RANGE_RULES.map(({ name }) => name)).size, RANGE_RULES.length);
  });

  it("finds each rule's example", () => {
    for (const { name, example } of RANGE_RULES) {
      const text = `They reported ${example}${name.startsWith("count") ? " boats" : ""} on Monday.`;
      const [figure] = figuresIn(text);
      assert.equal(figure?.bound, "range", name);
      assert.equal(text.slice(figure.start, figure.end), example);
    }
  });
});
