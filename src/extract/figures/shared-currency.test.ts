import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { figuresIn, findsExactly } from "./testing.ts";

const unitOf = (text: string, about = {}): string | null | undefined => figuresIn(text, about)[0]?.unit;

describe("currencies that share a word", () => {
  it("take the country that the words state", () => {
    assert.equal(unitOf("It cost 9 million Kenyan shillings. Tanzania watched."), "KES");
    assert.equal(unitOf("It cost 9 million Mexican pesos."), "MXN");
    assert.equal(unitOf("It cost 9 million Canadian dollars."), "CAD");
  });

  it("take the only country of theirs that the article names, and say where", () => {
    const text = "It cost 9 million shillings. The depot is in Nairobi.";
    const [figure] = figuresIn(text);
    assert.equal(figure?.unit, "KES");
    assert.deepEqual(
      figure.because.map(({ start, end }) => text.slice(start, end)),
      ["9 million shillings", "Nairobi"],
    );
  });

  it("stay without a unit where the article names none, or two", () => {
    assert.equal(unitOf("It cost 9 million shillings."), null);
    assert.equal(unitOf("It cost 9 million shillings. Kenya and Uganda paid."), null);
    assert.equal(unitOf("It cost 9 million pesos per ton. It is far away."), null);
  });

  it("know the everyday dollar and pound", () => {
    assert.equal(unitOf("It cost 9 million dollars."), "USD");
    assert.equal(unitOf("It cost 9 million pounds."), "GBP");
    assert.equal(unitOf("It cost $9 million."), "USD");
    assert.equal(unitOf("It cost 50 cents."), "USD");
  });
});

const outlet = (domain: string): object => ({ outlet: { name: null, domain } });

describe("a bare dollar", () => {
  it("is the outlet's own where its address or language names a country", () => {
    assert.equal(unitOf("It cost $9 million.", outlet("alder.ca")), "CAD");
    assert.equal(unitOf("It cost $9 million.", outlet("alder.com.au")), "AUD");
    assert.equal(unitOf("It cost 9 million dollars.", outlet("alder.co.nz")), "NZD");
    assert.equal(unitOf("It cost $9 million.", outlet("alder.com")), "USD");
    assert.equal(unitOf("It cost $9 million.", { language: "en-CA" }), "CAD");
    assert.equal(unitOf("It cost $9 million.", { language: "en-GB" }), "USD");
  });

  it("leaves a stated dollar alone", () => {
    assert.equal(unitOf("It cost US$9 million.", { language: "en-CA" }), "USD");
    assert.equal(unitOf("It cost NZ$9 million.", { language: "en-CA" }), "NZD");
    assert.equal(unitOf("It cost 9 million U.S. dollars.", { language: "en-CA" }), "USD");
  });

  it("keeps what a price is by", () => {
    assert.equal(unitOf("It sold at $9 a barrel.", { language: "en-CA" }), "CAD/bbl");
  });
});

describe("a conversion in brackets", () => {
  findsExactly([
    "It cost {money=9000000 EUR about:about 9 million euros} ({money=70000 USD about:$70,000}).",
    "It cost {money=9000000 EUR:9 million euros} ({money=70000 USD:$70,000}).",
    "It is {measure=5 mi about:about five miles} ({measure=8 km about:8 km}) away.",
    "It cost {money=9000000 EUR about:about 9 million euros} and {money=70000 USD:$70,000} more.",
  ]);
});
