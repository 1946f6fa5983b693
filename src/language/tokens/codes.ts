/** Code units that the scanner tells one by one. */
export const SPACE_CODE = 0x20;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const AT = 0x40;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
/** The mark that opens a single quotation, where it was curled the wrong way: "Fenwick‘s". */
export const WRONG_APOSTROPHE = 0x2018;
export const CURLY_APOSTROPHE = 0x2019;
