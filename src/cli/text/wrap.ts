import { breaksAnywhere, charactersOf, widthOf } from "./width.ts";

/** Blanks before the first line and before the others. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/**
 * Breaks text into lines of at most `columns`, indents included. Words that are wider than a line
 * are cut; Chinese, Japanese and Korean break between any two characters.
 */
export function wrap(text: string, columns: number, indent: Indent = { first: "", rest: "" }): string[] {
  const lines: string[] = [];
  let line = indent.first;
  let width = widthOf(line);
  let empty = true;
  const room = Math.max(MIN_ROOM, columns - widthOf(indent.rest));
  for (const { piece, glued } of pieces(text, room)) {
    const space = empty || glued ? 0 : 1;
    const pieceWidth = widthOf(piece);
    if (!empty && width + space + pieceWidth > columns) {
      lines.push(line);
      line = indent.rest + piece;
      width = widthOf(indent.rest) + pieceWidth;
    } else {
      line += " ".repeat(space) + piece;
      width += space + pieceWidth;
    }
    empty = false;
  }
  return [...lines, line];
}

/** On a terminal narrower than its own indents, words still get this much. */
const MIN_ROOM = 8;

/** What stays on one line; `glued` when no blank stands before it. */
interface Piece {
  readonly piece: string;
  readonly glued: boolean;
}

function* pieces(text: string, room: number): Generator<Piece> {
  for (const word of text.split(" ")) {
    if (word !== "") yield* partsOfWord(word, room);
  }
}

const WIDE_HINT = /[\u1100-\uffff\u{10000}-\u{3fffd}]/u;

function* partsOfWord(word: string, room: number): Generator<Piece> {
  if (widthOf(word) <= room && !WIDE_HINT.test(word)) {
    yield { piece: word, glued: false };
    return;
  }
  let part = "";
  let glued = false;
  for (const character of charactersOf(word)) {
    const full = widthOf(part) + widthOf(character) > room;
    const between = breaksAnywhere(character) && !NEVER_FIRST.test(character);
    if (part !== "" && (full || between)) {
      yield { piece: part, glued };
      part = "";
      glued = true;
    }
    part += character;
  }
  if (part !== "") yield { piece: part, glued };
}

/** Closing marks that no line may begin with. */
const NEVER_FIRST = /^[、。，．：；？！）」』】〉》〕｝ー々]/u;
