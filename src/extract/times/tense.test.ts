import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { futureCue } from "./tense.ts";
import { FUTURE_CUES, PAST_VERBS, REPORTING_WORDS } from "./words.ts";

/** The words that put "X" after publication, or null; the sentence may be marked by bars within a longer text. */
function cue(marked: string, isHeadline = false): string | null {
  const text = marked.replaceAll("|", "");
  const [start, end] = marked.includes("|") ? [marked.indexOf("|"), marked.lastIndexOf("|") - 1] : [0, text.length];
  const at = text.indexOf("X");
  const found = futureCue(
    text,
    { start: at, end: at + 1 },
    { sentence: { start, end }, hasPresent: false, clause: () => null, isHeadline },
  );
  return found === null ? null : text.slice(found.start, found.end);
}

describe("futureCue: words before", () => {
  for (const words of FUTURE_CUES) {
    it(`“${words}” puts a day ahead`, () => {
      assert.equal(cue(`The vote ${words} X.`), words);
      assert.equal(cue(`The vote ${words.replaceAll("'", "’")} X.`), words.replaceAll("'", "’"));
      assert.notEqual(cue(`The vote x${words} X.`), words);
    });
  }

  const cases: readonly (readonly [string, string | null])[] = [
    ["They’ll vote on X.", "’ll"],
    ["They'll vote on X.", "'ll"],
    ["They ’ll vote on X.", null],
    ["The vote will, they say, be on X.", "will"],
    ["They plan to vote and are to count on X.", "are to"],
    ["The vote that was due will be on X.", "will"],
    ["It had been due on X.", null],
    ["It had been due to expire and will do so on X.", "will"],
    ["Will Alder voted on X.", null],
    ["The will of X was read.", "will"],
    ["They voted on X.", null],
    ["X", null],
  ];
  for (const [sentence, words] of cases) {
    it(`${sentence} → ${words}`, () => {
      assert.equal(cue(sentence), words);
    });
  }

  it("count only within reach and within the sentence", () => {
    assert.equal(cue(`They will ${"y".repeat(60)} X`), "will");
    assert.equal(cue(`They will ${"y".repeat(66)} X`), null);
    assert.equal(cue("They will vote. |It rained on X.|"), null);
    assert.equal(cue("|They will vote on X.| It rained."), "will");
  });
});

describe("futureCue: verbs of the past between", () => {
  for (const verb of [...PAST_VERBS, "closed", "voted"]) {
    it(`“${verb}” ends what is to come`, () => {
      assert.equal(cue(`They will look at what ${verb} on X.`), null);
    });
  }

  const cases: readonly (readonly [string, string | null])[] = [
    ["They will be told on X.", "will"],
    ["It will have been closed on X.", "will"],
    ["They are closed and will open on X.", "will"],
    ["They closed it and will open on X.", "will"],
    ["They will open what they closed on X.", null],
    ["They will open the bed on X.", "will"],
    ["They will open the red door on X.", "will"],
    ["They will open the unused hall on X.", null],
  ];
  for (const [sentence, words] of cases) {
    it(`${sentence} → ${words}`, () => {
      assert.equal(cue(sentence), words);
    });
  }
});

describe("futureCue: days of reporting", () => {
  for (const word of REPORTING_WORDS) {
    it(`“${word}” close before a day places the saying on it`, () => {
      assert.equal(cue(`They will open, the mayor ${word} X.`), null);
      assert.equal(cue(`They will open, the mayor ${word} on X.`), null);
    });
  }

  const cases: readonly (readonly [string, string | null])[] = [
    ["They will open, the mayor told reporters on X.", null],
    ["They will open, the mayor told lawmakers in Lyon on X.", null],
    ["They will open, the mayor said in Lyon, early X.", null],
    ["They will open, the mayor said late on X.", null],
    ["The mayor will be told on X.", "will"],
    ["They will open, the mayor said, on X.", null],
  ];
  for (const [sentence, words] of cases) {
    it(`${sentence} → ${words}`, () => {
      assert.equal(cue(sentence), words);
    });
  }
});

describe("futureCue: words behind a day that opens its sentence", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["X will decide it.", " will"],
    ["On X the council will vote.", " the council will"],
    ["But on X they’ll vote.", " they’ll"],
    ["On X the council is to vote.", " the council is to"],
    ["On X the council is set to vote.", " the council is set"],
    ["On X the talks are due to end.", " the talks are due"],
    ["On X the talks are expected to end.", " the talks are expected"],
    ["On X the talks are scheduled to end.", " the talks are scheduled"],
    ["On X the council voted and will pay.", null],
    ["On X it rained. It will rain.", null],
    ["On X it rained; it will rain.", null],
    ["On X he said: it will rain.", null],
    ["On X “it rained” and it will rain.", null],
    ["The council met on X and will vote.", null],
    ["X’s vote will count.", " ’s vote will".slice(1)],
    [`On X ${"y ".repeat(22)}will vote.`, null],
  ];
  for (const [sentence, words] of cases) {
    it(`${sentence} → ${words}`, () => {
      assert.equal(cue(sentence), words);
    });
  }
});

describe("futureCue: headlines", () => {
  it("say “to reopen” for “will reopen”, and only headlines do", () => {
    assert.equal(cue("Mill to reopen in X", true), "to reopen");
    assert.equal(cue("Mill to reopen in X", false), null);
    assert.equal(cue("Mill will reopen in X", true), "will");
    assert.equal(cue("Mill to Lyon in X", true), null);
    assert.equal(cue("Owner said to have sold mill in X", true), "to have");
  });
});

describe("futureCue: any text", () => {
  it("gives words of the sentence, beside the day and not of it", () => {
    const words = ["will ", "said ", "X ", "on ", "to be ", "closed ", "’ll ", ". ", "They ", "\n", "😀 ", "e\u0301 "];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), fc.boolean(), (pieces, headline) => {
        const text = `${pieces.join("")}X${pieces.toReversed().join("")}`;
        const at = text.indexOf("X");
        const found = futureCue(
          text,
          { start: at, end: at + 1 },
          { sentence: { start: 0, end: text.length }, hasPresent: false, clause: () => null, isHeadline: headline },
        );
        if (found === null) return;
        assert.ok(found.start >= 0 && found.start < found.end && found.end <= text.length);
        assert.ok(found.end <= at || found.start === at + 1);
      }),
      { numRuns: 300 },
    );
  });

  it("costs in proportion", () => {
    for (const hostile of ["will ", "said in Lyon ", "to be "]) {
      const work = (length: number): unknown => cue(`${hostile.repeat(length)}X ${hostile.repeat(length)}`);
      assert.ok(growth(work, 400) < 30, hostile);
    }
  });
});
