import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as signs from "./signs.ts";

/** What a sign is seen in, and its nearest neighbours that it must not be seen in. */
interface Cases {
  readonly sign: RegExp;
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
}

const BEFORE_THE_MARK: Readonly<Record<string, Cases>> = {
  DISTANCED: {
    sign: signs.DISTANCED,
    seen: ["The so-called ", "a SO-CALLED ", "so called ", "the alleged ", "his self-styled: ", "supposed — "],
    unseen: ["so ", "the so-called fleet of ", "unsupposed ", "alleged ", "called "],
  },
  NICKNAMED: {
    sign: signs.NICKNAMED,
    seen: ["nicknamed ", "dubbed her ", "dubbed the ", "Moss, aka ", "a.k.a. ", "better known as: "],
    unseen: ["redubbed ", "dubbed a film ", "nicknamed by ", "akas "],
  },
  NAMED: {
    sign: signs.NAMED,
    seen: [
      "the term ",
      "the word of ",
      "known as ",
      "coined: ",
      "the phrase is ",
      "a box labeled ",
      "the name ‑".slice(0, 9),
    ],
    unseen: ["other words ", "the termite ", "the swords ", "unknown as it ", "the word went "],
  },
  CALLED: {
    sign: signs.CALLED,
    seen: ["what is called ", "was widely called ", "were commonly called ", "is jokingly called ", "a bank, called "],
    unseen: ["this called ", "she called ", "critics called ", "iscalled ", "is not called "],
  },
  TRANSLATED: {
    sign: signs.TRANSLATED,
    seen: ["Norwegian for ", "the Welsh word for ", "Latin, for "],
    unseen: ["norwegian for ", "a Norwegian ", "the word for ", "Icelandic for "],
  },
  WORK: {
    sign: signs.WORK,
    seen: [
      "her novel ",
      "the films ",
      "two comedies: ",
      "a song about ",
      "his book, called ",
      "a podcast titled: ",
      "The Opera ",
    ],
    unseen: ["the playful ", "a bookish ", "her novel idea ", "the showing ", "a cookbook for ", "the daily reports "],
  },
  MAKER: {
    sign: signs.MAKER,
    seen: [
      "the author of ",
      "Author of the ",
      "host of NBC’s ",
      "star of television's ",
      "directed ",
      "an episode of the BBC ",
      "hosts the drivers’ ",
    ],
    unseen: ["the author said ", "the director himself ", "cohosted ", "the host of the town ", "AUTHOR "],
  },
  ENTITLED: {
    sign: signs.ENTITLED,
    seen: ["a report titled ", "ENTITLED: ", "subtitled, "],
    unseen: ["an untitled ", "titled by ", "entitled to "],
  },
  PROGRAMME: {
    sign: signs.PROGRAMME,
    seen: ["he came on ", "the council’s ", "the drivers’ ", "on ABC ", "during ", "the new "],
    unseen: ["upon ", "within ", "a renewed ", "the Ab "],
  },
  ON_AIR: {
    sign: signs.ON_AIR,
    seen: ["she said on ", "On ", "on MBC’s ", "for Harbour News Sunday’s ", "visited The Late Hour's "],
    unseen: ["upon ", "for ", "for Moss’s friends the mill was ", "on the ", "on MBC "],
  },
  MODIFIED: {
    sign: signs.MODIFIED,
    seen: ["the ", "a mill’s ", "an ", "Growing ", "some national ", "the public ", "a failed "],
    unseen: ["then ", "water ", "the", "of, "],
  },
  GIVEN_NAME: {
    sign: signs.GIVEN_NAME,
    seen: ["Adela ", "said Adela ", "(Adela ", "“Adela ", "Ann-Marie ", "D’Arcy ", "Łucja ", "Ada M. "],
    unseen: ["adela ", "The ", "After ", "On ABC’s ", "On ABC's ", "the owners’ ", "Adela, ", "Adela"],
  },
};

const BEHIND_THE_MARK: Readonly<Record<string, Cases>> = {
  SURNAME: {
    sign: signs.SURNAME,
    seen: [" Fenwick", " O’Hara", " Østby said", " Moss-Alder"],
    unseen: [" fenwick", "Fenwick", ", Fenwick", " A", " 5"],
  },
  NOUN_NEXT: { sign: signs.NOUN_NEXT, seen: [" fuel", " épée"], unseen: [" at", " Fuel", ", fuel", "fuel"] },
  VERB_NEXT: {
    sign: signs.VERB_NEXT,
    seen: [" and", " was late", " than"],
    unseen: [" android", " wash", " handles", "and"],
  },
  MEANS: {
    sign: signs.MEANS,
    seen: [" means it", ", is the word for it", " stands for", " comes from", " is Latin", " refers to it"],
    unseen: [" meant", " meaning", " is late", " the means", " is a terminal"],
  },
  STARS: {
    sign: signs.STARS,
    seen: [" star Ada Moss", " host of it", " T-shirts", " franchise", " Episode"],
    unseen: [" starved", " the star", " hosting", " ten shows"],
  },
};

for (const [group, table] of Object.entries({ "before the mark": BEFORE_THE_MARK, "behind it": BEHIND_THE_MARK })) {
  describe(`signs ${group}`, () => {
    for (const [name, { sign, seen, unseen }] of Object.entries(table)) {
      it(`${name} is seen`, () => {
        for (const words of seen) assert.match(words, sign, words);
      });
      it(`${name} is not seen in its neighbours`, () => {
        for (const words of unseen) assert.doesNotMatch(words, sign, words);
      });
    }
  });
}

describe("signs around and inside", () => {
  it("SAID is a whole word, in any case", () => {
    for (const words of ["she said", "SAID", "“so,” says", "her statement:", "the interview"]) {
      assert.match(words, signs.SAID, words);
    }
    for (const words of ["unsaid", "saidst", "essay", "the newspaper", "callous", "addition", ""]) {
      assert.doesNotMatch(words, signs.SAID, words);
    }
  });

  it("CALLING takes any ending", () => {
    for (const words of ["calling", "describes", "characterised as", "chanted", "sayings"]) {
      assert.match(words, signs.CALLING, words);
    }
    for (const words of ["recall", "undescribed", "the spread", "misread", ""]) {
      assert.doesNotMatch(words, signs.CALLING, words);
    }
  });

  it("ADDRESSED and SPOKEN are words of one who speaks", () => {
    for (const words of ["I Think So", "What We Saw", "I’m Here", "You're Next", "On My Way"]) {
      assert.match(words, signs.ADDRESSED, words);
      assert.match(words, signs.SPOKEN, words);
    }
    for (const words of ["In The Mill", "Weir", "Myth", "Youth", "Ours"]) {
      assert.doesNotMatch(words, signs.ADDRESSED, words);
      assert.doesNotMatch(words, signs.SPOKEN, words);
    }
    for (const words of ["Never Again!", "Who Cares?", "Stop! Thief"]) {
      assert.match(words, signs.SPOKEN, words);
      assert.doesNotMatch(words, signs.ADDRESSED, words);
    }
  });
});
