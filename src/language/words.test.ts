import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  anyOf,
  BLANK,
  capitalised,
  escape,
  pattern,
  phraseList,
  startsCapital,
  startsSmall,
  WORD_END,
  WORD_START,
  wordList,
  wordOf,
} from "./words.ts";

describe("anyOf", () => {
  it("brackets, escapes and puts the longest first", () => {
    assert.equal(anyOf(["no", "not", "n.t"]), "(?:n\\.t|not|no)");
    assert.equal(pattern(anyOf(["no", "not"])).exec("not")?.[0], "not");
  });

  it("lets a space be any blank of the line, and an apostrophe a curly one", () => {
    const words = pattern(`^${anyOf(["editor's note"])}$`);
    for (const text of ["editor's note", "editor’s\u00a0note", "editor's  note"]) assert.match(text, words);
    for (const text of ["editor's\nnote", "editors note", "editor'snote"]) assert.doesNotMatch(text, words);
  });

  it("refuses what would match everywhere", () => {
    assert.throws(() => anyOf([]), RangeError);
    assert.throws(() => anyOf(["a", ""]), RangeError);
  });

  it("matches every word that it was made of, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }), (words) => {
        const whole = pattern(`^${anyOf(words)}$`);
        for (const word of words) assert.match(word, whole);
      }),
    );
  });
});

describe("borders of words", () => {
  it("are Unicode's: no word begins inside another", () => {
    const sept = pattern(`${WORD_START}Sept${WORD_END}`);
    for (const text of ["Sept 2012", "(Sept)", "“Sept”"]) assert.match(text, sept);
    for (const text of ["caféSept 2012", "Septième", "e\u0301Sept", "Sept\u0301", "9Sept", "Sept9"]) {
      assert.doesNotMatch(text, sept, text);
    }
  });

  it("stand at both ends of wordOf", () => {
    assert.match("so may it", pattern(wordOf(["may"])));
    assert.doesNotMatch("dismay", pattern(wordOf(["may"])));
  });
});

describe("pieces", () => {
  it("a blank stays in its line and is not endless", () => {
    const two = pattern(`^a${BLANK}b$`);
    for (const text of ["a b", "a\tb", "a\u202fb", "a    b"]) assert.match(text, two);
    for (const text of ["a\nb", "ab", "a     b"]) assert.doesNotMatch(text, two);
  });

  it("escapes what patterns mean", () => {
    for (const mark of ["\\", "^", "$", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/"]) {
      assert.match(mark, pattern(`^${escape(mark)}$`));
    }
  });

  it("capitalises the first letter alone", () => {
    assert.equal(capitalised("gone home"), "Gone home");
    assert.equal(capitalised(""), "");
  });
});

describe("the case of a first letter", () => {
  for (const text of ["Gone", "Élan", "Łódź", "Šel", "İzmir", "Ωδή", "Жук", "Ǆ", "ǅ", "𐐀x", "É"]) {
    it(`${text} begins with a capital`, () => {
      assert.ok(startsCapital(text));
      assert.ok(!startsSmall(text));
    });
  }
  for (const text of ["gone", "élan", "łan", "šel", "ωδή", "жук", "ß", "ǆ", "𐐨x", "ﬁ"]) {
    it(`${text} begins with a small letter`, () => {
      assert.ok(startsSmall(text));
      assert.ok(!startsCapital(text));
    });
  }
  for (const text of ["", "5 Gone", "½", "“Gone", " Gone", "日本", "שלום", "😀", "\u0301", "\ud83d"]) {
    it(`${JSON.stringify(text)} begins with neither`, () => {
      assert.ok(!startsCapital(text));
      assert.ok(!startsSmall(text));
    });
  }

  it("is never both", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => assert.ok(!startsCapital(text) || !startsSmall(text))),
    );
  });
});

describe("pattern", () => {
  it("adds the flags that are asked for to the flag for whole characters", () => {
    assert.equal(pattern("a").flags, "u");
    assert.equal(pattern("a", "giy").flags, "giuy");
    assert.match("😀", pattern("^.$"));
  });

  it("takes letters of any case where case is let go", () => {
    assert.match("É", pattern("^\\p{Ll}$", "i"));
    assert.doesNotMatch("É", pattern("^\\p{Ll}$"));
  });
});

describe("lists written as text", () => {
  it("part words by blanks of any kind", () => {
    assert.deepEqual(wordList("\n  he she\tthey\n  it\n"), ["he", "she", "they", "it"]);
    assert.deepEqual(wordList(" \n "), []);
  });

  it("part phrases by commas, with one blank between words", () => {
    assert.deepEqual(phraseList("\n  known as,\n  so   called, as\n  if, \n"), ["known as", "so called", "as if"]);
    assert.deepEqual(phraseList(" , "), []);
  });
});
