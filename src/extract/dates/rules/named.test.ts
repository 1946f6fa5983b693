import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NAMED_DAYS } from "../../../language/holidays.ts";
import { expectMarks, formsOf, stated, wordsOf } from "../testing.ts";

describe("named days", () => {
  for (const name of NAMED_DAYS) {
    it(`${name} is found whole, with straight and curly marks`, () => {
      for (const written of [name, name.replaceAll("'", "’")]) {
        assert.deepEqual(wordsOf(`They danced on ${written} there.`), [written]);
        assert.deepEqual(formsOf(`They danced on ${written} there.`), [{ kind: "named", name }]);
      }
    });
  }

  expectMarks([
    "They danced {directed-named-day:last Christmas}.",
    "They danced {directed-named-day:this Halloween}.",
    "They will dance {directed-named-day:next New Year’s Eve}.",
    "{directed-named-day:Last Easter} they danced.",
    "They danced on {named-day:Christmas Day 2024}.",
    "They danced on {named-day:Christmas Day, 2024}.",
    "They danced on {named-day:Martin Luther King Jr. Day}.",
    "They danced on {named-day:Fourth of July}.",
    "They dance from {named-day:Christmas} to {named-day:New Year’s Day}.",
    "{named-day:Diwali} and {named-day:Eid al-Fitr} fell together.",
    "The {named-day:Christmas} truce held.",
    "They danced on {named-day:Good\u00a0Friday}.",
    "They danced before {named-day:Christmas}; Shops open {named-day:Christmas Eve}, By {named-day:Easter} they shut.",
    "They danced on {weekday:Monday} and {named-day:Boxing Day}.",
  ]);

  expectMarks([
    "The Christmas tree, the Christmas cards and the Easter Island heads are gone.",
    "The Easter Rising and the Thanksgiving dinner were talked of.",
    "The Christmas markets and the last Christmas party drew few.",
    "A Christmassy mood, an Easterly wind and Halloweeners.",
    "The hall of Johnnie Christmas and the gifts of Father Christmas; they wished us Happy Easter.",
    "All Saints won, and New Yorkers, Good Fridayish and Black Fridays too, as are Any Mondays.",
    "christmas and easter are written with a capital.",
    "St. Patrick came.",
  ]);

  it("keeps a year that follows, and no other number", () => {
    assert.deepEqual(stated("on Christmas 2024 it snowed"), [{ year: 2024 }]);
    assert.deepEqual(stated("on Christmas 300 came"), [{}]);
  });

  it("says which one is meant", () => {
    assert.deepEqual(
      formsOf("last Christmas, this Christmas, next Christmas").map((form) => form?.["which"]),
      ["last", "this", "next"],
    );
  });
});
