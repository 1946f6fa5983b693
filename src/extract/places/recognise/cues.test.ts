import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mentionsOf, sceneOf } from "../../../testing/places.ts";
import { isActing } from "./acting.ts";
import { CUES } from "./cues.ts";

const CASES: Readonly<Record<string, { finds: readonly [string, string][]; not: readonly [string, string][] }>> = {
  "of-somebody": {
    finds: [
      ["Nadia Ferrer of Southlake came.", "Southlake"],
      ["Ada Fenwick, of Trenton, came.", "Trenton"],
    ],
    not: [["The end of Trenton came.", "Trenton"]],
  },
  "opens-like-a-dateline": {
    finds: [["TORRINGTON — The council met.", "TORRINGTON"]],
    not: [["Torrington — a town — met.", "Torrington"]],
  },
  "behind-a-preposition": {
    finds: [
      ["They live in Dunwoody now.", "Dunwoody"],
      ["They live near Dunwoody now.", "Dunwoody"],
      ["They live in the Dunwoody now.", "Dunwoody"],
      ["They left downtown Dunwoody now.", "Dunwoody"],
    ],
    not: [["They like Dunwoody now.", "Dunwoody"]],
  },
  "of-a-kind": {
    finds: [["They like the city of Dunwoody now.", "Dunwoody"]],
    not: [["They like the smell of Dunwoody now.", "Dunwoody"]],
  },
  "before-a-local-noun": {
    finds: [
      ["They like Dunwoody residents now.", "Dunwoody"],
      ["They like the Dunwoody area now.", "Dunwoody"],
    ],
    not: [["They like Dunwoody songs now.", "Dunwoody"]],
  },
  "local-body": {
    finds: [["They like Dunwoody Police now.", "Dunwoody"]],
    not: [["They like Dunwoody Songs now.", "Dunwoody"]],
  },
  based: {
    finds: [["They like a Dunwoody-based firm now.", "Dunwoody"]],
    not: [["They like a Dunwoody-like firm now.", "Dunwoody"]],
  },
};

describe("cues", () => {
  it("each have their cases here", () => {
    assert.deepEqual(CUES.map(({ name }) => name).toSorted(), Object.keys(CASES).toSorted());
  });

  for (const { name, applies } of CUES) {
    for (const [text, words] of CASES[name]?.finds ?? []) {
      it(`${name}: ${text}`, () => {
        const { scene, match } = sceneOf(text, words);
        assert.equal(applies(scene, match), true);
      });
    }
    for (const [text, words] of CASES[name]?.not ?? []) {
      it(`not ${name}: ${text}`, () => {
        const { scene, match } = sceneOf(text, words);
        assert.equal(applies(scene, match), false);
      });
    }
  }

  it("make a town of a name that would not be one without", () => {
    assert.equal(mentionsOf("They like Dunwoody songs now.").filter(({ needs }) => needs === 0).length, 0);
    assert.equal(mentionsOf("They live in Dunwoody now.")[0]?.needs, 0);
  });

  it("hold for the same name throughout the article", () => {
    const needs = mentionsOf("They like Dunwoody songs. They live in Dunwoody now.").map((mention) => mention.needs);
    assert.deepEqual(needs, [0, 0]);
  });
});

describe("a place that acts", () => {
  const acting: readonly (readonly [string, string])[] = [
    ["Moscow rejected the plan.", "Moscow"],
    ["Then Beijing said it would wait.", "Beijing"],
    ["Then Washington has long urged it.", "Washington"],
    ["Then Ukraine again called for help.", "Ukraine"],
    ["The Kremlin denied it.", "Kremlin"],
    ["Then the United States will also demand it, and France demands more.", "France"],
  ];
  for (const [text, words] of acting) {
    it(`speaks in: ${text}`, () => {
      const { scene, match } = sceneOf(text, words);
      assert.equal(isActing(scene, match), true);
      const start = text.lastIndexOf(words);
      assert.equal(mentionsOf(text).find((mention) => mention.start === start)?.use, "actor");
    });
  }

  const still: readonly (readonly [string, string])[] = [
    ["They met in Moscow and said so.", "Moscow"],
    ["A man from Moscow rejected it.", "Moscow"],
    ["The mayor of Moscow rejected it.", "Moscow"],
    ["Moscow slept.", "Moscow"],
    ["Rotterdam rejected it.", "Rotterdam"],
    ["Moscow was called a town.", "Moscow"],
    ["Russian said.", "Russian"],
  ];
  for (const [text, words] of still) {
    it(`is only a place in: ${text}`, () => {
      const { scene, match } = sceneOf(text, words);
      assert.equal(isActing(scene, match), false);
    });
  }
});
