import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { OnRecord } from "../../record/schema/index.ts";
import { articleFromText } from "../../page/read.ts";
import { readArticle } from "../../read.ts";
import { canvasOf } from "../testing.ts";
import { worldOf } from "./world.ts";

function recordFrom(text: string): OnRecord {
  return readArticle(articleFromText(text, { published: "2026-03-05" }));
}

function shown(text: string, columns = 100): string[] {
  return worldOf(canvasOf(columns), recordFrom(text));
}

describe("worldOf", () => {
  it("names places with their country, times with their value, figures with what they count", () => {
    assert.deepEqual(shown("At least 12 people died in Lyon on Sunday, the mayor said."), [
      "Where, when and how many",
      "  1 place: Lyon (FR)",
      "  1 time: Sunday = 2026-03-01",
      "  1 figure: At least 12 people",
    ]);
  });

  it("is left out where there is nothing", () => {
    assert.deepEqual(shown("“We will go,” she said."), []);
  });

  it("shows the first six, each once, and that there are more", () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `March ${day}`);
    const line = shown(`It rained on ${days.join(", on ")} and on March 1.`, 300).find((one) => one.includes("time"));
    assert.match(line ?? "", /^ {2}8 times: March 1 = 2026-03-01, .*March 6 = 2026-03-06, …$/u);
  });

  it("wraps to the terminal", () => {
    for (const line of shown("At least 12 people died in Lyon on Sunday and 40 in Ghent, Belgium, on Monday.", 30)) {
      assert.ok(line.length <= 30, line);
    }
  });

  it("says when a place was not found, and cleans what the page wrote", () => {
    const record = recordFrom("At least 12 people died in Lyon.");
    const [place] = record.places;
    assert.ok(place);
    const odd = { ...record, places: [{ ...place, name: null, country: null }], figures: [], times: [] };
    assert.deepEqual(worldOf(canvasOf(80), odd).slice(1), ["  1 place: Lyon (not found where)"]);
  });
});
