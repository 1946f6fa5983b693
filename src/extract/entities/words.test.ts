import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as words from "./words.ts";

const LISTS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(words).flatMap(([name, list]) =>
  list instanceof Set ? [[name, list as ReadonlySet<string>] as const] : [],
);

describe("the word lists", () => {
  it("are all here", () => assert.ok(LISTS.length >= 10));

  for (const [name, list] of LISTS) {
    it(`${name} has words in small letters, one by one`, () => {
      assert.ok(list.size > 1);
      for (const word of list) {
        assert.equal(word, word.toLowerCase().trim());
        assert.match(word, /^\p{L}[\p{L}.-]*$/u);
      }
    });
  }

  it("state no two genders", () => {
    assert.deepEqual([...words.MALE.intersection(words.FEMALE)], []);
  });

  it("have every firm among the bodies", () => {
    assert.ok(words.FIRMS.isSubsetOf(words.BODIES), [...words.FIRMS.difference(words.BODIES)].join());
  });

  it("take nothing for a person and a body", () => {
    const people = words.MALE.union(words.FEMALE).union(words.PEOPLE);
    assert.deepEqual([...people.intersection(words.BODIES)], []);
    assert.deepEqual([...people.intersection(words.UNTOLD)], []);
  });

  it("have the reflexives among the pronouns", () => {
    for (const word of words.REFLEXIVE) assert.ok(words.PRONOUNS.has(word), word);
  });

  it("know each pronoun in its cases", () => {
    const cases = [
      ["he", "he him his himself"],
      ["she", "she her hers herself"],
      ["it", "it its itself"],
      ["they", "they them their theirs themselves"],
    ] as const;
    for (const [of, forms] of cases) {
      for (const form of forms.split(" ")) assert.equal(words.PRONOUNS.get(form), of, form);
    }
    for (const other of ["we", "you", "who", "one", "this", "ours"]) assert.equal(words.PRONOUNS.get(other), undefined);
  });
});
