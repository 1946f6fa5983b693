/**
 * Letters, digits and marks as a few wide ranges. The tables of Unicode behind `\p{L}` have hundreds, and the
 * engine compiles all of them again at every place where a pattern names them: a start of half a second, where
 * these take a thirtieth. They are a little wider than the tables:
 *
 *   - rare punctuation counts as a letter (that of Greek, Cyrillic, Hebrew, Arabic, Devanagari, Chinese does not);
 *   - a letter of Latin Extended ("ā", "Š") or Cyrillic Extended counts as a capital and as a small one.
 *
 * ASCII, Latin-1, general punctuation, symbols and emoji are told exactly.
 */
const MARK =
  "\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u0610-\\u061a\\u064b-\\u065f\\u0900-\\u0903\\u093a-\\u094f" +
  "\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe00-\\ufe0f\\ufe20-\\ufe2f";
const DIGIT = "0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19";
const NUMBER = `${DIGIT}\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189`;
const BOTH_CASES =
  "\\u0100-\\u024f\\u0370-\\u0377\\u03cf-\\u03ff\\u0460-\\u0481\\u048a-\\u0587\\u1c80-\\u1cbf\\u1d00-\\u1fff\\u2c00-\\u2d2d\\ua640-\\uab6f";
const UPPER = `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u037f-\\u03ab\\u0400-\\u042f\\u10a0-\\u10cd\\uff21-\\uff3a${BOTH_CASES}`;
const LOWER = `a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u00ff\\u0250-\\u02af\\u037a-\\u037d\\u0390-\\u03ce\\u0430-\\u045f\\uff41-\\uff5a${BOTH_CASES}`;
const LETTER =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02ee\\u0370-\\u037d\\u037f-\\u0386" +
  "\\u0388-\\u0559\\u0560-\\u0588\\u0590-\\u05bd\\u05bf\\u05c1-\\u05c2\\u05c4-\\u05c5\\u05c7-\\u05f2\\u0610-\\u061a\\u0620-\\u065f" +
  "\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u0963\\u0971-\\u0e3e\\u0e40-\\u1ab0\\u1b00-\\u1dbf\\u1e00-\\u1fff\\u2071\\u207f\\u2090-\\u209c\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u3029" +
  "\\u3031-\\u303c\\u3041-\\u318e\\u31a0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\ua4d0-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a" +
  "\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}";

const RANGES: Readonly<Record<string, string>> = {
  L: LETTER,
  Lu: UPPER,
  Ll: LOWER,
  M: MARK,
  N: NUMBER,
  Nd: DIGIT,
};

const PIECE = /\\([pP])\{(L|Lu|Ll|M|N|Nd)\}|\\.|\[|\]/gsu;

/** The source of a pattern with its letters, marks and digits written out as wide ranges. */
export function withRanges(source: string): string {
  if (!source.includes("\\p{") && !source.includes("\\P{")) return source;
  let inClass = false;
  return source.replace(PIECE, (piece: string, kind: string | undefined, name: string | undefined) => {
    if (piece === "[") inClass = true;
    else if (piece === "]") inClass = false;
    const ranges = RANGES[name ?? ""];
    if (ranges === undefined) return piece;
    if (kind === "P") return inClass ? piece : `[^${ranges}]`;
    return inClass ? ranges : `[${ranges}]`;
  });
}
