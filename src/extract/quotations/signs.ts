import { capitalised, pattern, WORD_START, wordOf } from "../../language/words.ts";
import { DISTANCE, LANGUAGES, MAKERS, NAMING, NICKNAMING, SAYING, TERMS, WORKS } from "./words.ts";

/** Patterns of what stands around and inside quotation marks: the signs that the rules of use go by. */

const GAP = "[\\s,:—–-]{0,3}$";
const behind = (source: string, flags = "i"): RegExp => pattern(`(?:${source})${GAP}`, flags);

/** "film", "films"; but not "reports", which reports. */
function withPlural(word: string): string[] {
  const plural = `${word.replace(/(?<![aeiou])y$/u, "ie")}s`;
  return SAYING.includes(plural) ? [word] : [word, plural];
}

export const SAID: RegExp = pattern(wordOf(SAYING), "i");
export const DISTANCED: RegExp = behind(wordOf(DISTANCE));
export const NICKNAMED: RegExp = behind(`${wordOf(NICKNAMING)}(?: (?:him|her|it|them|the))?`);
export const NAMED: RegExp = behind(`(?:${wordOf(NAMING)}|(?<!other )${wordOf(TERMS)})(?: (?:of|like|is|was|as))?`);
/** "is called", "so called", but not "he called", "critics called". */
export const CALLED: RegExp = behind(
  `${WORD_START}(?:is|are|was|were|been|being|so|commonly|also|often|sometimes|widely) (?:\\p{L}+ly )?called|, called`,
);
export const TRANSLATED: RegExp = behind(`${wordOf(LANGUAGES)},? (?:word )?for`, "");
export const WORK: RegExp = behind(
  `${wordOf(WORKS.flatMap(withPlural))}(?:,? (?:called|titled|entitled|named|about|of|on|and))?`,
);
/** The author of “…”, host of NBC “…”, star of television’s “…”, but not "the author said". */
export const MAKER: RegExp = behind(
  String.raw`${wordOf(MAKERS.flatMap((word) => [word, capitalised(word)]))}(?: (?:of|for|in|on|the|to|by|from|and|with)){0,2}(?: \p{Lu}{2,6}| \p{L}{1,30}['’]s?)?`,
  "",
);
export const ENTITLED: RegExp = behind(wordOf(["titled", "entitled", "headlined", "subtitled", "captioned"]));
/** “…” on the air or in print: on “…”, NBC’s “…”. */
export const PROGRAMME: RegExp = behind(
  "(?:(?:^|\\s)(?:on|in|of|to|for|from|during|watching|and|[Tt]he|new)|\\p{L}['’]s?|(?:^|\\s)[\\p{Lu}\\p{N}]{2,6})",
  "",
);
/** said on “The Morning Watch,” in an interview on MBC’s “Today”. */
export const ON_AIR: RegExp = behind(
  "(?:^|\\s)(?:[Oo]n|[Ff]or|[Tt]o|[Vv]isited|[Hh]osts?) (?:\\p{Lu}[\\p{L}&.]{0,20} ){0,3}\\p{Lu}[\\p{L}&.]{1,20}['’]s?|(?:^|\\s)[Oo]n",
  "",
);
/** The writer makes somebody call it so: then the words are theirs. */
export const CALLING: RegExp = pattern(
  String.raw`(?<!\p{L})(?:call|describ|referr?|label|brand|characteri[sz]|portray|mock|declar|shout|chant|denounc|interject|read|sa[iy])\p{L}*(?!\p{L})`,
  "i",
);
/** Somebody speaks of himself or to somebody. */
export const ADDRESSED: RegExp = pattern(
  String.raw`(?<!\p{L})(?:I|I['’]m|We|You|You['’]re|We['’]re|My|Your|Our)(?!\p{L})`,
);
/** “I Think She Will”, “Marco! Marco!”: spoken, whatever its capitals. */
export const SPOKEN: RegExp = pattern(
  String.raw`(?<!\p{L})(?:I|I['’]m|We|You|You['’]re|We['’]re|My|Your|Our)(?!\p{L})|[!?]$|! `,
);
export const MEANS: RegExp = pattern(
  String.raw`^[,\s]{0,2}(?:means?|refers? to|comes? from|is (?:the (?:name|word|term)|a (?:term|word|reference|play))|stands? for|is (?:Latin|Spanish|French|German|Arabic))(?!\p{L})`,
);
export const STARS: RegExp = pattern(
  String.raw`^\s?(?:stars?|starring|author|host|co-host|creator|director|fame|franchise|sequel|premier|episodes?|album|series|movie|film|show|tour|T-shirts?|hats?|signs?|award|campaign|brand)(?!\p{L})`,
  "i",
);
export const GIVEN_NAME: RegExp = pattern(
  String.raw`(?:^|[\s(“"])(?!(?:The|An?|His|Her|Their|Its|Our|My|Your|This|That|In|On|At|To|For|And|But|As|By|From|With|After) )\p{Lu}[\p{L}.'’-]{0,20}(?<!['’]s?)\s$`,
);
export const SURNAME: RegExp = pattern(String.raw`^\s\p{Lu}[\p{L}'’-]{1,20}`);
export const NOUN_NEXT: RegExp = pattern(String.raw`^\s\p{Ll}{3,}`);
export const VERB_NEXT: RegExp = pattern(
  String.raw`^\s(?:and|or|but|that|which|who|when|while|because|with|from|for|about|into|over|after|before|the|are|was|were|is|has|have|had|will|would|could|should|than|then|as)(?!\p{L})`,
);
export const MODIFIED: RegExp = pattern(
  String.raw`(?:^|\s)(?:the|an?|his|her|their|its|our|my|this|that|these|those|some|no|any|more|most|\p{L}+['’]s?|of|as|\p{L}+ing|\p{L}+al|\p{L}+ic|\p{L}+ed)\s$`,
  "i",
);
