import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { AGENCY_NAMES } from "./makers.ts";
import { slashCredits } from "./slashes.ts";

function found(words: string): string[] {
  return slashCredits(words).map(({ start, end }) => words.slice(start, end));
}

describe("slashCredits", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Jo Alder/Getty Images", ["Jo Alder/Getty Images"]],
    ["A crane in Lyon. Jo Alder/Getty Images", ["Jo Alder/Getty Images"]],
    ["A crane in Lyon (Jo Alder/AFP)", ["Jo Alder/AFP"]],
    ["Jo B. Alder/AP", ["Jo B. Alder/AP"]],
    ["Lee van der Moss/Reuters", ["Lee van der Moss/Reuters"]],
    ["Jo O’Alder-Strand/EPA", ["Jo O’Alder-Strand/EPA"]],
    ["Zoë Ålder/Reuters", ["Zoë Ålder/Reuters"]],
    ["REUTERS/Jo Alder", ["REUTERS/Jo Alder"]],
    ["A crane. REUTERS/Jo Alder/File Photo", ["REUTERS/Jo Alder"]],
    ["dpa/Jo Alder", ["dpa/Jo Alder"]],
    ["Jo Alder/AFP/Getty Images", ["Jo Alder/AFP/Getty Images"]],
    ["Jo Alder/AFP via Getty Images", ["Jo Alder/AFP via Getty Images"]],
    ["Jo Alder/AFP via Harbour", ["Jo Alder/AFP"]],
    ["Jo Alder/NurPhoto/AP via Getty Images", ["Jo Alder/NurPhoto/AP via Getty Images"]],
    ["Jo Alder/EPA/EFE", ["Jo Alder/EPA/EFE"]],
    ["EPA/EFE/Jo Alder", ["EPA/EFE/Jo Alder"]],
    ["Harbour Courier/AP", ["Harbour Courier/AP"]],
    ["AFP/Getty Images", ["AFP/Getty Images"]],
    ["Jo Alder/AFP, Lee Moss/EPA", ["Jo Alder/AFP", "Lee Moss/EPA"]],
    ["Jo Alder/AFP and Lee Moss/EPA", ["Jo Alder/AFP", "Lee Moss/EPA"]],
    ["Jo Alder/Getty Images and so on", ["Jo Alder/Getty Images"]],
    ["Jo Alder/PA Media.", ["Jo Alder/PA Media"]],
    ["Jo Alder/PA news agency", ["Jo Alder/PA news agency"]],
    ["Jo Alder/SHUTTERSTOCK", ["Jo Alder/SHUTTERSTOCK"]],
  ];
  for (const [words, credits] of cases) {
    it(words, () => {
      assert.deepEqual(found(words), credits);
    });
  }

  it("leaves what has no agency beside its slash, or no name", () => {
    for (const words of [
      "",
      "/",
      "24/7 and/or 5/3/2026",
      "Jo Alder/Harbour Courier",
      "Jo Alder / AFP",
      "jo alder/Reuters",
      "the reuters/Jo Alder",
      "Jo Alder/AFPs and Jo Alder/xAFP",
      "Jo Alder/Reutersö",
      "REUTERS/jo",
      "REUTERS/Jo",
      "https://harbour.example/Reuters",
      "km/h, 5/AP",
      "“/AFP”",
    ]) {
      assert.deepEqual(found(words), [], words);
    }
  });

  it("begins with a whole word", () => {
    assert.deepEqual(found("xJo Alder/AFP"), ["Alder/AFP"]);
    assert.deepEqual(found("éJo Alder/AFP"), ["Alder/AFP"]);
    assert.deepEqual(found("xREUTERS/Jo Alder"), []);
    assert.deepEqual(found("a/Jo Alder/AFP"), ["Alder/AFP"]);
  });

  it("takes at most five words of a name", () => {
    assert.deepEqual(found("One Two Three Four Five Six/AFP"), ["Two Three Four Five Six/AFP"]);
    assert.deepEqual(found(`${"Jo ".repeat(80)}Alder/AFP`), ["Jo Jo Jo Jo Alder/AFP"]);
  });

  for (const name of AGENCY_NAMES) {
    it(`knows ${name} behind and before a slash`, () => {
      assert.deepEqual(found(`Jo Alder/${name}.`), [`Jo Alder/${name}`]);
      assert.deepEqual(found(`${name}/Jo Alder.`), [`${name}/Jo Alder`]);
    });
  }

  it("gives spans in order and apart, within the words", () => {
    const pieces = ["Jo ", "Alder", "/", "AFP", "Getty Images", " via ", "REUTERS", ", ", "é", "😀", "24"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const words = parts.join("");
        let last = 0;
        for (const { start, end } of slashCredits(words)) {
          assert.ok(start >= last && start < end && end <= words.length);
          assert.ok(words.slice(start, end).includes("/"));
          last = end;
        }
      }),
    );
  });

  it("costs in proportion", () => {
    for (const piece of ["/", "Jo/", "AFP/", "Jo Alder/AFP", "Jo "]) {
      const ratio = growth((length) => slashCredits(`${piece.repeat(length)}/AFP`), 200);
      assert.ok(ratio < 30, `${piece}: ${ratio.toFixed(1)}`);
    }
  });
});
