import { anyOf, BLANK, pattern } from "../../language/words.ts";
import { AGENCY_HOLDERS, CREDIT_OPENERS, PLEAS } from "./words.ts";

/** Longer blocks are prose, whatever they begin with. */
const LONGEST = 400;
const YEARS = "(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?";
const MARK = `(?:©|\\([cC]\\)(?=\\s{1,3}(?:${YEARS}|\\p{Lu}))|(?:Copyright|COPYRIGHT)(?=\\s{1,3}(?:©|\\([cC]\\)|${YEARS}|by\\s|\\p{Lu}[^.\\n]{1,60}${YEARS})))`;
const RIGHTS_OPENING = pattern(`^${MARK}`);
const RIGHTS_INSIDE = pattern(`(?:^|[.!?)|]\\s{1,3})${MARK}`);
const RIGHTS_SENTENCE =
  /^(?:All rights reserved|This material may not be (?:published|reproduced)|Not to be reproduced|No part of this|Reproduction without permission|Unauthori[sz]ed reproduction)/iu;
const HOLDER = pattern(
  `${MARK}(?:\\s|,|©|\\([cC]\\)|by\\s|${YEARS}){0,12}(?<holder>(?:The\\s)?\\p{Lu}[^.,;|()\\n]{1,80}?)(?=\\s{1,2}${YEARS}|\\s{0,2}(?:[.,;|()\\n]|$|[-–—]\\s|All\\s[Rr]ights))`,
  "d",
);
const AGENCY = pattern(`^(?:${anyOf(AGENCY_HOLDERS)})$`, "i");

/** A line that says whose the words are. `inside` also takes it after another sentence of the block. */
export function isRights(words: string, inside: boolean): boolean {
  if (words.length > LONGEST) return false;
  return (inside ? RIGHTS_INSIDE : RIGHTS_OPENING).test(words) || RIGHTS_SENTENCE.test(words);
}

/**
 * The outlet that a rights line names: "© 2026 The Harbour Courier" → "The Harbour Courier". An agency
 * holds the rights in its copy, whoever printed it, so it is not taken for the outlet.
 */
export function holderOf(words: string): string | null {
  if (words.length > LONGEST) return null;
  const holder = HOLDER.exec(words)?.groups?.["holder"]?.trim();
  return holder === undefined || AGENCY.test(holder) ? null : holder;
}

const CREDIT_MARKS = /^[-–—([•*]{0,2}\s?/u;
const CREDIT_OPENER = pattern(`${anyOf(CREDIT_OPENERS)}\\s`, "iy");
const CONTRIBUTED =
  /\s(?:also\s)?contributed\s(?:reporting\s)?to\sthis\s(?:report|story|article|dispatch|piece)(?:[^\p{L}]|$)/u;
/** "Photographs: Jo Alder/Harbour Courier". Of all the pictures of a piece, or alone; after a sentence, one picture's credit makes it a caption. */
const PHOTO_AT_END =
  /(?:^(?:Photo|Picture|Image)(?:s|graph|graphs)?|[.!?]\s{1,3}(?:Photos|Photographs|Pictures|Images))(?:\sby|:)\s\p{Lu}[^.]{3,120}\.?$/u;
const SIGNED = pattern(`^[-–—(]{1,3}\\s?(?:${anyOf(AGENCY_HOLDERS)})\\)?$`);
const PROVENANCE =
  /^(?:Source|Sources|Agencies|Via):\s\S|^This (?:story|article|report) (?:was|is) (?:first |originally )?(?:published|produced|distributed|republished|provided|written|edited|generated)(?:[^\p{L}])/u;

/** A line at the end that names who reported, wrote, took pictures or lent copy. */
export function isCredit(words: string): boolean {
  if (words.length > LONGEST) return false;
  if (opensWithCredit(words)) return true;
  return [CONTRIBUTED, PHOTO_AT_END, SIGNED, PROVENANCE].some((form) => form.test(words));
}

/** In one pattern the engine would compile the list of openers once for every number of marks before it. */
function opensWithCredit(words: string): boolean {
  CREDIT_OPENER.lastIndex = CREDIT_MARKS.exec(words)?.[0].length ?? 0;
  return CREDIT_OPENER.test(words);
}

const PICTURE =
  /^[([]?(?:Photo|Picture|Image|Caption|Credit|FILE PHOTO|File photo|FILE)(?:s|graph|graphs)?(?:\s(?:by|credit)(?=[:\s])|\scaption)?(?::|\s[-–—]|\sby)\s(?=[\p{Lu}“"‘(])|^(?:Facebook Twitter Pinterest|(?:Enlarge this image )?toggle caption)\s/u;
const PICTURE_CREDIT =
  /[(\s[](?:Photo|Photos|Photograph|Picture|Image)(?:\sby|:)\s[^()\n]{3,100}[)\]]?$|(?:[/(]|\svia\s)(?:Getty Images|AFP|Reuters|REUTERS|AP|AP Photo|EPA|Alamy|Shutterstock)\)?\.?$|(?:\(AP Photo|REUTERS)\/[^()\n]{3,60}\)?$/u;

/** The words under a picture that came along with the text. */
export function isCaption(words: string): boolean {
  return words.length <= LONGEST && (PICTURE.test(words) || PICTURE_CREDIT.test(words));
}

const PLEA_MARKS = /^[([•*>»-]{0,2}\s?/u;
const BLANKS = pattern(BLANK, "g");
const PLEA_AT_END = /\sRead more$/u;
const LONGEST_PLEA = 240;

/** What asks something of the reader and belongs to no article: "Sign up for our newsletter". */
export function isPlea(words: string): boolean {
  if (words.length > LONGEST_PLEA) return false;
  const opening = words.replace(PLEA_MARKS, "").replaceAll(BLANKS, " ").replaceAll(/[’ʼ]/gu, "'");
  return PLEAS.some((plea) => opening.startsWith(plea)) || PLEA_AT_END.test(words);
}
