import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byPattern, lastMaker } from "./find.ts";

describe("byPattern", () => {
  it("covers the whole match, without white space behind", () => {
    const find = byPattern(/by (?<who>\w+) */gu);
    assert.deepEqual(find("by Jo  and by Lee"), [
      { start: 0, end: 5, who: "Jo" },
      { start: 11, end: 17, who: "Lee" },
    ]);
    assert.deepEqual(find("nobody"), []);
  });

  it("covers the credit where the pattern names one", () => {
    const find = byPattern(/[.] (?<credit>by (?<who>\w+))!/gu);
    assert.deepEqual(find("It rained. by Jo!"), [{ start: 11, end: 16, who: "Jo" }]);
  });

  it("takes who else, where there is no who", () => {
    const find = byPattern(/\((?<who>\w+)\)|— (?<whoElse>\w+)/gu);
    assert.deepEqual(
      find("(AP) — AFP").map(({ who }) => who),
      ["AP", "AFP"],
    );
    assert.deepEqual(byPattern(/x/gu)("x"), [{ start: 0, end: 1, who: "" }]);
  });

  it("narrows to a part of the words, or to nothing", () => {
    const find = byPattern(/by (?<who>.*)$/gu, (who) => who.slice(-3));
    assert.deepEqual(find("It is by Jo, AFP"), [{ start: 13, end: 16, who: "AFP" }]);
    const none = byPattern(/by (?<who>.*)$/gu, () => "");
    assert.deepEqual(
      none("by Jo").map(({ start, end }) => end - start),
      [0],
    );
  });
});

describe("lastMaker", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Reuters", "Reuters"],
    ["Jo Alder, PA Media", "PA Media"],
    ["Jo Alder and Lee Moss, AP", "AP"],
    ["Jo Alder for The Associated Press", "The Associated Press"],
    ["Jo Alder of AFP", "AFP"],
    ["Jo Alder | Reuters", "Reuters"],
    ["Jo Alder|Reuters", ""],
    ["Press Trust of India", "Press Trust of India"],
    ["Jo Alder and Press Trust of India", "Press Trust of India"],
    ["Jo Alder and AFP, Reuters", "Reuters"],
    ["AFP and Jo Alder", ""],
    ["Jo Alder", ""],
    ["", ""],
  ];
  for (const [who, maker] of cases) {
    it(`${JSON.stringify(who)} → ${JSON.stringify(maker)}`, () => {
      assert.equal(lastMaker(who), maker);
    });
  }
});
