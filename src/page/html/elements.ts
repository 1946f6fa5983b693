/** What a text block stands in, as bits; an element hands its own down to everything inside it. */
export const IN = {
  article: 0x1,
  main: 0x2,
  nav: 0x4,
  aside: 0x8,
  footer: 0x10,
  header: 0x20,
  figure: 0x40,
  caption: 0x80,
  list: 0x100,
  table: 0x200,
  blockquote: 0x400,
  form: 0x800,
  hidden: 0x1000,
  heading: 0x2000,
  button: 0x4000,
  time: 0x8000,
  link: 0x10000,
  pre: 0x20000,
  strong: 0x40000,
  noscript: 0x80000,
  address: 0x100000,
  articleBody: 0x200000,
  dialog: 0x400000,
} as const;

/** An open element, as far as the reader of a page needs it. */
export interface PageElement {
  readonly tag: string;
  readonly parent: PageElement | null;
  /** Its number among the elements that hold text, from 0 on; -1 until there is text in it. */
  id: number;
  readonly depth: number;
  /** Class, id, role and the like in lower case, apart by blanks; "" when it has none. */
  readonly names: string;
  /** Bits of `IN`, those of its ancestors included. */
  readonly flags: number;
  readonly inline: boolean;
  /** The innermost block-level element: itself unless it is inline. */
  readonly block: PageElement | null;
}

/** A piece of text that a browser shows as one block. */
export interface RawBlock {
  /** White space as a browser shows it: runs of blanks are one, `<br>` is a line break, `<pre>` is kept. */
  readonly text: string;
  readonly element: PageElement;
  /** Class words of the inline elements that the block's text begins in. */
  readonly inlineNames: string;
  /** Bits of `IN` at the block's first word. */
  readonly flags: number;
  /** 1 to 6 within a heading, else 0. */
  readonly heading: number;
  /** Characters within links, and how many links there are. */
  readonly linkLength: number;
  readonly links: number;
  /** Characters in bold. */
  readonly strongLength: number;
  /** Pictures, videos and frames since the block before. */
  readonly media: number;
  /** Whether a line (`<hr>`) or a double `<br>` parts it from the block before. */
  readonly afterBreak: boolean;
  /** Where its first word stands in the page's source. */
  readonly offset: number;
}

export interface TagKind {
  readonly inline: boolean;
  /** Never has an end tag. */
  readonly empty: boolean;
  /** Its text is not shown. */
  readonly skip: boolean;
  readonly flags: number;
  readonly heading: number;
  /** Closes an open `<p>` that it stands in. */
  readonly endsParagraph: boolean;
}

const words = (list: string): string[] => list.split(" ");

const EMPTY = words(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
const SKIPPED = words(
  "script style svg math select textarea iframe object canvas audio video noframes noembed datalist xmp head progress meter map",
);
const BLOCKS = words(
  "html body address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul template noscript",
);
const KEEPS_PARAGRAPH = new Set(words("html body dt dd li tbody thead tfoot tr td th caption template noscript"));

const FLAGS: Readonly<Record<string, number>> = {
  article: IN.article,
  main: IN.main,
  nav: IN.nav,
  aside: IN.aside,
  footer: IN.footer,
  header: IN.header,
  figure: IN.figure,
  figcaption: IN.caption,
  li: IN.list,
  ul: IN.list,
  ol: IN.list,
  dd: IN.list,
  dt: IN.list,
  table: IN.table,
  blockquote: IN.blockquote,
  form: IN.form,
  button: IN.button,
  time: IN.time,
  a: IN.link,
  pre: IN.pre,
  b: IN.strong,
  strong: IN.strong,
  noscript: IN.noscript,
  template: IN.noscript,
  address: IN.address,
  dialog: IN.dialog,
};

const HEADING = /^h([1-6])$/u;

function kindOf(tag: string): TagKind {
  const level = Number(HEADING.exec(tag)?.[1] ?? 0);
  const block = BLOCKS.includes(tag) || tag.includes("-");
  return {
    inline: !block && !SKIPPED.includes(tag),
    empty: EMPTY.includes(tag),
    skip: SKIPPED.includes(tag),
    flags: (FLAGS[tag] ?? 0) | (level > 0 ? IN.heading : 0),
    heading: level,
    endsParagraph: block && !KEEPS_PARAGRAPH.has(tag) && !tag.includes("-"),
  };
}

const KNOWN: ReadonlyMap<string, TagKind> = new Map(
  [...EMPTY, ...SKIPPED, ...BLOCKS, ...Object.keys(FLAGS)].map((tag) => [tag, kindOf(tag)]),
);
const UNKNOWN_INLINE = kindOf("span");
const UNKNOWN_BLOCK = kindOf("x-unknown");

/** What a browser makes of a tag; a custom element is taken for a block, since it mostly holds some. */
export function tagKind(tag: string): TagKind {
  return KNOWN.get(tag) ?? (tag.includes("-") ? UNKNOWN_BLOCK : UNKNOWN_INLINE);
}
