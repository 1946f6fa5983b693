import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { IntTable } from "../model/table.ts";
import { applyRule, endKeys, Lemmatizer, LONGEST_END } from "./lemmatizer.ts";

/** Rules for nouns in the plural: "-s", "-ies", and one exception. */
function plurals(): Lemmatizer {
  const rules = ["-1+", "-3+y", "-2+an"];
  const ends = new IntTable();
  const set = (end: string, rule: number, whole = false): void => {
    const keys = [...endKeys(end, "NOUN NNS")];
    ends.set(keys.at(whole ? -1 : -2) ?? 0, rule);
  };
  set("s", 1);
  set("ies", 2);
  set("women", 3, true);
  return new Lemmatizer({ rules, ends });
}

function lemma(form: string): string {
  return plurals().lemma(form, "NOUN NNS");
}

describe("the lemmatizer", () => {
  it("takes the rule of the longest end", () => {
    assert.equal(lemma("harbours"), "harbour");
    assert.equal(lemma("Cities"), "city");
  });

  it("knows exceptions by the whole form alone", () => {
    assert.equal(lemma("women"), "woman");
    assert.equal(lemma("frogwomen"), "frogwomen");
  });

  it("leaves a form alone where no rule is there", () => {
    assert.equal(plurals().lemma("Cities", "VERB VBZ"), "cities");
    assert.equal(lemma("sheep"), "sheep");
  });

  it("keeps capitals where the rule says so", () => {
    assert.equal(applyRule("=-1+", "Hebrides", "hebrides"), "Hebride");
    assert.equal(applyRule("-1+", "Hebrides", "hebrides"), "hebride");
    assert.equal(applyRule("-9+x", "ab", "ab"), "x");
  });

  it("does not take the exception of another word, whose hash may be the same, for its own", () => {
    const rules = ["-5+rchilochus"];
    const ends = new IntTable();
    for (const key of endKeys("aarhus", "PROPN NNP")) ends.set(key, 1);
    assert.equal(new Lemmatizer({ rules, ends }).lemma("Aarhus", "PROPN NNP"), "aarhus");
  });

  it("looks at a bounded number of ends", () => {
    fc.assert(
      fc.property(fc.string(), (form) => {
        assert.ok([...endKeys(form, "NOUN NN")].length <= LONGEST_END + 2);
      }),
    );
  });

  it("gives some lemma for anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (form, tag) => {
        assert.equal(typeof plurals().lemma(form, tag), "string");
      }),
    );
  });
});
