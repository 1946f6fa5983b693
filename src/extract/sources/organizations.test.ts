import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { loneNames } from "./names.ts";
import type { Organizations } from "./organizations.ts";
import { EVIDENCE } from "./organization-names.ts";
import { organizationsIn } from "./organizations.ts";

function organizations(text: string, people: readonly string[] = []): Organizations {
  const lone = loneNames(text);
  return organizationsIn(text, new Set(people), (word) => lone.has(word));
}

describe("organizationsIn: what shows a firm", () => {
  const shown: readonly (readonly [string, string])[] = [
    ["Tejo Claro", "Tom, the chief executive of Tejo Claro, left."],
    ["Tejo Claro", "Tom, chairman at Tejo Claro, left."],
    ["Tejo Claro", "Shares in it and shares of Tejo Claro fell."],
    ["Brenntal Werke", "It fell after chemicals maker Brenntal Werke cut it."],
    ["Baobab & Finch", "It will fall, the consultancy Baobab & Finch predicted."],
    ["Honest Catch", "It fell. The group, Honest Catch, says so."],
    ["Honest Catch", "The campaign group, Honest Catch, says so."],
    ["Kestrel Marsh", "We asked Kestrel Marsh, a London retailer."],
    ["Kestrel Marsh", "We asked Kestrel Marsh, a small family firm."],
    ["Marram", "Then Marram’s chief executive left."],
    ["Marram", "Then Marram's shareholders left."],
    ["Marram", "Then Marram’s new chairman left."],
  ];
  for (const [name, text] of shown) it(`${name}: ${text}`, () => assert.equal(organizations(text).has(name), true));

  const open: readonly (readonly [string, string])[] = [
    ["Ada Fenwick", "Tom and Ada Fenwick left."],
    ["Ada Fenwick", "Tom, the mayor of Ada Fenwick’s town, left."],
    ["Ada Fenwick", "It hit the company, Ada Fenwick said."],
    ["Ada Fenwick", "We asked Ada Fenwick, a London doctor."],
    ["Ada Fenwick", "Then Ada Fenwick’s dog left."],
    ["Lund", "Tom, the mayor of Lund, left."],
  ];
  for (const [name, text] of open) it(`not ${name}: ${text}`, () => assert.equal(organizations(text).has(name), false));

  it("never takes a person for a firm", () => {
    const text = "It was founded by the company Ada Fenwick led.";
    assert.equal(organizations(text, ["ada fenwick"]).has("Ada Fenwick"), false);
  });

  it("gives every kind of evidence an example that it reads", () => {
    for (const { example, find } of EVIDENCE) assert.ok([...`${example}.`.matchAll(find)].length === 1, example);
  });
});

describe("organizationsIn: long and short names", () => {
  const text = "Meridiaan Stevedoring closed. Then Meridiaan was sold. Tom Brann left; Brann was glad.";

  it("gives the long form of a name that stands alone elsewhere", () => {
    assert.equal(organizations(text).full("Meridiaan"), "Meridiaan Stevedoring");
    assert.equal(organizations(text).full("Stevedoring"), null);
    assert.equal(organizations(text).full("Tom"), null);
  });

  it("takes two words of three, too", () => {
    const three = organizations("Tui Vale Dairies sued. Then Tui Vale left, and Tui was glad.");
    assert.equal(three.full("Tui Vale"), "Tui Vale Dairies");
    assert.equal(three.full("Tui"), "Tui Vale Dairies");
  });

  it("does not choose between two", () => {
    const two = organizations("Kestrel Marsh and Kestrel Foods sued. Then Kestrel left.");
    assert.equal(two.full("Kestrel"), null);
  });

  it("does not shorten a name that says what it is", () => {
    assert.equal(organizations("Lund Council met. Then Lund slept.").full("Lund"), null);
  });

  it("takes the long form that begins with a name shown to be a firm’s", () => {
    const shown = organizations("Marram Packaging fell. Packaging is dear. Marram’s chief executive left.");
    assert.equal(shown.full("Marram"), "Marram Packaging");
    assert.equal(shown.has("Marram Packaging"), true);
  });
});

describe("organizationsIn: whom a noun points to", () => {
  const text =
    "The Maas Union met. Chemicals maker Brenntal Werke fell. Then Tacna Rescue Corps came. Then Kestrel Marsh, a retailer, left. The end.";
  const found = organizations(text);
  const at = (words: string): number => text.indexOf(words);

  it("is the last name that holds the noun", () => {
    assert.equal(found.before("union", at("The end"))?.name, "Maas Union");
    assert.equal(found.before("corps", at("The end"))?.name, "Tacna Rescue Corps");
    assert.equal(found.before("museum", at("The end")), null);
  });

  it("is the last firm for a firm’s noun", () => {
    assert.equal(found.before("company", at("The end"))?.name, "Kestrel Marsh");
    assert.equal(found.before("company", at("Then Kestrel"))?.name, "Brenntal Werke");
    assert.equal(found.before("company", at("Chemicals")), null);
  });

  it("is nobody for a noun that organizations do not have", () => {
    assert.equal(found.before("werke", at("The end")), null);
    assert.equal(found.before("", at("The end")), null);
  });

  it("is the last of all for its", () => {
    assert.equal(found.last(at("Then Kestrel"))?.name, "Tacna Rescue Corps");
    assert.equal(found.last(at("The end"))?.name, "Kestrel Marsh");
    assert.equal(found.last(0), null);
  });

  it("knows whether there is only one firm", () => {
    assert.equal(found.only, null);
    assert.equal(organizations("Chemicals maker Brenntal Werke fell. Then Brenntal rose.").only, "Brenntal Werke");
    assert.equal(organizations("Nothing fell.").only, null);
  });

  it("gives the place of a name", () => {
    const union = found.before("union", at("The end"));
    assert.equal(text.slice(union?.start, union?.end), "Maas Union");
  });
});

describe("organizationsIn: where a name begins and ends", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["union", "Maas Union", "But Maas Union met. End."],
    ["union", "Maas Dockworkers’ Union", "The Maas Dockworkers’ Union met. End."],
    ["corps", "Tacna Rescue Corps", "Commander Ana Soto of the Tacna Rescue Corps came. End."],
    ["museum", "Lund Museum", "Ada Fenwick’s Lund Museum closed. End."],
    ["department", "Department of Works", "The Department of Works closed. End."],
    ["museum", "Museum of the North", "The Museum of the North closed. End."],
  ];
  for (const [noun, name, text] of cases) {
    it(`${name}: ${text}`, () => {
      const found = organizations(text).before(noun, text.indexOf("End"));
      assert.deepEqual([found?.name, text.slice(found?.start, found?.end)], [name, name]);
    });
  }

  it("leaves people with titles out", () => {
    assert.equal(organizations("Mr. Council met Dr Union Board. End.").before("board", 30), null);
  });
});

describe("organizationsIn: cost", () => {
  for (const hostile of [
    "Aa ",
    "Aa of ",
    "Aa & ",
    "Aa’s ",
    "Aa, a ",
    "maker Aa ",
    "Union ",
    "The company, Aa, ",
    "Aa Union ",
  ]) {
    it(`grows in proportion: ${JSON.stringify(hostile)}`, () => {
      const ratio = growth((length) => {
        const { before } = organizations(hostile.repeat(length));
        for (let at = 0; at < length; at++) before("company", at);
      }, 400);
      assert.ok(ratio < 30, String(ratio));
    });
  }
});
