import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountAt } from "./amounts.ts";

/** What is read at the place of "|", as its rule, value, unit and words; null for nothing. */
function read(marked: string): string | null {
  const at = marked.indexOf("|");
  const text = marked.replace("|", "");
  const amount = amountAt(text, at);
  if (amount === null) return null;
  const { rule, value, unit, start, end } = amount;
  return [rule.kind, value, unit?.unit ?? "-", `“${text.slice(start, end)}”`].join(" ");
}

describe("amountAt", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["they sold |1,900 boats", "count 1900 - “1,900”"],
    ["they sold |twelve boats", "count 12 - “twelve”"],
    ["they sold |1.2 million boats", "count 1200000 - “1.2 million”"],
    ["it cost |$5", "money 5 USD “$5”"],
    ["it cost |€5.50", "money 5.5 EUR “€5.50”"],
    ["it cost |£1bn", "money 1000000000 GBP “£1bn”"],
    ["it cost |NZ$48 million", "money 48000000 NZD “NZ$48 million”"],
    ["it cost |40,000 euros", "money 40000 EUR “40,000 euros”"],
    ["it cost |5m euros", "money 5000000 EUR “5m euros”"],
    ["it cost |CHF 20", "money 20 CHF “CHF 20”"],
    ["it cost |20 CHF", "money 20 CHF “20 CHF”"],
    ["oil at |$78.45 a barrel", "money 78.45 USD/bbl “$78.45 a barrel”"],
    ["it fell |6%", "percent 6 % “6%”"],
    ["it fell |6 per cent", "percent 6 % “6 per cent”"],
    ["it fell |6 percentage points", "percent 6 pp “6 percentage points”"],
    ["it fell |25 basis points", "percent 25 bp “25 basis points”"],
    ["it was |2.1 metres high", "measure 2.1 m “2.1 metres”"],
    ["it was |5km away", "measure 5 km “5km”"],
    ["it was |5\u00a0km away", "measure 5 km “5\u00a0km”"],
    ["it ran at |80 kilometres an hour", "measure 80 km/h “80 kilometres an hour”"],
    ["it was |minus 8 degrees Celsius", "measure -8 °C “minus 8 degrees Celsius”"],
    ["it was |-8 °C", "measure -8 °C “-8 °C”"],
    ["it was |−8 °C", "measure -8 °C “−8 °C”"],
    ["it was |minus 12", "measure -12 - “minus 12”"],
    ["they were |5m people", "count 5000000 - “5m”"],
    ["|boats were sold", null],
    ["it was a |-12 draw", null],
    ["|$ 5 billion", null],
    ["|", null],
  ];
  for (const [marked, found] of cases) {
    it(`${marked} → ${found ?? "nothing"}`, () => {
      assert.equal(read(marked), found);
    });
  }

  it("reads no farther than the number where a longer word follows", () => {
    assert.equal(read("they sold |5 kmers"), "count 5 - “5”");
    assert.equal(read("they sold |5 eurosceptic books"), "count 5 - “5”");
    assert.equal(read("they sold |5 percentages"), "count 5 - “5”");
  });
});
