import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sceneOf, viewIn } from "../../../testing/places.ts";
import {
  bearersOf,
  isBehindPreposition,
  isCapital,
  isCountry,
  isFamous,
  isLocalBody,
  isNameAfter,
  isNameBefore,
  isPersonBefore,
  isStrong,
  isWide,
} from "./signs.ts";
import type { Scene } from "./signs.ts";
import type { Match } from "./matches.ts";

type Sign = (scene: Scene, match: Match) => boolean;

/** By sign: names that have it and names that do not, each in a text with nothing else to tell. */
const NAMES: Readonly<Record<string, { sign: Sign; has: string; not: string }>> = {
  strong: {
    sign: isStrong,
    has: "Norway|Ohio|Europe|Rotterdam|Bergen|Ukrainian|Kremlin|Lake Erie|New Haven",
    not: "Dunwoody|Torrington|Jackson|Reading|Mobile|Nice",
  },
  famous: { sign: isFamous, has: "Paris|London|Tokyo|Lagos|Chicago", not: "Jackson|Bergen|Dunwoody|Torrington" },
  country: {
    sign: isCountry,
    has: "Norway|Georgia|Ohio|Texas|Ukrainian|Kremlin",
    not: "Ontario|Bavaria|Oslo|Europe|Dunwoody",
  },
  wide: {
    sign: isWide,
    has: "Norway|Ohio|Ontario|Bavaria|Ukrainian|Kremlin|Europe|North Sea|Butler County",
    not: "Dunwoody|Rotterdam|Jackson|Torrington",
  },
  capital: { sign: isCapital, has: "Oslo|Moscow|Paris|Beijing|Washington", not: "Rotterdam|Chicago|Norway|Dunwoody" },
};

describe("signs that a name has in itself", () => {
  for (const [name, { sign, has, not }] of Object.entries(NAMES)) {
    it(`${name}: ${has}`, () => {
      for (const place of has.split("|")) {
        const { scene, match } = sceneOf(`They like ${place} now.`, place);
        assert.equal(sign(scene, match), true, place);
      }
    });

    it(`not ${name}: ${not}`, () => {
      for (const place of not.split("|")) {
        const { scene, match } = sceneOf(`They like ${place} now.`, place);
        assert.equal(sign(scene, match), false, place);
      }
    });
  }

  it("a large city is less sure where somebody bears its name", () => {
    const alone = sceneOf("They like Rotterdam now.", "Rotterdam");
    const borne = sceneOf("They met Anna Rotterdam. They like Rotterdam now.", "Rotterdam");
    assert.deepEqual([isStrong(alone.scene, alone.match), isStrong(borne.scene, borne.match)], [true, false]);
  });
});

/** By sign: texts that show it and texts that do not, about the last name given. */
const COMPANY: Readonly<Record<string, { sign: Sign; has: [string, string][]; not: [string, string][] }>> = {
  "a name before": {
    sign: isNameBefore,
    has: [
      ["They met Xernona Clayton there.", "Clayton"],
      ["They saw Xernona Dublin there.", "Dublin"],
    ],
    not: [
      ["They saw North Dublin there.", "Dublin"],
      ["On Monday Dublin slept.", "Dublin"],
      ["They saw Downtown Athens there.", "Athens"],
      ["They saw it, Dublin slept.", "Dublin"],
      ["Port Of Tarn Shut As Storm Hits Dublin", "Dublin"],
    ],
  },
  "a name behind": {
    sign: isNameAfter,
    has: [
      ["They met Clayton Ferrer there.", "Clayton"],
      ["They saw Dublin Xernona there.", "Dublin"],
    ],
    not: [
      ["They saw Dublin there.", "Dublin"],
      ["They saw Dublin, Evergreen and more.", "Dublin"],
      ["They saw Dublin. Evergreen slept.", "Dublin"],
      ["They saw Dublin 2026 there.", "Dublin"],
    ],
  },
  "a body of the town": {
    sign: isLocalBody,
    has: [
      ["They like Dunwoody Police now.", "Dunwoody"],
      ["They like Athens Public Library now.", "Athens"],
    ],
    not: [
      ["They like Dunwoody police now.", "Dunwoody"],
      ["They like Dunwoody, Police said.", "Dunwoody"],
    ],
  },
  "a preposition": {
    sign: ({ view }, { from }) => isBehindPreposition(view, from),
    has: [
      ["They live in Dunwoody now.", "Dunwoody"],
      ["They live in the Bronx now.", "Bronx"],
      ["They live in downtown Dunwoody now.", "Dunwoody"],
      ["They live IN DUNWOODY now.", "DUNWOODY"],
      ["They live in\u00a0Dunwoody now.", "Dunwoody"],
      ["They live in\r\nDunwoody now.", "Dunwoody"],
    ],
    not: [
      ["They like Dunwoody now.", "Dunwoody"],
      ["They came in. Dunwoody slept.", "Dunwoody"],
      ["They came in, Dunwoody slept.", "Dunwoody"],
      ["They spoke of Dunwoody now.", "Dunwoody"],
    ],
  },
};

describe("signs of the company that a name keeps", () => {
  for (const [name, { sign, has, not }] of Object.entries(COMPANY)) {
    for (const [text, words] of has) {
      it(`${name}: ${JSON.stringify(text)}`, () => {
        const { scene, match } = sceneOf(text, words);
        assert.equal(sign(scene, match), true);
      });
    }
    for (const [text, words] of not) {
      it(`not ${name}: ${text}`, () => {
        const { scene, match } = sceneOf(text, words);
        assert.equal(sign(scene, match), false);
      });
    }
  }
});

describe("who bears a name", () => {
  for (const [text, bearers] of [
    ["Anna London came.", ["london"]],
    ["Mr. London came.", ["london"]],
    ["Jack B. London came.", ["london"]],
    ["Anna Maria Xernona London came home late then.", ["london"]],
    ["Anna Fenwick-Holm came.", ["fenwick"]],
    ["The London bus came.", []],
    ["London came.", []],
    ["Anna, London and Oslo.", []],
    ["Anna.\n\nLondon slept.", []],
    ["anna london came.", []],
  ] as const) {
    it(JSON.stringify(text), () => {
      const found = bearersOf(viewIn(text));
      for (const name of bearers) assert.ok(found.has(name), [...found].join(", "));
      if (bearers.length === 0) assert.ok(!found.has("london"), [...found].join(", "));
    });
  }

  it("is told by a given name, a title or an initial before it, all with capitals", () => {
    for (const [text, person] of [
      ["Anna came", true],
      ["Mr. came", true],
      ["anna came", false],
      ["Tarn came", false],
      ["Monday came", false],
    ] as const) {
      assert.equal(isPersonBefore(viewIn(text), 0), person, text);
    }
  });
});
