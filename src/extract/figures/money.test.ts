import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CODES, PRICED, SHARED_WORDS, SIGNS, SURE_WORDS } from "./currencies.ts";
import { figuresIn, findsExactly, labelOf } from "./testing.ts";

function only(text: string): string | undefined {
  const [figure, other] = figuresIn(text).map(labelOf);
  assert.equal(other, undefined, text);
  return figure;
}

describe("money: every sign, code and word", () => {
  for (const [sign, code] of SIGNS) {
    it(`${sign} is ${code}`, () => {
      assert.equal(only(`The bridge cost ${sign}48 million.`), `money=48000000 ${code}`);
    });
  }
  for (const code of CODES) {
    it(code, () => {
      const unit = code === "RMB" ? "CNY" : code;
      assert.equal(only(`The bridge cost ${code} 20 million.`), `money=20000000 ${unit}`);
      assert.equal(only(`The bridge cost ${code}20m.`), `money=20000000 ${unit}`);
      assert.equal(only(`The bridge cost 20 million ${code}.`), `money=20000000 ${unit}`);
    });
  }
  for (const [word, code] of SURE_WORDS) {
    it(word, () => {
      assert.equal(only(`The bridge cost 20 million ${word}.`), `money=20000000 ${code}`);
    });
  }
  for (const [word, lands] of SHARED_WORDS) {
    for (const [code, [land = ""]] of lands) {
      it(`${land} ${word}`, () => {
        assert.equal(only(`The bridge cost 20 million ${land} ${word}.`), `money=20000000 ${code}`);
      });
    }
  }
  for (const [word, unit] of PRICED) {
    it(`a price by the ${word}`, () => {
      assert.equal(only(`It sold at €5 a ${word}.`), `money=5 EUR/${unit}`);
      assert.equal(only(`It sold at €5 per ${word}.`), `money=5 EUR/${unit}`);
    });
  }
});

describe("money in sentences", () => {
  findsExactly([
    "It cost {money=3.2 USD:$3.20}.",
    "It cost {money=3200000 USD:$3.2 million} a year.",
    "It cost {money=60000000 USD:$60-million} to build.",
    "The {money=60000000 USD:$60-million} deal fell through.",
    "It cost {money=48000000 NZD:NZ$48 million}.",
    "It cost {money=48000000 NZD:NZ$48m}.",
    "It cost {money=1300000000 EUR:€1.3bn}.",
    "It cost {money=7500000 GBP:£7.5m}.",
    "It cost {money=5000 GBP:£5k}.",
    "It cost {money=260000 GBP:£260,000}.",
    "It cost {money=500000 USD:half a million dollars}.",
    "It cost {money=9000000 EUR about:about 9 million euros}.",
    "It cost {money=15 EUR:15 euros} and {money=1 EUR:one euro} more.",
    "It cost {money=0.5 GBP:50p} or {money=0.5 USD:50 cents}.",
    "It cost {money=3.125 GBP:312.5 pence}.",
    "It cost {money=10870 USD/t:$10,870 a tonne} in London.",
    "Power cost {money=80 EUR/MWh:€80/MWh} at noon.",
    "It paid {money=0.4 USD/share:40 cents a share}.",
    "The fee is {money=45 USD:$45} per person.",
    "She pays {money=200 EUR:€200} a month.",
    "The euro stood at {money=1.142 USD:$1.1420}.",
    "It cost {money=5 USD:$5}, he said.",
    "He got {money=300 INR:Rs 300}, she {money=400 INR:Rs.400}. India said so.",
    "The firm owes {money=2000000..9999999 USD:millions of dollars}.",
    "A sum of {money=5 USD:US$5} was found.",
  ]);
});

describe("money: ranges", () => {
  findsExactly([
    "It will cost {money=640000000..700000000 EUR:between €640 million and €700 million}.",
    "It will cost {money=5000000000..7000000000 USD:between $5 and $7 billion}.",
    "It will cost {money=5000000000..6000000000 USD:$5-6 billion}.",
    "It will cost {money=5000000000..6000000000 USD:$5–$6 billion}.",
    "It will cost {money=200..250 USD:$200 to $250}.",
    "It will cost {money=200..250 USD:$200 or $250}.",
    "It will cost {money=40000..50000 EUR:between 40,000 and 50,000 euros}.",
    "It will cost {money=2000000..3000000 EUR:two to three million euros}.",
    "Rents have risen by {money=200..250 USD:$200 to $250} a month.",
    "Tickets range from {money=15..80 EUR:€15 to €80}.",
    "Tickets rose from {money=15 EUR:€15} to {money=80 EUR:€80}.",
    "Oil rose {money=1.2 USD:$1.20} to {money=78.45 USD/bbl:$78.45 a barrel}.",
    "Oil fell {money=1.2 USD about:about $1.20} to {money=78 USD:$78}.",
    "Shares fell {percent=6 %:6%} to {money=41.17 EUR:€41.17}.",
    "It lost {money=6 USD:$6} to {money=5 EUR:€5} trades.",
  ]);
});

describe("money: pounds that are a weight", () => {
  findsExactly([
    "The cake weighs {measure=12 lb:12 pounds}.",
    "The cake weighed in at {measure=12 lb:12 pounds}.",
    "It takes {measure=12 lb:12 pounds} of rice.",
    "It takes {money=12 GBP:12 pounds} of public money.",
    "It takes {money=12 GBP:12 pounds} a head.",
    "The sack holds {measure=12 lb:12 lb} or {measure=12 lb:12lbs}.",
  ]);
});

describe("money: what is none", () => {
  findsExactly([
    "The dollar rose, and the pound and the yen fell.",
    "She won twice; the lire and lira are history.",
    "Sign A$ here, and the cost is in $.",
    "Call RM-12 or GBP-x.",
    "Chapter XUSD5 is over.",
    "Won medals went missing.",
  ]);
});
