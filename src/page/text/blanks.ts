const OTHER_BLANK = /[^\S ]/gu;

/**
 * Words with every blank as a plain space: fixed and thin ones, tabs, line ends. One for one, so that
 * offsets hold. The rules of kinds see words so, whatever the typesetter put between them.
 */
export function evenBlanks(words: string): string {
  return words.replace(OTHER_BLANK, " ");
}
