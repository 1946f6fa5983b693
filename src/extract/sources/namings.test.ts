import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { Cast } from "./cast.ts";
import { fullNames } from "./names.ts";
import { bystanders, namings } from "./namings.ts";
import { organizationsIn } from "./organizations.ts";
import { personNamed } from "./person.ts";

/** The places that name one of `speakers`, or somebody whose full name the text has: "Fenwick: Ada Fenwick". */
function named(text: string, ...speakers: readonly string[]): string[] {
  const names = fullNames(text);
  const cast = new Cast(
    names,
    organizationsIn(text, new Set(), () => false),
  );
  for (const name of speakers) cast.named(personNamed(name), 0);
  return namings(text, cast, names).map(({ at, member, name }) => {
    const word = /^[\p{L}’'-]+/u.exec(text.slice(at))?.[0] ?? "";
    return `${word}: ${member === null ? `(${name ?? "nobody"})` : (member.profile.name ?? "")}`;
  });
}

describe("namings", () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    speakers: readonly string[],
    found: readonly string[],
  ])[] = [
    [
      "every place of a surname",
      "Ada Fenwick left. Nobody saw Fenwick.",
      ["Ada Fenwick"],
      ["Fenwick: Ada Fenwick", "Fenwick: Ada Fenwick"],
    ],
    ["a possessive too", "It was Fenwick’s boat.", ["Ada Fenwick"], ["Fenwick’s: Ada Fenwick"]],
    ["no word that only begins so", "The Fenwicks left Fenwickshire.", ["Ada Fenwick"], []],
    ["no surname in small letters", "A fenwick is a bird.", ["Ada Fenwick"], []],
    ["nobody where nobody speaks or is named in full", "Brann left.", ["Ada Fenwick"], []],
    [
      "one who has not spoken, where a sentence opens with the name",
      "Tom Brann left. They saw Brann.",
      ["Ada Fenwick"],
      ["Brann: (Tom Brann)", "Brann: (Tom Brann)"],
    ],
    ["none who is named within a sentence only", "They saw Tom Brann.", ["Ada Fenwick"], []],
    [
      "by the whole name where two bear the surname",
      "Ada Fenwick met Tom Fenwick.",
      ["Ada Fenwick", "Tom Fenwick"],
      ["Fenwick: Ada Fenwick", "Fenwick: Tom Fenwick"],
    ],
    [
      "nobody by a bare surname of two",
      "Ada Fenwick met Tom Fenwick. They saw Fenwick.",
      ["Ada Fenwick", "Tom Fenwick"],
      ["Fenwick: Ada Fenwick", "Fenwick: Tom Fenwick"],
    ],
    ["names of other scripts", "Ada Ødegård left.", ["Ada Ødegård"], ["Ødegård: Ada Ødegård"]],
  ];
  for (const [name, text, speakers, found] of cases) {
    it(`have ${name}`, () => assert.deepEqual(named(text, ...speakers), found));
  }

  it("say nothing of who speaks there", () => {
    const cast = new Cast(
      new Map(),
      organizationsIn("", new Set(), () => false),
    );
    cast.named(personNamed("Ada Fenwick"), 0);
    const [turn] = namings("It was Fenwick.", cast, new Map());
    assert.deepEqual([turn?.at, turn?.not, turn?.statement, turn?.name], [7, null, null, null]);
  });

  it("cost in proportion", () => {
    const ratio = growth((length) => named("Ada Fenwick left. Fenwick ".repeat(length), "Ada Fenwick"), 60);
    assert.ok(ratio < 30, String(ratio));
  });
});

describe("bystanders", () => {
  const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
    ["Her husband nodded.", ["0 not she"]],
    ["It rained. His wife left.", ["11 not he"]],
    ["A man waited there.", ["0 not she"]],
    ["Another old woman waited there.", ["0 not he"]],
    ["“Go.” An actress waited.", ["6 not he"]],
    ["One\nA man waited.", ["4 not she"]],
    ["Her friend nodded.", []],
    ["The man waited there.", []],
    ["They saw a man waiting.", []],
    ["Her husband.", []],
    ["Her Husband nodded.", []],
    ["Her very old and husband nodded.", []],
  ];
  for (const [text, found] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        bystanders(text).map(({ at, not }) => `${at} not ${not ?? ""}`),
        found,
      );
    });
  }

  it("are nobody whom the record could name", () => {
    for (const { member, name, statement } of bystanders("Her husband nodded.")) {
      assert.deepEqual([member, name, statement], [null, null, null]);
    }
  });
});
