import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isoDay } from "../../language/days.ts";
import { growth } from "../../testing/growth.ts";
import { parseLists } from "../../testing/marked.ts";
import type { Read } from "./testing.ts";
import { readTimes } from "./testing.ts";

const lists = parseLists(readFileSync(join(import.meta.dirname, "README.md"), "utf8"));
const SENTENCES = lists.flatMap(({ examples }) => examples.map(({ text }) => text));
const anySentence = fc.constantFrom(...SENTENCES);

/** Times without where they stand; an anchor stays only as what it is. */
function unplaced(times: readonly Read[]): unknown[] {
  return times.map(({ words, time: { start: _start, end: _end, because, anchor, ...time } }) => ({
    ...time,
    words,
    because: because.length,
    anchor: typeof anchor === "number" ? "told" : anchor,
  }));
}

function meanings(text: string): unknown[] {
  return readTimes(text).map(({ time }) => [time.value, time.rule, time.mod]);
}

describe("times: what holds of any article", () => {
  it("a paragraph without times before changes nothing", () => {
    for (const sentence of SENTENCES) {
      const moved = readTimes(`Dockers stopped work 😀.\n\n${sentence}`);
      assert.deepEqual(unplaced(moved), unplaced(readTimes(sentence)), sentence);
    }
  });

  it("costs in proportion, however many times one sentence holds", () => {
    for (const piece of ["will March 5, ", "is on Monday and ", "10:35 a.m. (0735 GMT) Friday, "]) {
      const ratio = growth((length) => readTimes(piece.repeat(Math.ceil(length / piece.length))), 1_000);
      assert.ok(ratio < 30, `${piece}: ${ratio}`);
    }
  });

  it("white space behind changes nothing", () => {
    for (const sentence of SENTENCES) {
      for (const tail of [" ", "\n", "\n\n", "\r\n"]) {
        assert.deepEqual(unplaced(readTimes(sentence + tail)), unplaced(readTimes(sentence)), sentence);
      }
    }
  });

  it("straight and curly apostrophes and hard blanks give the same times", () => {
    for (const sentence of SENTENCES) {
      assert.deepEqual(meanings(sentence.replaceAll("’", "'")), meanings(sentence));
      assert.deepEqual(meanings(sentence.replaceAll(" ", "\u00a0")), meanings(sentence), sentence);
    }
  });

  it("is one time for each phrase, in their order, counted from an earlier one", () => {
    fc.assert(
      fc.property(fc.array(anySentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const times = readTimes(sentences.join("\n\n"));
        for (const [index, { time }] of times.entries()) {
          if (typeof time.anchor === "number") assert.ok(time.anchor >= 0 && time.anchor < index);
          if (time.stated) assert.ok(time.anchor === null && time.value !== null);
          assert.ok(time.confidence > 0 && time.confidence <= 1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("has bounds that are days of the calendar, the earlier first, and EDTF where it has bounds", () => {
    const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/u;
    const anyDay = fc.integer({ min: 0, max: 40_000 }).map(isoDay);
    fc.assert(
      fc.property(fc.array(anySentence, { minLength: 1, maxLength: 4 }), fc.option(anyDay), (sentences, published) => {
        for (const { time, words } of readTimes(sentences.join(" "), published)) {
          const { earliest, latest, edtf } = time;
          for (const bound of [earliest, latest]) assert.ok(bound === null || moment.test(bound), words);
          if (earliest !== null && latest !== null) assert.ok(earliest <= latest, `${words}: ${earliest} ${latest}`);
          if (earliest !== null || latest !== null) assert.notEqual(edtf, null, words);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("writes TIMEX3 values and types that fit each other", () => {
    const shapes = {
      DATE: /^(?:\d{2,4}|BC\d{4}|(?:\d{4}|XXXX)-(?:\d\d(?:-\d\d)?|W(?:\d\d|XX)(?:-(?:\d|WE)|-\dT[A-Z]{2})?|Q\d|H\d|[A-Z]{2})|(?:PAST|PRESENT|FUTURE)_REF)$/u,
      TIME: /^(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)T(?:[A-Z]{2}|\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)$/u,
      DURATION: /^PT?(?:[\dX][\d.]*[A-Z]{1,2}T?)+(?:\d+[A-Z])?$/u,
      SET: /^(?:PT?\d+[A-Z]{1,2}|XXXX-(?:W?XX|\d\d)(?:-(?:\d|XX))?(?:T[A-Z]{2})?)$/u,
    };
    for (const sentence of SENTENCES) {
      for (const { time, words } of readTimes(sentence)) {
        if (time.value !== null) assert.match(time.value, shapes[time.type], words);
      }
    }
  });

  it("moves with the day of publication, and what is stated does not", () => {
    const text =
      "It rained on Sunday, yesterday and last week; it shut in 1974, on March 3, 1999, and three years ago.";
    const values = (published: string): unknown[] => readTimes(text, published).map(({ time }) => time.value);
    assert.deepEqual(values("2026-03-05"), ["2026-03-01", "2026-03-04", "2026-W09", "1974", "1999-03-03", "2023"]);
    assert.deepEqual(values("2019-12-31"), ["2019-12-29", "2019-12-30", "2019-W52", "1974", "1999-03-03", "2016"]);
  });

  it("tells nothing that counts from publication where that is not known", () => {
    // A date in the text may show the day of publication: sentences without a number do not.
    const plain = SENTENCES.filter((sentence) => !/\d/u.test(sentence));
    assert.ok(plain.length > 10);
    for (const sentence of plain) {
      for (const { time, words } of readTimes(sentence, null)) assert.notEqual(time.anchor, "published", words);
    }
  });
});

function valuesOf(text: string, published: string): unknown[] {
  return readTimes(text, published).map(({ words, time }) => [words, time.value]);
}

describe("times: whole reports", () => {
  it("a trial, with what was, what is and what comes", () => {
    const text =
      "A jury cleared Ada Fenwick on Tuesday of setting fire to the Alder mill in January.\n\n" +
      "The blaze broke out at 4:12 a.m. on Jan. 14 and burned for three days. " +
      "Two weeks later, the police arrested her.\n\n" +
      "The trial began on Feb. 2. The prosecution said last week that it would appeal by March 12.\n\n" +
      "Ms Fenwick, 44, will speak to the press on Friday, her lawyer said on Wednesday.";
    assert.deepEqual(valuesOf(text, "2026-03-05"), [
      ["Tuesday", "2026-03-03"],
      ["January", "2026-01"],
      ["4:12 a.m. on Jan. 14", "2026-01-14T04:12"],
      ["three days", "P3D"],
      ["Two weeks later", "2026-W05"],
      ["Feb. 2", "2026-02-02"],
      ["last week", "2026-W09"],
      ["March 12", "2026-03-12"],
      ["Friday", "2026-03-06"],
      ["Wednesday", "2026-03-04"],
    ]);
  });

  it("results of a firm, quarter by quarter", () => {
    const text =
      "Meridiaan’s profit rose 4% in the fourth quarter, the firm said on Thursday. " +
      "In the third quarter it had fallen. A year earlier it was flat.\n\n" +
      "For fiscal 2027 the firm expects growth, after the first half of 2026.";
    assert.deepEqual(valuesOf(text, "2026-02-12"), [
      ["the fourth quarter", "2025-Q4"],
      ["Thursday", "2026-02-12"],
      ["the third quarter", "2025-Q3"],
      ["A year earlier", "2024-Q3"],
      ["fiscal 2027", "2027"],
      ["the first half of 2026", "2026-H1"],
    ]);
  });

  it("an obituary, with years alone and what hangs on them", () => {
    const text =
      "Joris Strand, who drew the harbour for half a century, died on Sunday. He was 91.\n\n" +
      "Born in 1934, he moved to Lyon in the 1950s. In 1961 he married; the following year he lost his sight in one eye. " +
      "He won the Alder Prize in the spring of 1970 and gave it back that autumn.";
    assert.deepEqual(valuesOf(text, "2026-03-05"), [
      ["half a century", "P50Y"],
      ["Sunday", "2026-03-01"],
      ["1934", "1934"],
      ["the 1950s", "195"],
      ["1961", "1961"],
      ["the following year", "1962"],
      ["the spring of 1970", "1970-SP"],
      ["that autumn", "1970-FA"],
    ]);
  });

  it("a storm warning, hour by hour", () => {
    const text =
      "The storm will reach the coast at 6 p.m. on Saturday and move inland by Sunday morning, forecasters said.\n\n" +
      "Ferries stopped at noon Friday. They are to sail again early next week. " +
      "It is the third storm since Christmas, and the worst in ten years.";
    assert.deepEqual(valuesOf(text, "2026-03-06"), [
      ["6 p.m. on Saturday", "2026-03-07T18:00"],
      ["Sunday morning", "2026-03-08TMO"],
      ["noon Friday", "2026-03-06T12:00"],
      ["early next week", "2026-W11"],
      ["Christmas", "2025-12-25"],
      ["ten years", "P10Y"],
    ]);
  });

  it("a council that meets again and again", () => {
    const text =
      "The council meets every Monday at 7 p.m. It met last Monday " +
      "and will meet on March 16 and next month.\n\nMinutes are published weekly, and were until recently printed daily.";
    assert.deepEqual(valuesOf(text, "2026-03-05"), [
      ["every Monday", "XXXX-WXX-1"],
      ["7 p.m.", "2026-03-05T19:00"],
      ["last Monday", "2026-03-02"],
      ["March 16", "2026-03-16"],
      ["next month", "2026-04"],
      ["weekly", "P1W"],
      ["recently", "PAST_REF"],
      ["daily", "P1D"],
    ]);
  });
});
