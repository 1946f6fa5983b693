import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countedAfter, countedOf, wordAt } from "./counted.ts";
import { countedIn } from "./testing.ts";

describe("what is counted: the noun behind a number", () => {
  const cases: readonly (readonly [text: string, of: string | null])[] = [
    ["It has three terminals.", "terminals"],
    ["Two supermarket chains sell it.", "supermarket chains"],
    ["It has two retired Swedish police officers there.", "retired Swedish police officers"],
    ["It has six more vessels.", "vessels"],
    ["It has 40 sheep and a dog.", "sheep"],
    ["It has 12 people who sing.", "people"],
    ["About 1,900 dockers stopped work.", "dockers"],
    ["The 20,000 or so matatus are old.", "matatus"],
    ["It has 27 member states.", "member states"],
    ["Four were in hospital, and 12 sang.", null],
    ["Twelve people were killed.", "people"],
    ["It has seven Meridiaan’s-built terminals.", "Meridiaan’s-built terminals"],
  ];
  for (const [text, of] of cases) {
    it(text, () => {
      assert.equal(countedIn(text), of);
    });
  }
});

describe("what is counted: behind “of”", () => {
  const cases: readonly (readonly [text: string, of: string | null])[] = [
    ["It lost 31 of the 400 bottles tested.", "the 400 bottles"],
    ["Nine of them got back.", "them"],
    ["It lost 14 per cent of evening trips.", "evening trips"],
    ["It has 22 tonnes of bananas.", "bananas"],
    ["He manages €900 million of European equities.", "European equities"],
    ["Half of its members left.", "its members"],
    ["Dozens of coal-fired power plants shut.", "coal-fired power plants"],
    ["It has 40 tonnes of rice.", "rice"],
  ];
  for (const [text, of] of cases) {
    it(text, () => {
      assert.equal(countedIn(text), of);
    });
  }
});

describe("what is measured: before the figure", () => {
  const cases: readonly (readonly [text: string, of: string | null])[] = [
    ["Revenue fell 6% last year.", "Revenue"],
    ["Revenue in the second quarter fell 6%.", "Revenue in the second quarter"],
    ["The river reached 5.21 metres.", "The river"],
    ["The app cost $5 million.", "The app"],
    ["He said shorter shifts would cost $3.2 million.", "shorter shifts"],
    ["She said that the river could reach 5.5 metres.", "the river"],
    ["Operating profit of €640 million is due.", "Operating profit"],
    ["They saw a speed of 11 knots.", "speed"],
    ["It won a $1.4 million grant.", "grant"],
    ["It has a better than 90 percent chance of that.", "chance"],
    ["It was 5 per cent.", null],
    ["He walked 6 miles.", null],
    ["Then, at noon, $5 was found.", null],
  ];
  for (const [text, of] of cases) {
    it(text, () => {
      assert.equal(countedIn(text), of);
    });
  }
});

const after = (text: string): unknown => {
  const counted = countedAfter(text, 0, text.length);
  return counted === null ? null : [text.slice(counted.start, counted.end), counted.head, counted.isTime];
};

describe("countedAfter", () => {
  it("knows lengths of time", () => {
    assert.deepEqual(after(" hours later"), ["hours", "hours", true]);
    assert.deepEqual(after(" working days"), ["days", "days", true]);
    assert.deepEqual(after("-year bond"), ["year", "year", true]);
    assert.deepEqual(after(" hours’ notice"), ["hours’", "hours’", true]);
    assert.deepEqual(after(" day nurses"), ["day", "day", true]);
  });

  it("ends at function words, marks and the limit", () => {
    assert.equal(after(" in boats"), null);
    assert.equal(after(". Boats"), null);
    assert.equal(after(" tall, thin boats"), null);
    assert.equal(after("\nboats"), null);
    assert.equal(countedAfter(" boats", 0, 3), null);
  });

  it("does not take every s for a plural", () => {
    for (const word of ["bus", "gas", "news", "class", "crisis", "famous", "virus", "his"]) {
      assert.equal(after(` ${word}`), null, word);
    }
    for (const word of ["buses", "classes", "viruses", "fishermen", "matatus", "dead", "aircraft"]) {
      assert.deepEqual(after(` ${word}`), [word, word, false]);
    }
  });

  it("gives up on long phrases", () => {
    assert.equal(after(" very big old red hot wet slow boats"), null);
  });
});

describe("countedOf and wordAt", () => {
  it("stay within the limit", () => {
    assert.equal(countedOf(" of boats", 0, 5), null);
    assert.equal(countedOf(" for boats", 0, 10), null);
    assert.equal(wordAt(" boats", 0, 3), null);
    assert.equal(wordAt("boats", 0, 5), null);
  });

  it("keep letters beyond ASCII together", () => {
    assert.deepEqual(wordAt(" żagle ", 0, 7), { start: 1, end: 6 });
    assert.deepEqual(wordAt(" O’Hara’s dog", 0, 13), { start: 1, end: 9 });
  });
});
