import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { picture, PICTURE } from "./picture.ts";
import { runsOf, svgOf } from "./svg.ts";

describe("the picture of the README", () => {
  it("shows what the program prints today (npm run picture draws it again)", () => {
    assert.equal(readFileSync(join(import.meta.dirname, "../..", PICTURE), "utf8"), picture());
  });

  it("cuts a line at its colour codes, which may nest", () => {
    assert.deepEqual(runsOf("a \u001b[1mb\u001b[33mc\u001b[39m\u001b[22m d"), [
      { classes: [], text: "a " },
      { classes: ["b"], text: "b" },
      { classes: ["b", "y"], text: "c" },
      { classes: [], text: " d" },
    ]);
  });

  it("puts every run at its column, wide characters included, and escapes the words", () => {
    const svg = svgOf(["日\u001b[1m<x>\u001b[22m"], "say & do", 10);
    assert.match(svg, /<tspan x="36\.8" class="b">&lt;x&gt;<\/tspan>/u);
    assert.match(svg, /say &amp; do/u);
  });
});
