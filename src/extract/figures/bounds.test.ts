import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { boundsOf } from "./bounds.ts";
import { findsExactly } from "./testing.ts";

describe("bounds: at least", () => {
  findsExactly([
    "They saw {count=12 at-least:at least 12} boats.",
    "{count=12 at-least:At least 12} boats sank.",
    "They saw {count=12 at-least:more than 12} boats.",
    "They saw {count=12 at-least:over 12} boats.",
    "They saw {count=12 at-least:well over 12} boats.",
    "They saw {count=12 at-least:just over 12} boats.",
    "They saw {count=12 at-least:slightly more than 12} boats.",
    "They saw {count=12 at-least:far more than 12} boats.",
    "They saw {count=12 at-least:upwards of 12} boats.",
    "They saw {count=12 at-least:no fewer than 12} boats.",
    "They saw {count=12 at-least:not less than 12} boats.",
    "They saw {count=12 at-least:a minimum of 12} boats.",
    "They saw {count=12 at-least:in excess of 12} boats.",
    "They saw {count=12 at-least:12 or more} boats.",
    "They saw {count=100 at-least:100+} boats.",
    "They saw {count=100 at-least:100-plus} boats.",
    "The water stood {measure=2 m at-least:above 2 metres}.",
    "It gives a {percent=90 % at-least:better than 90 percent} chance.",
    "Interest of {percent=16 % at-least:16% or more} is common.",
    "Interest of {percent=16 % at-least:16% or higher} is common.",
    "{percent=50 % at-least:More than half} of the boats sank.",
    "{count=12 at-least:More than a dozen} boats sank.",
    "It cost {money=5000000 USD at-least:over $5 million}.",
    "It found {count=1 at-least:at least one} bank.",
  ]);
});

describe("bounds: at most", () => {
  findsExactly([
    "They saw {count=12 at-most:at most 12} boats.",
    "They saw {count=12 at-most:up to 12} boats.",
    "They saw {count=12 at-most:as many as 12} boats.",
    "They saw {count=12 at-most:fewer than 12} boats.",
    "They saw {count=12 at-most:less than 12} boats.",
    "They saw {count=12 at-most:under 12} boats.",
    "They saw {count=12 at-most:no more than 12} boats.",
    "They saw {count=12 at-most:not more than 12} boats.",
    "They saw {count=12 at-most:a maximum of 12} boats.",
    "They saw {count=12 at-most:just under 12} boats.",
    "They saw {count=12 at-most:12 or fewer} boats.",
    "It cost {money=120 USD at-most:as much as $120}.",
    "Demand rose by {percent=3 % at-most:less than 3%}.",
    "The pass lies {measure=900 m at-most:below 900 metres}.",
    "{measure=80 mm at-most:Up to 80 millimetres} of rain fell.",
    "{percent=25 % at-most:Fewer than a quarter} agreed.",
  ]);
});

describe("bounds: about", () => {
  findsExactly([
    "They saw {count=12 about:about 12} boats.",
    "{count=12 about:Some 12} boats sank.",
    "They saw {count=12 about:around 12} boats.",
    "They saw {count=12 about:roughly 12} boats.",
    "They saw {count=12 about:approximately 12} boats.",
    "They saw {count=12 about:an estimated 12} boats.",
    "They saw {count=12 about:nearly 12} boats.",
    "They saw {count=12 about:almost 12} boats.",
    "They saw {count=12 about:close to 12} boats.",
    "They saw {count=12 about:~12} boats.",
    "They saw {count=200 about:200 or so} boats.",
    "They saw {count=200 about:200-odd} boats.",
    "It cost {money=9000000 USD about:about $9 million}.",
    "{percent=33.33 % about:About a third} of them sank.",
    "It weighs {measure=640 kg about:roughly 640 kg}.",
  ]);
});

describe("bounds: two together, and none", () => {
  findsExactly([
    "They saw {count=40 at-least:at least about 40} boats.",
    "They saw {count=40 at-most:up to around 40} boats.",
    "They saw {count=40..60:about 40 to 60} boats.",
    "They saw exactly {count=40:40} boats.",
    "They saw only {count=40:40} boats, just {count=40:40} boats.",
    "They saw another {count=40:40} boats and a further {count=40:40} cars.",
    "They talked about {count=12:12} cases.",
    "She asked about {count=12:12} boats.",
    "The dispute over {money=5000000 USD:$5 million} went on.",
    "A fight over {count=12:12} boats broke out.",
    "Prices go up to {money=80 EUR:80 euros}.",
    "The caféabout {count=12:12} boats.",
    "Nothing {count=12 at-least:more than 12} boats.",
  ]);
});

const bounds = (text: string, number: string, from = 0): unknown => {
  const start = text.indexOf(number);
  const { bound, ...span } = boundsOf(text, { start, end: start + number.length }, from);
  return [bound, text.slice(span.start, span.end)];
};

describe("boundsOf", () => {
  it("reads both sides", () => {
    assert.deepEqual(bounds("about 40 or so boats", "40"), ["about", "about 40 or so"]);
    assert.deepEqual(bounds("about 40 or more boats", "40"), ["at-least", "about 40 or more"]);
  });

  it("does not reach over the place where it may begin", () => {
    assert.deepEqual(bounds("at least 40 boats", "40", 9), ["exact", "40"]);
  });

  it("needs a whole word", () => {
    assert.deepEqual(bounds("caféover 40 boats", "40"), ["exact", "40"]);
    assert.deepEqual(bounds("40 or sofas", "40"), ["exact", "40"]);
    assert.deepEqual(bounds("moreover 40 boats", "40"), ["exact", "40"]);
  });
});
