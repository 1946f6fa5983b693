/** Where a paragraph stands, and its neighbours as far as they are known. */
export interface Place {
  readonly at: number;
  readonly count: number;
  /** The words of the paragraphs beside; "" at the borders. */
  readonly before: string;
  readonly after: string;
  /** Whether a paragraph of running text stands above: then the article has begun. */
  readonly isBegun: boolean;
  /** Whether a word stands in small letters somewhere in the text: then it is hardly a name. */
  readonly isCommon: (word: string) => boolean;
}

/** Among so many paragraphs at the top, metadata may stand; among so many at the end, credits and rights. */
const TOP = 10;
const END = 8;

export function isTop({ at, isBegun }: Place): boolean {
  return at < TOP && !isBegun;
}

export function isEnd({ at, count }: Place): boolean {
  return at > 0 && at >= count - END;
}
