import { Tokenizer } from "htmlparser2";
import { IGNORED } from "../tokens.ts";

/** What is longer is no headline, name or description. */
const LONG = 20_000;

const MARKUP = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,1000})?\/?>|<!--/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;

const BREAKING: ReadonlySet<string> = new Set(
  "p br div li ul ol h1 h2 h3 h4 h5 h6 blockquote section article tr table figure".split(" "),
);
const SILENT: ReadonlySet<string> = new Set(["script", "style"]);

/**
 * The words of a value that may hold HTML: tags are taken out, character references decoded (twice where they
 * were escaped twice), white space made single. "" when nothing is left.
 */
export function plain(value: string): string {
  return squash(withoutMarkup(value.slice(0, LONG)));
}

/** The same for a long text: what breaks a line in HTML, and every line break, parts paragraphs by "\n". */
export function plainParagraphs(value: string): string {
  return withoutMarkup(value)
    .split(/[\r\n\u2028\u2029]+/u)
    .map(squash)
    .filter((line) => line !== "")
    .join("\n");
}

const BLANKS = /[\s\u00a0\u200b\u2060\ufeff]+/gu;
/** What there is to even out; most texts have nothing of it, and then they are not copied. */
const UNEVEN = /[^\S ]|[\u200b\u2060\ufeff]| {2}|^ | $/u;

/** Every run of white space and of signs without width becomes one space; none at the ends. */
export function squash(text: string): string {
  return UNEVEN.test(text) ? text.replace(BLANKS, " ").trim() : text;
}

const PLAIN_ASCII = /^[\x20-\x7e]*$/u;
const NO_ASCII_WORD = /[^a-z0-9]+/g;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** What remains of a name when case, accents, spaces and punctuation are put aside: "Le Point." and "LE POINT". */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase().replace(NO_ASCII_WORD, "");
  return text.normalize("NFKD").toLowerCase().replace(NO_WORD, "");
}

function withoutMarkup(value: string): string {
  let text = value;
  for (let pass = 0; pass < 3 && (ENTITY.test(text) || MARKUP.test(text)); pass++) text = textOfHtml(text);
  return text;
}

/** The tokenizer alone: it keeps no open elements, so that deep nesting costs nothing. */
function textOfHtml(html: string): string {
  const parts: string[] = [];
  let silent = "";
  const name = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const edge = (tag: string): void => {
    if (BREAKING.has(tag) && parts.at(-1) !== "\n") parts.push("\n");
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...IGNORED,
      onopentagname: (start, end) => {
        const tag = name(start, end);
        if (silent === "" && SILENT.has(tag)) silent = tag;
        edge(tag);
      },
      onclosetag: (start, end) => {
        const tag = name(start, end);
        if (silent === tag) silent = "";
        edge(tag);
      },
      ontext: (start, end) => {
        if (silent === "") parts.push(html.slice(start, end));
      },
      ontextentity: (codepoint) => {
        parts.push(String.fromCodePoint(codepoint));
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts.join("");
}
