import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { NameRange } from "../../layers.ts";
import { Grammar } from "../../language/structure/grammar.ts";
import { treeDoc } from "../../testing/tree.ts";
import { Cast } from "./cast.ts";
import type { Entity } from "./entity.ts";
import { candidatesIn } from "./mentions.ts";
import type { Choose } from "./pronouns.ts";

const NOBODY: Choose = () => null;
const NEAREST: Choose = (_, [option]) => option?.entity ?? null;

/** The cast of a few sentences with their names, as the stage makes it. */
function cast(
  sentences: readonly string[],
  names: readonly NameRange[] = [],
  choose: Choose = NOBODY,
): [Cast, Grammar] {
  const doc = treeDoc(sentences, names);
  const grammar = new Grammar(doc);
  const people = new Cast(grammar, { of: () => 0 }, choose);
  const candidates = candidatesIn(doc, grammar);
  for (const candidate of candidates) if (candidate.form === "name") people.meet(candidate);
  for (const candidate of candidates) people.take(candidate);
  return [people, grammar];
}

/** Each entity as "kind: mention (rule) = mention (rule)". */
function told([{ entities }, grammar]: [Cast, Grammar]): string[] {
  return entities
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ kind, mentions }) => {
      const shown = mentions.map(({ candidate, rule }) => `${grammar.words(candidate)} (${rule})`);
      return `${kind ?? "thing"}: ${shown.join(" = ")}`;
    });
}

function only([{ entities }]: [Cast, Grammar]): Entity {
  const [first, ...others] = entities.filter(({ mentions }) => mentions.length > 0);
  assert.ok(first !== undefined && others.length === 0, "more than one, or none");
  return first;
}

const ADA_LEFT = "Ada/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root";
const FENWICK_LEFT = "Fenwick/PROPN/2/nsubj left/VERB/0/root";
const ADA: NameRange = { from: 0, to: 2, kind: "person" };

describe("Cast: names", () => {
  it("takes the same name for the same", () => {
    const names = [ADA, { from: 3, to: 5, kind: "person" }] as const;
    assert.deepEqual(told(cast([ADA_LEFT, ADA_LEFT], names)), [
      "person: Ada Fenwick (same-name) = Ada Fenwick (same-name)",
    ]);
  });

  it("gives a surname to its bearer, before and after", () => {
    const after = [ADA, { from: 3, to: 4, kind: "person" }] as const;
    assert.deepEqual(told(cast([ADA_LEFT, FENWICK_LEFT], after)), [
      "person: Ada Fenwick (same-name) = Fenwick (short-name)",
    ]);
    const before = [
      { from: 0, to: 1, kind: "person" },
      { from: 2, to: 4, kind: "person" },
    ] as const;
    assert.deepEqual(told(cast([FENWICK_LEFT, ADA_LEFT], before)), [
      "person: Fenwick (short-name) = Ada Fenwick (same-name)",
    ]);
  });

  it("leaves a surname that two bear to neither", () => {
    const tom = "Tom/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root";
    const names = [ADA, { from: 3, to: 5, kind: "person" }, { from: 6, to: 7, kind: "person" }] as const;
    assert.deepEqual(told(cast([ADA_LEFT, tom, FENWICK_LEFT], names)), [
      "person: Ada Fenwick (same-name)",
      "person: Tom Fenwick (same-name)",
      "person: Fenwick (name)",
    ]);
  });

  it("believes that a single word names the same, whatever kind the name finder gave it", () => {
    const names = [ADA, { from: 3, to: 4, kind: "organization" }] as const;
    assert.deepEqual(told(cast([ADA_LEFT, FENWICK_LEFT], names)), [
      "person: Ada Fenwick (same-name) = Fenwick (short-name)",
    ]);
  });

  it("but takes no place for a person: “in Fenwick”", () => {
    const there = "rain/NOUN/2/nsubj fell/VERB/0/root in/ADP/4/case Fenwick/PROPN/2/obl";
    const names = [ADA, { from: 6, to: 7, kind: "place" }] as const;
    assert.deepEqual(told(cast([ADA_LEFT, there], names)).at(-1), "place: Fenwick (name)");
  });

  it("knows a body by its first letters, in capitals", () => {
    const body = "Alder/PROPN/3/compound Harbour/PROPN/3/compound Board/PROPN/4/nsubj met/VERB/0/root";
    const short = "The/DET/2/det AHB/NOUN/3/nsubj agreed/VERB/0/root";
    assert.deepEqual(told(cast([body, short])), [
      "organization: Alder Harbour Board (same-name) = The AHB (short-name)",
    ]);
  });

  it("knows nobody by one letter or seven", () => {
    const body = "Alder/PROPN/2/compound Board/PROPN/3/nsubj met/VERB/0/root";
    for (const letters of ["A", "ABCDEFG"]) {
      const short = `The/DET/2/det ${letters}/NOUN/3/nsubj agreed/VERB/0/root`;
      assert.equal(told(cast([body, short])).length, 2, letters);
    }
  });

  it("leaves “the” and a possessive out of a name", () => {
    const names = [
      { from: 0, to: 3, kind: "work" },
      { from: 4, to: 6, kind: "work" },
    ] as const;
    const found = cast(
      [
        "The/DET/3/det Alder/PROPN/3/compound Gull/PROPN/4/nsubj sank/VERB/0/root",
        "Alder/PROPN/2/compound Gull’s/PROPN/3/nmod:poss crew/NOUN/0/root",
      ],
      names,
    );
    assert.deepEqual(told(found)[0], "work: The Alder Gull (same-name) = Alder Gull’s (same-name)");
  });
});

const MAYOR =
  "Ada/PROPN/7/nsubj Fenwick/PROPN/1/flat ,/PUNCT/5/punct the/DET/5/det mayor/NOUN/1/appos ,/PUNCT/5/punct left/VERB/0/root";
const THE_MAYOR = "The/DET/2/det mayor/NOUN/3/nsubj waved/VERB/0/root";

describe("Cast: nouns", () => {
  it("gives “the mayor” to whom the text called one", () => {
    assert.deepEqual(told(cast([MAYOR, THE_MAYOR], [ADA])), [
      "person: Ada Fenwick (same-name) = The mayor (same-noun)",
    ]);
  });

  it("gives “a mayor” to nobody known", () => {
    const other = THE_MAYOR.replace("The/", "A/");
    assert.deepEqual(told(cast([MAYOR, other], [ADA])), ["person: Ada Fenwick (same-name)", "thing: A mayor (noun)"]);
  });

  it("gives “the mayor” to neither of two mayors", () => {
    const tom = MAYOR.replace("Ada", "Tom").replace("Fenwick", "Brann");
    const found = told(cast([MAYOR, tom, THE_MAYOR], [ADA, { from: 7, to: 9, kind: "person" }]));
    assert.equal(found.at(-1), "thing: The mayor (noun)");
  });

  it("gives “the mayors” to nobody known", () => {
    const several = "The/DET/2/det mayors/NOUN.NNS/3/nsubj waved/VERB/0/root";
    assert.equal(told(cast([MAYOR, several], [ADA])).at(-1), "thing: The mayors (noun)");
  });

  it("takes a thing for the same that is called the same", () => {
    const a = "A/DET/2/det boat/NOUN/3/nsubj sank/VERB/0/root";
    const the = "The/DET/2/det boat/NOUN/3/nsubj burned/VERB/0/root";
    assert.deepEqual(told(cast([a, the])), ["thing: A boat (noun) = The boat (same-noun)"]);
  });

  it("tells things apart by what stands before the noun", () => {
    const red = "The/DET/3/det red/ADJ/3/amod boat/NOUN/4/nsubj sank/VERB/0/root";
    const blue = "The/DET/3/det blue/ADJ/3/amod boat/NOUN/4/nsubj burned/VERB/0/root";
    const the = "The/DET/2/det boat/NOUN/3/nsubj burned/VERB/0/root";
    assert.deepEqual(told(cast([red, blue])), ["thing: The red boat (noun)", "thing: The blue boat (noun)"]);
    assert.deepEqual(told(cast([red, the])), ["thing: The red boat (noun) = The boat (same-noun)"]);
  });

  it("forgets a thing that was not told of for twelve sentences", () => {
    const a = "A/DET/2/det boat/NOUN/3/nsubj sank/VERB/0/root";
    const the = "The/DET/2/det boat/NOUN/3/nsubj burned/VERB/0/root";
    const between = Array.from({ length: 12 }, () => "Go/VERB/0/root");
    assert.equal(told(cast([a, ...between.slice(1), the])).length, 1);
    assert.equal(told(cast([a, ...between, the])).length, 2);
  });

  it("but never one with a name", () => {
    const between = Array.from({ length: 30 }, () => "Go/VERB/0/root");
    assert.equal(told(cast([MAYOR, ...between, THE_MAYOR], [ADA])).length, 1);
  });

  it("does not take one day for another", () => {
    const day = "The/DET/2/det day/NOUN/3/nsubj ended/VERB/0/root";
    assert.deepEqual(told(cast([day, day])), ["thing: The day (noun)", "thing: The day (noun)"]);
  });

  it("gives “the company” to the only firm of late, though nothing called it so", () => {
    const firm = "Tejo/PROPN/2/compound Claro/PROPN/3/nsubj closed/VERB/0/root";
    const the = "The/DET/2/det company/NOUN/3/nsubj agreed/VERB/0/root";
    const names = [{ from: 0, to: 2, kind: "organization" }] as const;
    assert.deepEqual(told(cast([firm, the], names)), [
      "organization: Tejo Claro (same-name) = The company (same-noun)",
    ]);
  });

  it("gives “the company” to none of two, to no ministry, and “the ministry” to no firm", () => {
    const firm = "Tejo/PROPN/2/compound Claro/PROPN/3/nsubj closed/VERB/0/root";
    const other = firm.replace("Tejo", "Alder").replace("Claro", "Oy");
    const ministry = "Alder/PROPN/2/compound Ministry/PROPN/3/nsubj closed/VERB/0/root";
    const the = "The/DET/2/det company/NOUN/3/nsubj agreed/VERB/0/root";
    const names = [
      { from: 0, to: 2, kind: "organization" },
      { from: 3, to: 5, kind: "organization" },
    ] as const;
    assert.equal(told(cast([firm, other, the], names)).at(-1), "thing: The company (noun)");
    assert.equal(told(cast([ministry, the])).at(-1), "thing: The company (noun)");
    const body = the.replace("company", "ministry");
    assert.equal(told(cast([firm, body], names.slice(0, 1))).at(-1), "thing: The ministry (noun)");
  });

  it("knows a body by the last word of its name", () => {
    const board = "Alder/PROPN/2/compound Board/PROPN/3/nsubj met/VERB/0/root";
    const the = "The/DET/2/det board/NOUN/3/nsubj agreed/VERB/0/root";
    assert.deepEqual(told(cast([board, the])), ["organization: Alder Board (same-name) = The board (same-noun)"]);
  });

  it("leaves a title or an apposition to whom it is beside", () => {
    assert.deepEqual(told(cast([MAYOR], [ADA])), ["person: Ada Fenwick (same-name)"]);
    const before = "The/DET/2/det pianist/NOUN/5/nsubj Ada/PROPN/2/appos Fenwick/PROPN/3/flat played/VERB/0/root";
    assert.deepEqual(told(cast([before], [{ from: 2, to: 4, kind: "person" }])), ["person: Ada Fenwick (same-name)"]);
  });
});

const SHE_LEFT = "She/PRON/2/nsubj left/VERB/0/root";

describe("Cast: pronouns", () => {
  it("gives a pronoun to the one that was chosen, who is called so from then on", () => {
    const found = cast([ADA_LEFT, SHE_LEFT], [ADA], NEAREST);
    assert.deepEqual(told(found), ["person: Ada Fenwick (same-name) = She (pronoun)"]);
    assert.equal(only(found).gender, "she");
  });

  it("leaves “he” open once the text called her “she”", () => {
    const he = SHE_LEFT.replace("She", "He");
    assert.deepEqual(told(cast([ADA_LEFT, SHE_LEFT, he], [ADA], NEAREST)), [
      "person: Ada Fenwick (same-name) = She (pronoun)",
    ]);
  });

  it("takes no gender from “it” and “they”", () => {
    const boat = "A/DET/2/det boat/NOUN/3/nsubj sank/VERB/0/root";
    assert.equal(only(cast([boat, SHE_LEFT.replace("She", "It")], [], NEAREST)).gender, null);
    const boats = "Two/NUM/2/nummod boats/NOUN.NNS/3/nsubj sank/VERB/0/root";
    const found = cast([boats, SHE_LEFT.replace("She", "They")], [], NEAREST);
    assert.deepEqual(told(found), ["thing: Two boats (noun) = They (pronoun)"]);
  });

  it("leaves it open where nobody is chosen", () => {
    assert.deepEqual(told(cast([ADA_LEFT, SHE_LEFT], [ADA])), ["person: Ada Fenwick (same-name)"]);
  });

  it("asks with the options that fit, and with none where none does", () => {
    const asked: string[] = [];
    const choose: Choose = (of, options) => {
      asked.push(`${of} ${options.length}`);
      return null;
    };
    cast([SHE_LEFT, ADA_LEFT, SHE_LEFT], [{ from: 2, to: 4, kind: "person" }], choose);
    assert.deepEqual(asked, ["she 0", "she 1"]);
  });
});

describe("Cast: what it learns", () => {
  it("keeps the fullest name of a person", () => {
    const full = "Ada/PROPN/4/nsubj Maria/PROPN/1/flat Fenwick/PROPN/1/flat left/VERB/0/root";
    const names = [ADA, { from: 3, to: 6, kind: "person" }] as const;
    const [{ entities }] = cast([ADA_LEFT, full], names);
    assert.ok(entities.some(({ name }) => name?.join(" ") === "ada maria fenwick"));
  });

  it("keeps nouns for people of a person, and no other", () => {
    const rock =
      "Ada/PROPN/6/nsubj Fenwick/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det rock/NOUN/1/appos left/VERB/0/root";
    assert.deepEqual([...only(cast([rock], [ADA])).nouns], []);
    assert.deepEqual([...only(cast([MAYOR], [ADA])).nouns], ["mayor"]);
  });

  it("points at the mention before as the reason", () => {
    const names = [ADA, { from: 3, to: 4, kind: "person" }] as const;
    const { mentions } = only(cast([ADA_LEFT, FENWICK_LEFT], names));
    assert.deepEqual(
      mentions.map(({ because }) => because),
      [[], [{ from: 0, to: 2 }]],
    );
  });

  it("takes two joined by “and” for several", () => {
    const both = "The/DET/2/det mayor/NOUN/5/nsubj and/CCONJ/4/cc pilot/NOUN/2/conj left/VERB/0/root";
    const [{ entities }] = cast([both]);
    assert.deepEqual(
      entities.map(({ plural }) => plural),
      [true, false],
    );
  });

  it("keeps a body that is named in the plural one", () => {
    const firm = "Alder/PROPN/2/compound Foods/PROPN.NNPS/3/nsubj closed/VERB/0/root";
    const found = only(cast([firm]));
    assert.deepEqual([found.kind, found.plural], ["organization", false]);
  });

  it("holds with thousands of the same, and of others", () => {
    const same = Array.from({ length: 400 }, () => "The/DET/2/det boat/NOUN/3/nsubj sank/VERB/0/root");
    assert.equal(only(cast(same)).mentions.length, 400);
    const others = Array.from({ length: 400 }, (_, at) => `A/DET/2/det boat${at}/NOUN/3/nsubj sank/VERB/0/root`);
    assert.equal(told(cast(others)).length, 400);
  });
});
