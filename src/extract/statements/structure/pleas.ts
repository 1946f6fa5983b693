/** "asked not to be named", "declined to be identified", "requested anonymity": why somebody has no name, not what was said. */
const PLEA =
  /^(?:not )?to (?:be (?:named|identified|quoted(?: by name)?)|give (?:his|her|their|a) (?:full |last |sur)?name|remain anonymous)(?![\p{L}\p{N}])|^(?:for )?anonymity(?![\p{L}\p{N}])/u;

export function isPlea(content: string): boolean {
  return PLEA.test(content);
}
