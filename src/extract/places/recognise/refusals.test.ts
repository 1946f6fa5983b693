import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mentionsOf, sceneOf } from "../../../testing/places.ts";
import { REFUSALS } from "./refusals.ts";

/** For every refusal: texts in which it takes the name away, and texts in which it lets the name be. */
const CASES: Readonly<Record<string, { takes: readonly [string, string][]; leaves: readonly [string, string][] }>> = {
  "never-a-place": {
    takes: [
      ["The road is closed through March 27.", "March"],
      ["They rest at Christmas.", "Christmas"],
      ["It fell towards Earth at noon.", "Earth"],
      ["North winds blew.", "North"],
    ],
    leaves: [
      ["They met in Oslo.", "Oslo"],
      ["They met in Mobile.", "Mobile"],
    ],
  },
  acronym: {
    takes: [["A large SWAT team left.", "SWAT"]],
    leaves: [
      ["The large UAE team left.", "UAE"],
      ["OSLO — It rained.", "OSLO"],
      ["Trucks from the US left.", "US"],
    ],
  },
  "tied-by-a-hyphen": {
    takes: [["A crowd at Wal-Mart ran.", "Mart"]],
    leaves: [
      ["The Syria-Turkey border closed.", "Turkey"],
      ["Goods made-in-China were sold.", "China"],
    ],
  },
  language: {
    takes: [
      ["She spoke only French.", "French"],
      ["He is fluent in Turkish.", "Turkish"],
      ["He spoke Turkish and wept.", "Turkish"],
    ],
    leaves: [
      ["Only French ministers came.", "French"],
      ["The French left.", "French"],
    ],
  },
  "road-number": {
    takes: [
      ["They drove along Ky. 90 at noon.", "Ky."],
      ["They drove along U.S. 27 at noon.", "U.S."],
      ["They drove along U.S. Highway 82 at noon.", "U.S."],
    ],
    leaves: [
      ["Some 27 left the U.S. at noon.", "U.S."],
      ["The S.C. Highway Patrol came at noon.", "S.C."],
    ],
  },
  "school-name": {
    takes: [
      ["He studied at Columbia University then.", "Columbia"],
      ["He taught at Goshen Elementary then.", "Goshen"],
    ],
    leaves: [["He studied at the university in Columbia then.", "Columbia"]],
  },
  saint: {
    takes: [["They marched on St. Paul’s Day then.", "St. Paul"]],
    leaves: [["They liked St. Paul’s parks then.", "St. Paul"]],
  },
  "name-of-a-body": {
    takes: [
      ["She told the Boston Globe then.", "Boston"],
      ["She told Bank of America then.", "America"],
      ["She told Real Madrid then.", "Madrid"],
    ],
    leaves: [["She left Boston then.", "Boston"]],
  },
  surname: {
    takes: [
      ["They met Jack London there.", "London"],
      ["They met Mr. London there.", "London"],
      ["They met Jack B. London there.", "London"],
      ["They met Sgt. London there.", "London"],
    ],
    leaves: [
      ["They met in London there.", "London"],
      ["They met, said Jack, London cabbies.", "London"],
    ],
  },
  "given-name": {
    takes: [
      ["They met Paris Hilton there.", "Paris"],
      ["They met Jordan M. Ferrer there.", "Jordan"],
      ["They met Georgia Stevens there.", "Georgia"],
    ],
    leaves: [
      ["They met Paris Police there.", "Paris"],
      ["They met in Jordan there.", "Jordan"],
      ["They met Georgia State Patrol there.", "Georgia"],
    ],
  },
  street: {
    takes: [
      ["She lives at 6016 Dublin Road there.", "Dublin"],
      ["The corner of Wichita Street burnt.", "Wichita"],
      ["She lives at 12 Oslo Ave. there.", "Oslo"],
    ],
    leaves: [
      ["The Ohio Highway Patrol came there.", "Ohio"],
      ["The roads of Dublin burnt.", "Dublin"],
    ],
  },
  "part-of-a-feature": {
    takes: [
      ["They swam in Charleston Lake there.", "Charleston"],
      ["They swam in Lake Harwick there.", "Harwick"],
    ],
    leaves: [["They swam in Charleston there.", "Charleston"]],
  },
  "part-of-a-name": {
    takes: [["They met Xernona Dunwoody there.", "Dunwoody"]],
    leaves: [
      ["They met in North Dunwoody there.", "Dunwoody"],
      ["On Sunday Dunwoody woke.", "Dunwoody"],
      ["They saw Team Canada there.", "Canada"],
    ],
  },
  "before-a-name": {
    takes: [["Mary Ferrer came. They met Dunwoody Ferrer there.", "Dunwoody"]],
    leaves: [["Mary Ferrer came. They met Dunwoody police there.", "Dunwoody"]],
  },
  "named-person": {
    takes: [
      ["Ryan London came. It rained on London then.", "London"],
      ["They saw Turner then.", "Turner"],
      ["It rained, according to Turner then.", "Turner"],
    ],
    leaves: [
      ["Ryan London came. It rained in London then.", "London"],
      ["They saw Jordan’s king then.", "Jordan"],
    ],
  },
  "speaks-like-a-person": {
    takes: [["It rained, and Dunwoody said so.", "Dunwoody"]],
    leaves: [
      ["It rained, and Moscow said so.", "Moscow"],
      ["A spokesman in The Hague said so.", "Hague"],
      ["It rained, and France said so.", "France"],
    ],
  },
};

describe("refusals", () => {
  it("each have their cases here, an example and a name of their own", () => {
    assert.deepEqual(REFUSALS.map(({ name }) => name).toSorted(), Object.keys(CASES).toSorted());
    for (const { example } of REFUSALS) assert.ok(example.length > 5);
  });

  for (const { name, applies } of REFUSALS) {
    for (const [text, words] of CASES[name]?.takes ?? []) {
      it(`${name} takes “${words}” in: ${text}`, () => {
        const { scene, match } = sceneOf(text, words);
        assert.equal(applies(scene, match), true);
      });
    }
    for (const [text, words] of CASES[name]?.leaves ?? []) {
      it(`${name} leaves “${words}” in: ${text}`, () => {
        const { scene, match } = sceneOf(text, words);
        assert.equal(applies(scene, match), false);
      });
    }
  }

  it("leave nothing of what they take", () => {
    for (const { takes } of Object.values(CASES)) {
      for (const [text, words] of takes) {
        const kept = mentionsOf(text).filter(
          ({ start, end, rule }) => rule !== "feature" && text.slice(start, end) === words,
        );
        const last = text.lastIndexOf(words);
        assert.ok(
          kept.every(({ start }) => start !== last),
          text,
        );
      }
    }
  });
});
