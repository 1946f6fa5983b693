import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsIn } from "./words-of.ts";
import { isOfMany, trailingRun } from "./parts.ts";
import { mentionsIn, profileIn } from "./testing.ts";

type Told = readonly [kind: string, name: string | null];

function told(phrase: string, publisher: string | null = null): Told {
  const { kind, name } = profileIn(phrase, { publisher });
  return [kind, name];
}

describe("organizations with a name", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["World Health Organization", "the World Health Organization"],
    ["World Health Organization", "the World Health Organization (WHO)"],
    ["Ministry of Works", "the Ministry of Works"],
    ["Committee to Protect Divers", "the Committee to Protect Divers"],
    ["Maas Dockworkers’ Union", "the Maas Dockworkers’ Union"],
    ["Maas Dockworkers' Union", "the Maas Dockworkers' Union"],
    ["Matatu Owners’ Forum", "the Matatu Owners’ Forum, which speaks for many"],
    ["Women’s Institute", "the Women’s Institute"],
    ["Baobab & Finch", "Baobab & Finch"],
    ["Baobab & Finch", "the consultancy Baobab & Finch"],
    ["Umeme Bonde", "the utility Umeme Bonde"],
    ["Harbour Foundation", "the Harbour Foundation of Duluth, Minnesota"],
    ["Harbour Board", "the Harbour Board in Lund"],
    ["Embassy in Berlin", "the Embassy in Berlin"],
    ["Lund Rescue Forces", "the Kurdish-led Lund Rescue Forces"],
    ["WHO", "WHO"],
    ["Tesco", "Tesco"],
  ];
  for (const [name, phrase] of cases) {
    it(phrase, () => assert.deepEqual(told(phrase), ["organization", name]));
  }

  it("are told by their owner, not by the owned", () => {
    assert.deepEqual(told("Britain’s Labour Party"), ["organization", "Labour Party"]);
    assert.deepEqual(told("Marram’s Harbour Board"), ["organization", "Harbour Board"]);
  });

  it("take the noun that they may be called by", () => {
    assert.equal(profileIn("the World Health Organization").noun, "organization");
    assert.equal(profileIn("the Ministry of Works").noun, "ministry");
    assert.equal(profileIn("the Maas Dockworkers’ Union").noun, "union");
    assert.equal(profileIn("the Andean Rescue (ARC)").noun, "arc");
  });
});

describe("outlets", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Reuters", "Reuters"],
    ["BBC", "the BBC"],
    ["The Associated Press", "AP"],
    ["Le Monde", "the newspaper Le Monde"],
    ["Gazeta da Ponte", "the newspaper Gazeta da Ponte"],
    ["Radio Kestrel", "broadcaster Radio Kestrel"],
    ["The Harbour Courier", "The Harbour Courier"],
    ["Harbour Courier", "the Harbour Courier"],
    ["Lund Gazette", "the Lund Gazette"],
    ["state media", "state media"],
    ["local radio", "local radio"],
  ];
  for (const [name, phrase] of cases) it(phrase, () => assert.deepEqual(told(phrase), ["outlet", name]));

  const not: readonly string[] = ["the Harbour Board", "Ada Fenwick", "the media", "the Courier"];
  for (const phrase of not) it(`not ${phrase}`, () => assert.notEqual(told(phrase)[0], "outlet"));

  it("leave “The” out where it may only open a sentence", () => {
    assert.deepEqual(Object.keys(mentionsIn("The Harbour Courier reported that it fell.")), ["outlet Harbour Courier"]);
  });

  it("may have no name: “the newspapers”, “this newspaper”", () => {
    for (const phrase of ["the newspapers", "this newspaper"]) {
      const { kind, name, description, role, count } = profileIn(phrase);
      assert.deepEqual([kind, name, description, role, count], ["outlet", null, phrase, null, null]);
    }
    assert.equal(profileIn("a newspaper").kind, "unnamed");
  });
});

describe("the publisher", () => {
  const publisher = "The Harbour Courier";
  for (const phrase of [
    "The Harbour Courier",
    "the Harbour Courier",
    "Harbour Courier",
    "the Courier",
    "The Courier",
    "this newspaper",
    "our newspaper",
    "this website",
  ]) {
    it(`is ${phrase}`, () => assert.deepEqual(told(phrase, publisher), ["outlet", publisher]));
  }

  for (const phrase of ["Courier", "a courier", "the Harbour", "the Lund Courier", "this courier", "the newspaper"]) {
    it(`is not ${phrase}`, () => assert.notEqual(told(phrase, publisher)[1], publisher));
  }

  it("comes before a well-known outlet of the same short name", () => {
    assert.deepEqual(told("the Times", "The Harbour Times"), ["outlet", "The Harbour Times"]);
    assert.deepEqual(told("the Times"), ["outlet", "The New York Times"]);
  });

  it("is not told by its last word where that is no word of the press", () => {
    assert.notEqual(told("the Bell", "The Second Bell")[1], "The Second Bell");
  });
});

describe("trailingRun", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["the mayor Ada Fenwick", "Ada Fenwick"],
    ["Harbour master Bo van der Berg", "Bo van der Berg"],
    ["Britain’s Ada Fenwick", "Ada Fenwick"],
    ["the Maas Dockworkers’ Union", "Maas Dockworkers’ Union"],
    ["Baobab & Finch", "Baobab & Finch"],
    ["bread & Finch", "Finch"],
    ["Ada Fenwick left", ""],
    ["the mayor", ""],
    ["The Harbour", "Harbour"],
  ];
  for (const [text, run] of cases) {
    it(`${text} → ${run}`, () => {
      const words = trailingRun(wordsIn(text, { start: 0, end: text.length }));
      assert.equal(words.map((word) => word.text).join(" "), run);
    });
  }
});

describe("isOfMany", () => {
  for (const word of ["Dockworkers’", "Dockworkers'", "Teachers’", "Women’s", "Children's", "People’s", "Students’"]) {
    it(`${word} stands inside a name`, () => assert.equal(isOfMany(word), true));
  }
  for (const word of ["Britain’s", "Texas’", "Marram's", "Brann’s", "dockworkers’", "Worker’s", "Teachers"]) {
    it(`${word} does not`, () => assert.equal(isOfMany(word), false));
  }
});
