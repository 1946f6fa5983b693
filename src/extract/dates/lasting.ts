import { APOSTROPHES, BLANK, pattern, WORD_START } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import type { Context } from "./context.ts";
import { anyCase, WORD_END } from "./patterns.ts";

/** Whether words that look like a length of time are one, by what stands around them. */

/** A second, a night and a quarter are other things too: "a second man", "one night she left", "a quarter of it". */
const OTHER_SENSES = pattern(`^(?:an?|one|another)[^\\p{L}]{1,4}(?:second|quarter|night|weekend)$`, "i");
const FRACTION = pattern(`quarters?$`);
const OF_AFTER = pattern(`^${BLANK}of${BLANK}`);
const AGE_BEFORE = pattern(
  `${WORD_START}(?:aged|ages?${BLANK}of)(?:${BLANK}[a-z]{1,7})?${BLANK}(?:\\d{1,2}(?:[-–]|${BLANK}(?:to|and|or)${BLANK}))?$`,
  "i",
);

/** Not "aged 8 to 10 years", "at the age of about four months". */
export function isNoAge({ text }: Context, { start }: Span): boolean {
  return !AGE_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

/** "a five-year high" is a record, however long it stood. */
const RECORD = pattern(`^${BLANK}(?:high|low)${WORD_END}`);

/** Not "a second man", "three quarters of it" or a piece of a longer compound. */
export function isLength(context: Context, { start, end }: Span): boolean {
  const { text } = context;
  const words = text.slice(start, end);
  if (
    !isNoAge(context, { start, end }) ||
    OTHER_SENSES.test(words) ||
    RECORD.test(text.slice(end, end + 9)) ||
    text.charAt(end) === "-" ||
    text.charAt(start - 1) === "-"
  )
    return false;
  return !FRACTION.test(words) || !(words.includes("-") || OF_AFTER.test(text.slice(end, end + 10)));
}

/** "for weeks", "within days": a length without a number follows on a preposition. */
const BEFORE_VAGUE = pattern(
  `${WORD_START}${anyCase(["for", "in", "within", "over", "of", "after", "those", "the", "lasted", "took", "take", "up to"])}${BLANK}$`,
);

export function isLasting({ text }: Context, { start }: Span): boolean {
  return BEFORE_VAGUE.test(text.slice(Math.max(0, start - 12), start));
}

/** "will one day be": some day to come; "one day of rain" and "takes one day" are lengths. */
const MODAL_BEFORE = pattern(
  `(?:${WORD_START}(?:will|would|could|may|might|can|must|shall|should)|[${APOSTROPHES}]ll)${BLANK}$`,
);

export function isSomeDay({ text }: Context, { start }: Span): boolean {
  return MODAL_BEFORE.test(text.slice(Math.max(0, start - 10), start));
}
