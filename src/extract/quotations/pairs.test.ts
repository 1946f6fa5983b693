import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Block } from "../../doc.ts";
import { plainArticle } from "../../testing/plain.ts";
import type { Pair } from "./pairs.ts";
import { pairUp } from "./pairs.ts";

function pairsIn(text: string): Pair[] {
  return pairUp(text, plainArticle(text).blocks);
}

/** Every pair with its marks and depth; "¶" between the parts, "…" where no closing mark was seen. */
function shown(text: string): string[] {
  return pairsIn(text).map(({ parts, depth, closed }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(" ¶ ");
    return `${String(depth)} ${words}${closed ? "" : " …"}`;
  });
}

describe("pairUp: marks of one family", () => {
  for (const [text, expected] of [
    ["“Dam holds,” said Ines Alder.", ["0 Dam holds,"]],
    ["„Dam holds,“ said Ines Alder.", ["0 Dam holds,"]],
    ["‟Dam holds,” said Ines Alder.", ["0 Dam holds,"]],
    ["＂Dam holds,＂ said Ines Alder.", ["0 Dam holds,"]],
    ["‚Dam holds,‘ said Ines Alder. ‚Yes.’", ["0 Dam holds,", "0 Yes."]],
    ["‹Dam holds,› said Ines Alder.", ["0 Dam holds,"]],
    ["»Dam holds,« said Ines Alder.", ["0 Dam holds,"]],
    ["『Dam holds』 said Ines Alder.", ["0 Dam holds"]],
    ["``Dam holds,'' said Ines Alder.", ["0 Dam holds,"]],
    ["``Dam holds,” said Ines Alder.", ["0 Dam holds,"]],
    ["“Dam holds,'' said Ines Alder.", ["0 Dam holds,"]],
    ["“Dam holds,» said Ines Alder.", ["0 Dam holds,» said Ines Alder. …"]],
  ] as const) {
    it(text, () => assert.deepEqual(shown(text), expected));
  }
});

describe("pairUp: nesting", () => {
  for (const [text, expected] of [
    ["“He told me ‘wait’ twice,” she said.", ["0 He told me ‘wait’ twice,", "1 wait"]],
    ["‘He told me “wait” twice,’ she said.", ["0 He told me “wait” twice,", "1 wait"]],
    ["\"He told me 'wait' twice,\" she said.", ["0 He told me 'wait' twice,", "1 wait"]],
    ["“He told me ‘wait.’”", ["0 He told me ‘wait.’", "1 wait."]],
    ["“‘Wait,’ he told me,” she said.", ["0 ‘Wait,’ he told me,", "1 Wait,"]],
    ["«a ‹b “c ‘d’ e” f› g»", ["0 a ‹b “c ‘d’ e” f› g", "1 b “c ‘d’ e” f", "2 c ‘d’ e", "3 d"]],
    [
      "«a ‹b “c ‘d 「e」 f’ g” h› i»",
      ["0 a ‹b “c ‘d 「e」 f’ g” h› i", "1 b “c ‘d 「e」 f’ g” h", "2 c ‘d 「e」 f’ g", "3 d 「e」 f"],
    ],
    ["“He said ‘wait and left,” she said.", ["0 He said ‘wait and left,"]],
  ] as const) {
    it(text, () => assert.deepEqual(shown(text), expected));
  }

  it("an outer mark that closes takes what stands open inside with it", () => {
    assert.deepEqual(shown("“He read «the lot,” she said, and »so on."), ["0 He read «the lot,"]);
  });

  it("a second opening mark of a family takes the place of the first", () => {
    assert.deepEqual(shown("He “left and “came back” again."), ["0 came back"]);
  });
});

describe("pairUp: marks that never close", () => {
  for (const [where, text, expected] of [
    ["at the block's start", "“We held the wall", ["0 We held the wall …"]],
    ["after a comma", "She said, “we held the wall", ["0 we held the wall …"]],
    ["after a colon", "She said: “We held the wall", ["0 We held the wall …"]],
    ["after a colon and two blanks", "She said:  “We held the wall", ["0 We held the wall …"]],
    ["after a sentence's end", "She nodded. “We held the wall", ["0 We held the wall …"]],
    ["after a question", "Who held? “We held the wall", ["0 We held the wall …"]],
    ["after an ellipsis", "She waited… “We held the wall", ["0 We held the wall …"]],
    ["in the midst of words", "She held “the wall", []],
    ["before nothing", "She said: “", []],
    ["before blanks", "She said: “  ", []],
    ["and is single", "She said: ‘We held the wall", []],
  ] as const) {
    it(`${where}: ${text}`, () => assert.deepEqual(shown(text), expected));
  }

  it("end with their paragraph, not with the text", () => {
    assert.deepEqual(shown("“We held the wall.\n\nIt rained."), ["0 We held the wall. …"]);
  });
});

describe("pairUp: several paragraphs", () => {
  for (const [text, expected] of [
    ["“One.\n\n“Two.”", ["0 One. ¶ Two."]],
    ['"One.\n\n"Two.\n\n"Three."', ["0 One. ¶ Two. ¶ Three."]],
    ["«One.\n\n«Two.»", ["0 One. ¶ Two."]],
    ["“One.\n\n“Two.", ["0 One. ¶ Two. …"]],
    ["“One.\n\nShe said “two.”", ["0 One. …", "0 two."]],
    ["“One.\n\n«Two.»", ["0 One. …", "0 Two."]],
    ["“One ‘two.\n\n“Three’ four.”", ["0 One ‘two. ¶ Three’ four."]],
    ["‘One.\n\n‘Two.’", ["0 Two."]],
    ["“One,” he said. “Two.\n\n“Three.”", ["0 One,", "0 Two. ¶ Three."]],
    ["“One.\n\n“Two ‘three’ four.”", ["0 One. ¶ Two ‘three’ four.", "1 three"]],
    ["“One.\n\n“”", ["0 One. …"]],
    ["“One.”\n\n“Two.”", ["0 One.", "0 Two."]],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(shown(text), expected));
  }

  it("show all their marks, in order", () => {
    const text = "“One.\n\n“Two.\n\n“Three.” It rained.";
    const [pair] = pairsIn(text);
    assert.deepEqual(
      pair?.marks.map(({ start, end }) => [start, text.slice(start, end)]),
      [
        [0, "“"],
        [7, "“"],
        [14, "“"],
        [21, "”"],
      ],
    );
    assert.deepEqual(pair.outer, { start: 0, end: 22 });
  });
});

describe("pairUp: inches, feet and plurals", () => {
  for (const [text, expected] of [
    ['The beam is 12" wide and 9" deep.', []],
    ['"The beam is 12" wide," she said.', ['0 The beam is 12" wide,']],
    ['She called it "a foot of 12".', ["0 a foot of 12"]],
    ["‘The owners’ lawyers came,’ she said.", ["0 The owners’ lawyers came,"]],
    ["‘The owners’ lawyers came.", ["0 The owners"]],
    ["The owners’ lawyers and the mills’ guards came.", []],
    ["‘In the ’90s we won,’ she said.", ["0 In the ’90s we won,"]],
    ["‘’Tis late,’ she said.", ["0 ’Tis late,"]],
  ] as const) {
    it(text, () => assert.deepEqual(shown(text), expected));
  }
});

describe("pairUp: blocks", () => {
  it("holds what stands around within the blocks that the quotation opens and closes in", () => {
    const text = "Head\n\n“One.\n\n“Two.”\n\nTail";
    assert.deepEqual(pairsIn(text)[0]?.within, { start: 6, end: 19 });
  });

  it("trims blanks inside the marks but keeps the marks in the outer span", () => {
    const text = "He said “ \u00a0yes\u200b ” once.";
    const [pair] = pairsIn(text);
    assert.deepEqual([pair?.parts, pair?.outer], [[{ start: 11, end: 14 }], { start: 8, end: 17 }]);
  });

  it("carries nothing over a block that lies between", () => {
    const text = "“One.\n\nNo marks.\n\n“Two.”";
    assert.deepEqual(shown(text), ["0 One. …", "0 Two."]);
  });

  it("reads a block that begins behind a blank as opened by its first mark", () => {
    const text = "“One.\n \u00a0“Two.”";
    const blocks: Block[] = [
      { start: 0, end: 5, kind: "paragraph" },
      { start: 6, end: text.length, kind: "paragraph" },
    ];
    assert.deepEqual(
      pairUp(text, blocks).map(({ parts }) => parts.length),
      [2],
    );
  });

  it("finds nothing in no blocks, an empty block or marks alone", () => {
    assert.deepEqual(pairUp("“One.”", []), []);
    assert.deepEqual(pairUp("", [{ start: 0, end: 0, kind: "paragraph" }]), []);
    assert.deepEqual(shown("““””"), []);
  });
});
