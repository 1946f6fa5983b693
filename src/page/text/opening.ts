import { BULLET, endsSentence, TURN } from "./marks.ts";

/** Longer first lines are the article's opening, not its headline. */
const LONGEST_HEADLINE = 160;
/** A headline of two sentences is short: "The glacier doesn’t retreat. It’s carried off". */
const LONGEST_OF_TWO = 120;
const LONGEST_STANDFIRST = 400;
const LONGEST_HEADING = 110;
/** A line with a full stop is a headline only when it is short and metadata follows. */
const LONGEST_SENTENCE_HEADLINE = 140;
const FEWEST_STANDFIRST_WORDS = 5;

const LETTER = /\p{L}/u;
const FULL_STOP = /[.…。।]["'”’»)\]]{0,2}$/u;
const ENDED = /[.!?…]\s/gu;
/** The last stop belongs to a word: "… in Washington, D.C.", "… of Lee Moss Jr." */
const ABBREVIATED = /(?:(?:^|\s)(?:\p{Lu}\.){2,4}|\s(?:[JS]r|Inc|Corp|Ltd|Bros)\.)$/u;
/** "BERLIN (AP) —", "Berlin, March 5 -": how the first paragraph of a report opens. */
const REPORT_OPENING =
  /^(?:\p{Lu}[\p{L}.'’/-]+[ ,]{1,2}){1,5}(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s?)?(?:\([^()]{2,40}\)\s?)?(?:—|--|[-–]\s)/u;
const OPEN_END = /[,:;–—-]$/u;
const SPOKEN = /^["“'‘«].*[.,!?…]["”'’»]{1,3}$/u;
/** Speech, an exclamation, the middle of a sentence, a post's signature. */
const NO_HEADING: readonly RegExp[] = [SPOKEN, /!["”’]?$/u, /\?["”’]$/u, /^\p{Ll}/u, /\(@\w/u];
const MARKED = (words: string): boolean => TURN.test(words) || BULLET.test(words);

/** A note of the editor in brackets; the label of a button. */
const NO_HEADLINE: readonly RegExp[] = [/^[([].*[)\]]$/u, /^\p{Lu}{2,12}$/u];

/** The shape of a headline, leaving aside what follows it. */
export function isHeadlineLike(words: string): boolean {
  if (words.length > LONGEST_HEADLINE || !LETTER.test(words) || MARKED(words)) return false;
  if (NO_HEADLINE.some((form) => form.test(words))) return false;
  const ended = words.match(ENDED)?.length ?? 0;
  if (ended > 0 && (ended > 1 || words.length > LONGEST_OF_TWO)) return false;
  if (FULL_STOP.test(words) && !ABBREVIATED.test(words)) return false;
  return !OPEN_END.test(words) && !SPOKEN.test(words) && !REPORT_OPENING.test(words);
}

/** A sentence with its full stop, which is a headline where a byline or a report's opening follows. */
export function isSentenceHeadline(words: string): boolean {
  return words.length <= LONGEST_SENTENCE_HEADLINE && LETTER.test(words) && !MARKED(words) && !OPEN_END.test(words);
}

export function isReportOpening(words: string): boolean {
  return REPORT_OPENING.test(words.slice(0, 120));
}

/** Between headline and byline, where nothing else stands; one or two sentences with or without a stop. */
export function isStandfirstLike(words: string): boolean {
  return words.length <= LONGEST_STANDFIRST && LETTER.test(words) && !MARKED(words) && !isReportOpening(words);
}

/** A line without a full stop right above the body, too long for a heading's two or three words. */
export function isUnstopped(words: string): boolean {
  return (
    isStandfirstLike(words) &&
    !endsSentence(words) &&
    !OPEN_END.test(words) &&
    wordCount(words) >= FEWEST_STANDFIRST_WORDS
  );
}

/** A short line without a full stop between paragraphs; a question may be one. */
export function isHeadingLike(words: string): boolean {
  if (words.length > LONGEST_HEADING || !LETTER.test(words) || MARKED(words)) return false;
  if (isReportOpening(words) || /^[([]/u.test(words)) return false;
  return !OPEN_END.test(words) && !FULL_STOP.test(words) && !NO_HEADING.some((form) => form.test(words));
}

/** "Which mower is right for which lawn?": what follows may be shorter; after "Why?" it is an answer. */
export function isWholeQuestion(words: string): boolean {
  return words.endsWith("?") && wordCount(words) >= FEWEST_STANDFIRST_WORDS;
}

function wordCount(words: string): number {
  return words.split(/\s+/u, FEWEST_STANDFIRST_WORDS).length;
}
