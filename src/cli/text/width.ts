/**
 * How many columns text takes on a terminal: two for wide characters and emoji, none for combining
 * marks and for our own colour codes.
 */
export function widthOf(text: string): number {
  const bare = text.includes("\u001b") ? text.replace(COLOUR, "") : text;
  if (NARROW.test(bare)) return bare.length;
  let width = 0;
  for (const character of charactersOf(bare)) width += widthOfCharacter(character);
  return width;
}

/** What a reader sees as single characters. Most lines are narrow, and the segmenter is slow to make. */
export function charactersOf(text: string): string[] {
  if (NARROW.test(text)) return text.split("");
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** At most `columns` wide; what was cut off shows as "…". */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of charactersOf(text)) {
    width += widthOfCharacter(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Filled up with blanks to `columns`. */
export function padded(text: string, columns: number, side: "left" | "right" = "left"): string {
  const blanks = " ".repeat(Math.max(0, columns - widthOf(text)));
  return side === "left" ? text + blanks : blanks + text;
}

/** Whether lines may break before and after this character: Chinese, Japanese and Korean set no blanks. */
export function breaksAnywhere(character: string): boolean {
  return WIDE.test(character);
}

// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[0-9;]{0,12}m/gu;
/** Latin, Greek and Cyrillic without combining marks, and the punctuation that news uses. */
const NARROW = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20ac]*$/u;

/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), by block. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\p{Emoji}\u{fe0f})/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

function widthOfCharacter(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}
