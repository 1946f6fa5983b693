import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { Cast } from "./cast.ts";
import { fullNames, loneNames } from "./names.ts";
import { organizationsIn } from "./organizations.ts";
import type { Known } from "./parts.ts";
import { profileIn } from "./testing.ts";

/** A cast that knows what the text tells of names, without anybody in it. */
function castOf(text: string): Cast {
  const lone = loneNames(text);
  return new Cast(
    fullNames(text),
    organizationsIn(text, new Set(), (word) => lone.has(word)),
  );
}

const known: Partial<Known> = { isSurname: (word) => word === "fenwick" || word === "soto" };

/** Which of the phrases are one and the same: "0 1 0" for the first and the third. */
function who(text: string, ...phrases: readonly string[]): string {
  const cast = castOf(text);
  return phrases
    .map((phrase, at) => cast.members.indexOf(cast.named(profileIn(phrase, known), text.length + at)))
    .join(" ");
}

describe("Cast: people", () => {
  it("are one by full name, surname, title and case of accents", () => {
    assert.equal(
      who("", "Ada Fenwick", "Fenwick", "Mrs. Fenwick", "Ada Fenwick, the mayor", "Dr. Fenwick"),
      "0 0 0 0 0",
    );
    assert.equal(who("", "Ayşe Erdoğan", "Ayse Erdogan"), "0 0");
  });

  it("are two with different given names", () => {
    assert.equal(who("", "Ada Fenwick", "Tom Fenwick"), "0 1");
  });

  it("are not guessed at between two", () => {
    assert.equal(who("", "Ada Fenwick", "Tom Fenwick", "Fenwick"), "0 1 2");
  });

  it("have the full name that the article has for a surname", () => {
    const cast = castOf("Then Ada Fenwick came.");
    assert.equal(cast.named(profileIn("Fenwick", known), 0).profile.name, "Ada Fenwick");
    const two = castOf("Then Ada Fenwick and Tom Fenwick came.");
    assert.equal(two.named(profileIn("Fenwick", known), 0).profile.name, "Fenwick");
  });

  it("take a name with a title or a second surname for the same name", () => {
    const cast = castOf("Ricardo Soto Marín and Ricardo Soto came.");
    assert.equal(cast.named(profileIn("Soto", known), 0).profile.name, "Ricardo Soto");
    assert.equal(who("", "Ricardo Soto Marín", "Ricardo Soto", "Soto"), "0 0 0");
  });

  it("keep the longest name and what was stated first", () => {
    const cast = castOf("Then Ada Fenwick came.");
    cast.named(profileIn("Mayor Fenwick", known), 0);
    const { profile } = cast.named(profileIn("Ada Fenwick, a former diver", known), 1);
    assert.deepEqual([profile.name, profile.role, profile.former], ["Ada Fenwick", "Mayor", true]);
  });
});

describe("Cast: roles and descriptions", () => {
  it("gives a role back to the one person who has it", () => {
    assert.equal(who("", "Mayor Ada Fenwick", "the mayor"), "0 0");
    assert.equal(who("", "Ada Fenwick, the mayor of Lund", "the mayor"), "0 0");
    assert.equal(who("", "Mayor Ada Fenwick", "the minister"), "0 1");
    assert.equal(who("", "Mayor Ada Fenwick", "Mayor Tom Brann", "the mayor"), "0 1 2");
  });

  it("keeps an office without a person one", () => {
    assert.equal(who("", "the mayor", "the mayor"), "0 0");
    assert.equal(who("", "the mayor of Lund", "the mayor of Lund", "the mayor of Oslo"), "0 0 1");
  });

  it("takes the, not a, for somebody known", () => {
    assert.equal(who("", "a clerk", "the clerk"), "0 0");
    assert.equal(who("", "a clerk", "a clerk"), "0 1");
    assert.equal(who("", "one official", "another official", "the official"), "0 1 1");
    assert.equal(who("", "two officials", "two officials"), "0 1");
  });

  it("takes the same bare plural for the same people", () => {
    assert.equal(who("", "officials", "officials"), "0 0");
    assert.equal(who("", "officials", "residents"), "0 1");
  });

  it("takes who speaks for one organization for one voice", () => {
    assert.equal(who("", "a fire service spokeswoman", "a fire service spokeswoman"), "0 0");
    assert.equal(who("", "a spokesman for Norrsken", "a spokesman for Norrsken"), "0 0");
    assert.equal(who("", "a spokesman", "a spokesman"), "0 1");
    assert.equal(who("", "a spokesman for Norrsken", "a spokesman for Tesco"), "0 1");
  });

  it("points no further back than a few thousand characters", () => {
    const cast = castOf("");
    const first = cast.named(profileIn("a clerk"), 0);
    assert.equal(cast.named(profileIn("the clerk"), 3_900), first);
    assert.notEqual(cast.named(profileIn("the clerk"), 9_000), first);
  });

  it("means the last one called so", () => {
    const cast = castOf("");
    const [ada, bo] = ["a clerk", "a clerk"].map((phrase, at) => cast.named(profileIn(phrase), at));
    assert.equal(cast.named(profileIn("the clerk"), 5), bo);
    assert.notEqual(ada, bo);
  });
});

describe("Cast: organizations", () => {
  it("are one by short form, initials and noun", () => {
    assert.equal(who("", "Meridiaan Stevedoring Group", "Meridiaan", "the group"), "0 0 0");
    assert.equal(who("", "the World Health Organization", "the WHO", "the organization"), "0 0 0");
    assert.equal(who("", "the Ministry of Works", "the ministry"), "0 0");
  });

  it("have the long name that the article has", () => {
    const text = "Chemicals maker Brenntal Werke fell. Then Brenntal rose.";
    assert.equal(castOf(text).named(profileIn("Brenntal"), text.length).profile.name, "Brenntal Werke");
  });

  it("are found by their noun although they never spoke", () => {
    const text = "Chemicals maker Brenntal Werke fell. The Maas Union met.";
    const cast = castOf(text);
    assert.equal(cast.named(profileIn("the company"), text.length).profile.name, "Brenntal Werke");
    assert.equal(cast.named(profileIn("the union"), text.length).profile.name, "Maas Union");
    assert.equal(cast.named(profileIn("the museum"), text.length).profile.name, null);
  });

  it("are the company from the start where there is only one", () => {
    const one = "Chemicals maker Brenntal Werke fell.";
    assert.equal(castOf(one).named(profileIn("the company"), 0).profile.name, "Brenntal Werke");
    const two = `${one} Then toolmaker Kestrel rose.`;
    assert.equal(castOf(two).named(profileIn("the company"), 0).profile.name, null);
    assert.equal(castOf(one).named(profileIn("the union"), 0).profile.name, null);
    assert.equal(castOf(one).named(profileIn("a company"), 0).profile.name, null);
  });

  it("are who was called so last, named or not", () => {
    const text = "Chemicals maker Brenntal Werke fell. Tom left.";
    const cast = castOf(text);
    const nameless = cast.named(profileIn("a company in Hull"), text.indexOf("Tom"));
    assert.equal(cast.named(profileIn("the company"), text.length), nameless);
  });
});

describe("Cast: outlets", () => {
  it("are one with and without The", () => {
    assert.equal(who("", "The Harbour Courier", "the Harbour Courier"), "0 0");
  });

  it("are pointed back to by their kind", () => {
    assert.equal(who("", "Le Monde", "the newspaper", "the network"), "0 0 0");
    assert.equal(who("", "Le Monde", "BBC", "the broadcaster"), "0 1 1");
    assert.equal(who("", "the newspaper"), "0");
  });

  it("are not pointed to where an organization is called so", () => {
    assert.equal(who("The Harbour Network met.", "Le Monde", "the network"), "0 1");
    assert.equal(who("", "Le Monde", "the Harbour Network", "the network"), "0 1 1");
  });
});

describe("Cast: cost", () => {
  for (const phrase of ["a clerk", "the clerk", "the mayor", "Mayor Fenwick", "the company", "Meridiaan"]) {
    it(`grows in proportion: ${phrase}`, () => {
      const profile = profileIn(phrase, known);
      const ratio = growth((length) => {
        const cast = castOf("");
        for (let at = 0; at < length; at++) cast.named(profile, at);
      }, 200);
      assert.ok(ratio < 30, String(ratio));
    });
  }
});
