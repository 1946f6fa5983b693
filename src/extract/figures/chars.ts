/**
 * What a word is made of, as ranges instead of Unicode properties: this extractor has many patterns, and a property
 * class costs a hundred times what a range costs to compile. The ranges hold every letter, mark and digit below
 * U+FFFF outside the punctuation of the press; a sign too many among them only keeps two words apart less often.
 */
export const LETTERS = "\\w\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\uffdc";
export const LOWER = "a-z\\u00df-\\u00ff";
export const UPPER = "A-Z\\u00c0-\\u00de\\u0100-\\u017f";

/** No letter or digit before this place. */
export const WORD_START: string = `(?<![${LETTERS}])`;

/** No letter or digit after this place. */
export const WORD_END: string = `(?![${LETTERS}])`;
