import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sceneOf } from "../../../testing/places.ts";
import { siteBefore } from "./sites.ts";

/** The words of the site before the last place of that name, or null. */
function siteIn(text: string, place: string): string | null {
  const { scene, match } = sceneOf(text, place);
  const span = siteBefore(scene.view, match);
  return span === null ? null : text.slice(span.start, span.end);
}

describe("the site said to be in a place", () => {
  const finds: readonly (readonly [string, string, string])[] = [
    ["He spoke at Polar Sea University in Tromsø.", "Tromsø", "Polar Sea University"],
    ["He spoke at the University of the North Sea in Bergen.", "Bergen", "University of the North Sea"],
    ["She was taken to St. Brigid’s Hospital, in Galway.", "Galway", "St. Brigid’s Hospital"],
    ["She was taken to Saint Brigid's Hospital near Galway.", "Galway", "Saint Brigid's Hospital"],
    ["The Tarn Valley Prison outside Dublin was full.", "Dublin", "Tarn Valley Prison"],
    ["Police searched the Holm and Fenwick Refinery at Rotterdam.", "Rotterdam", "Holm and Fenwick Refinery"],
    ["At Ellery Square in Oslo they sang.", "Oslo", "Ellery Square"],
    ["She teaches at Fenwick Institute of Fine Arts in Lisbon.", "Lisbon", "Fenwick Institute of Fine Arts"],
  ];
  for (const [text, place, site] of finds) {
    it(text, () => {
      assert.equal(siteIn(text, place), site);
    });
  }

  const ignores: readonly (readonly [string, string])[] = [
    ["He spoke at the university in Tromsø.", "Tromsø"],
    ["He met Ada Fenwick in Tromsø.", "Tromsø"],
    ["They left Polar Sea University for Tromsø.", "Tromsø"],
    ["Polar Sea University opened a branch in Tromsø.", "Tromsø"],
    ["He left Polar Sea University, and then lived in Tromsø.", "Tromsø"],
    ["They met in Tromsø.", "Tromsø"],
    ["In Tromsø they met.", "Tromsø"],
    ["Hospital in Galway closes.", "Galway"],
    ["A man from University, in Tromsø.", "Tromsø"],
  ];
  for (const [text, place] of ignores) {
    it(`none in: ${text}`, () => {
      assert.equal(siteIn(text, place), null);
    });
  }

  it("does not begin with an article or the opening word of the sentence", () => {
    assert.equal(siteIn("The Ellery Museum in Oslo opened.", "Oslo"), "Ellery Museum");
    assert.equal(siteIn("From Ellery Museum in Oslo they went home.", "Oslo"), "Ellery Museum");
  });

  it("looks back over eight words at most", () => {
    const long = "The Ada Bea Cora Dora Ella Fenna Greta Hilda Ines Museum in Oslo opened.";
    assert.equal(siteIn(long, "Oslo"), "Cora Dora Ella Fenna Greta Hilda Ines Museum");
  });
});
