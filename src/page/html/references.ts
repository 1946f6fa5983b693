import { Tokenizer } from "htmlparser2";
import { IGNORED } from "../tokens.ts";

/** Gets a part of a text in turn: words as they stand, or what a character reference stands for. */
type Receiver = (part: string, at: number) => void;

/**
 * Resolves character references (`&amp;`, `&#8217;`) in pieces of a page.
 *
 * The page's own tokenizer is told to leave them alone: while it looks for them it goes through every text and
 * attribute one step a character, and half of its time is saved where it may run on to the next `<` or quotation
 * mark. The few pieces that are read and hold a "&" come here, to a second tokenizer of the same library.
 */
export class ReferenceReader {
  private readonly tokenizer: Tokenizer;
  private source = "";
  private before = 0;
  private receive: Receiver = () => undefined;

  constructor() {
    const part = (start: number, end: number): void => {
      this.receive(this.source.slice(start, end), start - this.before);
    };
    const character = (codepoint: number, end: number): void => {
      this.receive(String.fromCodePoint(codepoint), end - this.before);
    };
    this.tokenizer = new Tokenizer(
      { xmlMode: false, decodeEntities: true },
      {
        ...IGNORED,
        ontext: part,
        ontextentity: character,
        onattribdata: part,
        onattribentity: (codepoint) => {
          character(codepoint, this.before);
        },
      },
    );
  }

  /** The parts of a text in order, each with where in the text it begins; for a reference, where it ends. */
  text(text: string, receive: Receiver): void {
    this.read("", text, "", receive);
  }

  /** The parts of what `<title>` holds, where a tag is not one. */
  title(text: string, receive: Receiver): void {
    this.read("<title>", text, "", receive);
  }

  /** In an attribute `&copy=1` is no reference: it is part of an address. */
  attribute(value: string): string {
    let resolved = "";
    const quote = value.includes('"') ? (value.includes("'") ? "" : "'") : '"';
    this.read(`<a b=${quote}`, value, `${quote}>`, (part) => {
      resolved += part;
    });
    return resolved;
  }

  private read(before: string, text: string, after: string, receive: Receiver): void {
    this.source = `${before}${text}${after}`;
    this.before = before.length;
    this.receive = receive;
    this.tokenizer.reset();
    this.tokenizer.write(this.source);
    this.tokenizer.end();
  }
}
