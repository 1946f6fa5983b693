import { pattern } from "../words.ts";

/** Patterns of the scanner. All are tried at one place only ("y"), and only where their first character stands. */

const TLD =
  "(?:com|org|net|gov|edu|mil|int|info|biz|io|tv|eu|uk|us|ca|au|nz|ie|de|fr|ch|at|nl|be|it|es|ru|cn|jp|in|za|co|me|news|example)";
const FILE = "(?:doc|docx|xls|xlsx|ppt|pdf|txt|zip|exe|htm|html|jpe?g|png|gif|csv|mp3|mp4)";
const END = "(?![\\p{L}\\p{N}])";

/** "https://example.org/a?b=1", without the stop or bracket that ends the sentence around it. */
export const URL_LIKE: RegExp =
  /(?:https?|ftp|mailto):[^\s\u200b\ufeff<>"“”«»]{1,65536}|www\.[^\s\u200b\ufeff<>"“”«»]{1,65536}/iuy;
/** Whose dollar it is: "US$5", "A$5". */
export const DOLLAR_LAND: RegExp = /^(?:US|A|C|NZ|HK|S|U|R|NT|AU|CA)$/u;
export const URL_TAIL: RegExp = /[.,;:!?'’)\]}…*]{1,64}$/u;
export const EMAIL: RegExp = pattern(
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,126}[\p{L}\p{N}])?`,
  "y",
);
/** "example.org/a", "report.pdf". */
export const DOMAIN: RegExp = pattern(
  `[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){0,5}\\.(?:${TLD}(?:/[^\\s\\u200b\\ufeff<>"“”«»)\\]]{0,500})?|${FILE})${END}(?!\\.[\\p{L}\\p{N}])`,
  "iy",
);
/** "@fenwick", "#harbour". */
export const HANDLE: RegExp = pattern(String.raw`[@#][\p{L}_][\p{L}\p{M}\p{N}_]{0,99}`, "y");

/** "U.S.", "a.m.", "J.K.", "Ph.D." */
export const ACRONYM: RegExp = pattern(String.raw`(?:Ph\.D|[BM]\.(?:Sc|A|Ed)|(?:\p{L}\.){1,9}\p{L})\.(?![\p{L}])`, "y");

/** A date or telephone number stays whole: "3/5/2026", "2026-03-05", "555-0134". */
const DATE = "\\d{1,4}(?<mark>[/.-])\\d{1,2}\\k<mark>\\d{2,4}";
const PHONE = "(?:\\d{1,2}-)?\\d{3}[-.]\\d{3}[-.]\\d{4}|\\d{3}-\\d{4}";
const CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?";
const FRACTION = "\\d{1,3}/\\d{1,3}";
export const COMPOUND_NUMBER: RegExp = pattern(
  `(?:(?:${DATE}|${PHONE}|${FRACTION})(?![\\p{N}/-]|[.:,]\\p{N})|${CLOCK}(?![\\p{N}:]|[.,]\\p{N}))`,
  "y",
);
/** Fractions of one character: "½", "⅔". */
export const FRACTIONS = "¼-¾⅐-⅞";
/** "10,000", "3.5", "4.1.2", "3½"; but "18,19" is two numbers. */
export const NUMBER: RegExp = pattern(
  String.raw`\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd}))*(?:\.\p{Nd}+)*[${FRACTIONS}]?|[${FRACTIONS}]`,
  "y",
);
/** ".5", "+44" */
export const SIGNED_NUMBER: RegExp = pattern(String.raw`(?<![\p{L}\p{N}.+])(?:\.\p{Nd}|\+\p{Nd})`, "y");
/** "20th", "1970s", "80's"; but in "2026's floods" the last two are a word of their own. */
export const NUMBER_ENDING: RegExp = pattern(String.raw`(?:st|nd|rd|th|s|(?<=0)['’]s)(?![\p{L}\p{N}])`, "iy");
/** "’90s", "’em", "’til": an apostrophe that belongs to its word. */
export const ELISION: RegExp = pattern(
  String.raw`['’](?:\p{Nd}{2}(?:s(?![\p{L}]))?(?!\p{Nd})|(?:em|til|cause|bout|round)(?![\p{L}\p{N}]))`,
  "iy",
);

/** Letters and digits make a face only apart from words: ":3" is one, but not in "2:3". */
export const EMOTICON: RegExp = pattern(
  String.raw`(?:[:;=]['-]?[()[\]|/\\]|\^_+\^|:-?\*|\([:;=]|(?<![\p{L}\p{N}])(?:[:;=]['-]?[DPpOo3]|<3))(?![\p{L}\p{N}/])`,
  "y",
);
export const MARK_RUN: RegExp =
  /[.!?…]{2,}|-{2,}|—{2,}|–{2,}|\*{2,}|={2,}|_{2,}|~{2,}|#{2,}|\+{2,}|<<|>>|``|''|’’|‘‘|‘’|\[\.{3}\]/uy;
/** What sticks to the character before it, so that no character is cut: accents, joiners, skin tones. */
export const STICKS: RegExp = pattern(String.raw`[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]*`, "y");

export function endOf(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : at;
}
