import { anyOf, BLANK, pattern } from "../../language/words.ts";
import { LETTERS, LOWER, UPPER, WORD_END, WORD_START } from "./chars.ts";
import type { RoleRule } from "./bare.ts";
import { after, before, byCue, cueIn, ENDS_HERE, REACHES } from "./bare.ts";
import { COMPOUND_NOUNS, SUBJECT_VERBS } from "./words.ts";

const BALLOT = pattern(
  `${WORD_START}(?:vote[ds]?|voting|ballot|motion|bill|amendment|resolution|referendum|senate|parliament|lawmakers|passed|carried|ratified)${WORD_END}`,
  "i",
);
const AGAINST = after(`(?:${BLANK}votes?)?(?:[-‑–]|${BLANK}(?:to|against|for${BLANK}and)${BLANK})$`);
const PAIRED = before(`(?:${BLANK}votes?)?(?:(?<![${LETTERS}])[-‑–]|(?:to|against|for${BLANK}and)${BLANK})`);
const PAIR_GAP = pattern(`^(?:${BLANK}votes?)?(?:[-‑–]|${BLANK}(?:to|against|for${BLANK}and)${BLANK})$`);

const COMPOUND = after(`-(?<cue>${anyOf(COMPOUND_NOUNS)})${WORD_END}`);
const PART_OF = after(
  `${BLANK}(?<cue>(?:out${BLANK})?of${BLANK}(?:(?:the|its|their|his|her|our|your|these|those|them|which|whom|all|more${BLANK}than|about)${WORD_END}|[${UPPER}][${LETTERS}-]{1,30}['’]s?${BLANK}|$))`,
);
const PART_OF_NUMBER = after(
  `${BLANK}(?<cue>(?:out${BLANK})?of${BLANK}(?:(?:the|its|their|his|her|our|more${BLANK}than|about|some)${BLANK})?)$`,
);
const WHOLE = before(`(?<cue>of)${BLANK}(?:the|its|their|his|her|our)${BLANK}`);
const CLOSES = before(
  `(?<cue>(?:clos(?:e|ed|ing)|end(?:ed|ing)?|finish(?:ed)?|settl(?:e|ed|ing)|stood|open(?:ed)?)${BLANK}at)${BLANK}`,
);
const INDEX = pattern(`${WORD_START}(?:index|points|indices|benchmark|average)${WORD_END}`);
const SUBJECT = after(`${BLANK}(?<cue>${anyOf(SUBJECT_VERBS)})${WORD_END}`);
const OPENS = pattern(
  `(?:^[^${LETTERS}]*|[,;:—–“"‘(]${BLANK}|[“"‘(]|${WORD_START}(?:and|but|while|that|said|says|whom|only|just|all|after|because|when|before|as|if|since|where)${BLANK})$`,
);
const TALLY = pattern(
  `${WORD_START}(?:toll|number|numbers|figure|total|count|tally|membership|population|headcount|estimate)${WORD_END}`,
);
const KNEW = before(`(?<cue>(?:kn(?:ew|ows?)|aware)${BLANK}of)${BLANK}`);
const CHANGES = pattern(
  `${WORD_START}(?:ris(?:es?|en|ing)|rose|fell|fall(?:s|en|ing)?|grew|grow(?:n|s|ing)?|climb(?:ed|s|ing)?|drop(?:ped|s|ping)?|increas(?:ed|es|ing)|declin(?:ed|es|ing)|cut|raised|lowered|reduced|up|down|doubled|shrank|swelled|jumped|slipped)${WORD_END}`,
);
const FROM_TO = before(`(?<cue>from|to|by)${BLANK}`);
const LEFT = before(`(?<cue>le(?:ft|aves|aving))${BLANK}(?:[${LOWER}]{3,16}ly${BLANK})?`);
const WHO = after(`${BLANK}(?<cue>who)${WORD_END}`);
const IN_LIST = pattern(`^(?:,${BLANK}|,?${BLANK}(?:and|or)${BLANK})$`);
const LEADS_TO = pattern(`^${BLANK}to${BLANK}$`);
const MEASURED = before(`(?<cue>at|to|from|than|of)${BLANK}`);
const TIMES = after(
  `${BLANK}(?<cue>times)${WORD_END}(?!${BLANK}(?:as|more|the|higher|larger|bigger|greater|its|their|less|faster|over))`,
);

/** Numbers of anything else, and bare numbers that take their unit from beside them. */
export const COUNT_ROLES: readonly RoleRule[] = [
  {
    name: "votes",
    example: "The bill passed by [212] votes to 198.",
    confidence: 0.9,
    find: ({ opening, after: behind, before: ahead, previous }) => {
      if (BALLOT.test(opening) && AGAINST.test(behind)) return { kind: "count", unit: "votes", cue: null };
      if (previous?.role !== "votes" || !previous.sameSentence) return null;
      return PAIR_GAP.test(ahead) && PAIRED.test(ahead) ? { kind: "count", unit: "votes", cue: null } : null;
    },
  },
  {
    name: "in-line",
    example: "It went from [3] to 2 percent.",
    confidence: 0.85,
    find: ({ line, after: behind, isOne }) => {
      if (line === null || isOne || !(IN_LIST.test(behind) || LEADS_TO.test(behind))) return null;
      return { kind: line.kind, unit: line.unit, cue: null };
    },
  },
  { name: "compound", example: "A [140]-page report.", confidence: 0.85, find: byCue(COMPOUND) },
  { name: "times", example: "It was watched [9,000] times.", confidence: 0.85, find: byCue(TIMES) },
  {
    name: "counted-noun",
    example: "[Two] supermarket chains sell it.",
    confidence: 0.93,
    find: ({ counted, isOne, bound }) => {
      if (isOne) return bound === "at-least" ? { kind: "count", unit: null, cue: null } : null;
      if (counted === null) return null;
      return { kind: "count", unit: /^votes?$/u.test(counted.head) ? "votes" : null, cue: null };
    },
  },
  { name: "part-of", example: "[31] of the bottles leaked.", confidence: 0.9, find: byCue(PART_OF) },
  { name: "those-who", example: "The [12.7 million] who signed up.", confidence: 0.85, find: byCue(WHO) },
  {
    name: "one-of",
    example: "Only [one] of the 40 mice fell ill.",
    confidence: 0.8,
    find: ({ after: behind, isOne }) => {
      const match = isOne ? PART_OF_NUMBER.exec(behind) : null;
      return match === null ? null : { kind: "count", unit: null, cue: cueIn(match, "after") };
    },
  },
  {
    name: "whole",
    example: "Three of the [seven] were left.",
    confidence: 0.8,
    find: ({ before: ahead, previous }) => {
      const isPart = previous?.sameSentence === true && (previous.role === "part-of" || previous.role === "one-of");
      const match = isPart ? WHOLE.exec(ahead) : null;
      return match === null ? null : { kind: "count", unit: null, cue: cueIn(match, "before") };
    },
  },
  {
    name: "subject",
    example: "Of those on board, [four] were asleep.",
    confidence: 0.8,
    find: ({ before: ahead, after: behind, isOne }) => {
      const match = isOne || !OPENS.test(ahead) ? null : SUBJECT.exec(behind);
      return match === null ? null : { kind: "count", unit: null, cue: cueIn(match, "after") };
    },
  },
  {
    name: "tally",
    example: "She put the number at [three].",
    confidence: 0.8,
    find: ({ before: ahead, opening, after: behind }) => {
      const knew = KNEW.exec(ahead);
      const match = knew ?? (TALLY.test(opening) ? REACHES.exec(ahead) : null);
      return match !== null && ENDS_HERE.test(behind)
        ? { kind: "count", unit: null, cue: cueIn(match, "before") }
        : null;
    },
  },
  {
    name: "index-level",
    example: "The index lost 12 points to close at [19,027].",
    confidence: 0.8,
    find: ({ before: ahead, after: behind, opening }) => {
      const match = INDEX.test(opening) && ENDS_HERE.test(behind) ? CLOSES.exec(ahead) : null;
      return match === null ? null : { kind: "measure", unit: "points", cue: cueIn(match, "before") };
    },
  },
  {
    name: "same-measure",
    example: "It was measured at a magnitude of 6.8 and later at [7.1].",
    confidence: 0.8,
    find: ({ before: ahead, after: behind, previous, value }) => {
      if (previous === null || !previous.sameSentence || !["measure", "percent"].includes(previous.kind)) return null;
      if (previous.unit === "%" && value > 100) return null;
      const match = ENDS_HERE.test(behind) ? MEASURED.exec(ahead) : null;
      return match === null ? null : { kind: previous.kind, unit: previous.unit, cue: cueIn(match, "before") };
    },
  },
  {
    name: "changed",
    example: "The staff was cut from 40 to [25].",
    confidence: 0.75,
    find: ({ before: ahead, opening, after: behind }) => {
      const match = CHANGES.test(opening) && ENDS_HERE.test(behind) ? FROM_TO.exec(ahead) : null;
      return match === null ? null : { kind: "count", unit: null, cue: cueIn(match, "before") };
    },
  },
  {
    name: "vague-alone",
    example: "[Thousands] queued for hours.",
    confidence: 0.85,
    find: ({ isVague, before: ahead }) =>
      isVague && !/(?:in|by) the $/u.test(ahead) ? { kind: "count", unit: null, cue: null } : null,
  },
  {
    name: "bounded-subject",
    example: "[Fewer than 200] showed up.",
    confidence: 0.8,
    find: ({ before: ahead, after: behind, isBounded, isOne }) =>
      isBounded && !isOne && OPENS.test(ahead) && /^ \p{Ll}/u.test(behind)
        ? { kind: "count", unit: null, cue: null }
        : null,
  },
  {
    name: "left",
    example: "The storm left [15,000] stranded.",
    confidence: 0.8,
    find: ({ before: ahead, isOne }) => {
      const match = isOne ? null : LEFT.exec(ahead);
      return match === null ? null : { kind: "count", unit: null, cue: cueIn(match, "before") };
    },
  },
  {
    name: "bounded-alone",
    example: "It is a town of some [60,000].",
    confidence: 0.75,
    find: ({ isBounded, value, after: behind }) =>
      isBounded && value >= 100 && ENDS_HERE.test(behind) ? { kind: "count", unit: null, cue: null } : null,
  },
];
