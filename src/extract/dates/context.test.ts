import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Context } from "./context.ts";
import { isOwnMonth, isOwnRelative, isOwnWeekday, isOwnYear, monthsAsNames } from "./context.ts";
import { AFTER_WEEKDAY, BEFORE_WEEKDAY, LIKELY_BEFORE_MONTH, SURE_BEFORE_MONTH } from "./words.ts";

type Test = (context: Context, span: { readonly start: number; readonly end: number }) => boolean;

/** Asks about the word in brackets: "the [Sunday] Mirror". */
function ask(test: Test, marked: string, nameMonths: readonly string[] = []): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  return test({ text, numeric: null, nameMonths: new Set(nameMonths) }, { start, end });
}

function expectAll(test: Test, expected: boolean, cases: readonly string[], names: readonly string[] = []): void {
  for (const marked of cases) assert.equal(ask(test, marked, names), expected, marked);
}

describe("isOwnWeekday", () => {
  it("is false beside every word that makes a name of it", () => {
    expectAll(
      isOwnWeekday,
      false,
      AFTER_WEEKDAY.map((word) => `They read the [Sunday] ${word} there.`),
    );
    expectAll(
      isOwnWeekday,
      false,
      BEFORE_WEEKDAY.map((word) => `They met ${word} [Friday] there.`),
    );
  });

  it("is true beside other words, and beside longer ones", () => {
    expectAll(isOwnWeekday, true, [
      "[Sunday]",
      "They met [Sunday].",
      "They met [Sunday], Times and all.",
      "They met on [Sunday] Timers’ day.",
      "The Blackish [Friday] came.",
      "It was good. [Friday] came.",
      "Any good [Friday] came.",
      "They met [Sunday]\nTimes were bad.",
    ]);
  });

  it("is false where a hyphen ties it to a word, but not to a number", () => {
    expectAll(isOwnWeekday, false, ["a pre-[Sunday] mood", "a [Sunday]-like mood", "[Sunday]–Monday", "[Monday].com"]);
    expectAll(isOwnWeekday, true, ["at 5-[Sunday] then", "[Sunday]-5", "[Monday].combine"]);
  });
});

describe("isOwnMonth", () => {
  it("needs nothing for months that are only months", () => {
    expectAll(isOwnMonth, true, ["[October]", "They met that [October].", "[October] was wet."]);
  });

  it("needs a word before for those that are other things too", () => {
    expectAll(isOwnMonth, false, ["[May]", "They met that [May].", "[March] they did.", "Said [April]."]);
    expectAll(
      isOwnMonth,
      true,
      [...SURE_BEFORE_MONTH, ...LIKELY_BEFORE_MONTH].map((word) => `They met ${word} [May], then.`),
    );
  });

  it("with a bearer of the name, needs a word that is sure", () => {
    expectAll(
      isOwnMonth,
      true,
      SURE_BEFORE_MONTH.map((word) => `They met ${word} [May], then.`),
      ["may"],
    );
    expectAll(
      isOwnMonth,
      false,
      LIKELY_BEFORE_MONTH.map((word) => `They met ${word} [May], then.`),
      ["may"],
    );
    expectAll(isOwnMonth, true, ["They met by [June], then."], ["may"]);
  });

  it("is false before a capital that makes a name, unless a sure word stands before a plain month", () => {
    expectAll(isOwnMonth, false, [
      "They saw [October] Films.",
      "They saw [October]-Films.",
      "By [August] Strand’s will.",
    ]);
    expectAll(isOwnMonth, true, ["In [October] Films opened.", "They met in [October] March 5."]);
  });

  it("is false beside the number of a day that the calendar lacks", () => {
    expectAll(isOwnMonth, false, ["In 31 [November]", "In 31st [November]", "[November] 31", "in [November] 45 came"]);
    expectAll(isOwnMonth, true, ["in [November] 312 came", "in 1974, [November] came"]);
  });

  it("is false for marches", () => {
    expectAll(isOwnMonth, false, ["the [March] for Water", "the [March] on Lyon", "the [March] of the Dockers"]);
    expectAll(isOwnMonth, true, ["the [March] for them", "in the [March] of March"]);
  });
});

describe("monthsAsNames", () => {
  it("collects them in lower case, each once", () => {
    assert.deepEqual([...monthsAsNames("Clara May met June Oduya. May said so.")], ["may", "june"]);
    assert.deepEqual([...monthsAsNames("")], []);
  });

  it("takes no month of a date for a name", () => {
    for (const text of [
      "On Monday, May 5, it rained.",
      "In May it rained. Since June it has not.",
      "On 5 May Oduya came. On 4th June Ferrer left.",
      "The May-June Games; the March Madness.",
      "Last August Ferrer won. By April Ferrer left.",
      "SUNDAY MAY 5",
    ]) {
      assert.deepEqual([...monthsAsNames(text)], [], text);
    }
  });

  it("knows months of one script only", () => {
    assert.deepEqual([...monthsAsNames("Clara éMay and Clara Mayé said so.")], []);
  });
});

describe("isOwnRelative", () => {
  it("is true in lower case, wherever it stands", () => {
    expectAll(isOwnRelative, true, ["the [today] poll", "“[today]”", "[today]"]);
  });

  it("with a capital, is true at the opening of a sentence only", () => {
    expectAll(isOwnRelative, true, [
      "[Today] it rained.",
      "It rained. [Today] it did not.",
      "It rained! [Today] it did not.",
      "He said: [Today] it rained.",
      "“[Today] it rained.”",
      "‘[Today] it rained.’",
      "It rained — [Today] too.",
      "It rained… [Today] too.",
      "It rained\n[Today] too.",
      "It rained\r\n\r\n[Today] too.",
      "([Today] it rained.)",
    ]);
    expectAll(isOwnRelative, false, ["the Harbour [Today] poll", "in [Today] he wrote", "He said, [Today] it rained."]);
  });

  it("is false where quotation marks hold nothing else", () => {
    expectAll(isOwnRelative, false, ["“[Yesterday]”", '"[Yesterday]"', "‘[Yesterday]’"]);
    expectAll(isOwnRelative, true, ["“[Yesterday],” he said", "“[Yesterday] it rained”"]);
  });
});

describe("isOwnYear", () => {
  it("is false where the number is counted, priced or part of a code", () => {
    expectAll(isOwnYear, false, [
      "$[1999]",
      "£ [1999]",
      "© [1999]",
      "12/[1999]",
      "5.[1999]",
      "461-[1999]",
      "X-[1999]",
      "No. [1999]",
      "Room [1999]",
      "more than [1999]",
      "Resolution [1999]",
      "[1999] people",
      "[1999] more",
      "[1999] years",
      "[1999]%",
      "[1999]°",
      "[1999]-acre",
      "[1999] GBP",
      "[2000] seats",
      "[1900] rolls",
    ]);
  });

  it("is true else", () => {
    expectAll(isOwnYear, true, [
      "[1999]",
      "in [2000] seats",
      "the [1999] seats",
      "mid-[1999]",
      "early-[1999]",
      "pre-[1999]",
      "post-[1999]",
      "since [1900] rolls",
      "1998-[1999]",
      "[1999] Seats",
      "the room, [1999]",
    ]);
  });
});
