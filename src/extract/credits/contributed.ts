import { BLANK, pattern, WORD_END } from "../../language/words.ts";
import { byPattern } from "./find.ts";
import { contributorsIn } from "./makers.ts";
import type { CreditRule } from "./rule.ts";
import { isShort } from "./rule.ts";

/** A list of names ends at a full stop that is not an initial's, at ")" or ";", or where editing is credited. */
const LIST = `(?:(?!;|\\)|[.](?:\\s|$)|[,.]?\\s(?:[Ee]diting|[Ww]riting|[Gg]raphics|[Pp]roduction)\\sby)[^\\n]|(?<=[ ]\\p{Lu})[.]){2,240}`;
const SENTENCE_START = "(?<=^[•⦁*—–-]?\\s{0,3}|[(;]\\s{0,3}|(?<!\\p{Lu})[.]\\)?\\s{1,3})";
/** "Reporting by", "With additional reporting by", "Writing by". */
const REPORTING = `(?:(?:[Ww]ith${BLANK})?(?:[Aa]dditional${BLANK})?[Rr]eporting(?:${BLANK}and${BLANK}writing)?|[Ww]riting)${BLANK}by`;

/** Those who contributed to a report, named at its end. */
export const CONTRIBUTED_RULES: readonly CreditRule[] = [
  {
    name: "contributed-to-this-report",
    example: "The Associated Press contributed to this report.",
    role: "contributed",
    find: byPattern(
      pattern(
        `${SENTENCE_START}(?<credit>(?<who>\\p{Lu}(?:(?!(?<!\\p{Lu})[.][ ]\\p{Lu})[^\\n]){2,250}?)[ ](?:also[ ])?contributed[ ](?:reporting[ ])?to[ ]this[ ](?:report|story|article|dispatch|piece)${WORD_END}\\.?)`,
        "g",
      ),
    ),
    confidence: 0.97,
    hints: ["report", "story", "article", "dispatch", "piece"].map((piece) => `to this ${piece}`),
    fits: isShort,
    makers: contributorsIn,
  },
  {
    name: "with-files-from",
    example: "With files from The Canadian Press",
    role: "contributed",
    find: byPattern(
      pattern(
        `${SENTENCE_START}(?<credit>[Ww]ith[ ](?:files|material|agencies|inputs|reports)[ ]from[ ](?<who>${LIST}))`,
        "g",
      ),
    ),
    confidence: 0.96,
    hints: ["files", "material", "agencies", "inputs", "reports"].map((things) => `ith ${things} from `),
    fits: isShort,
    makers: contributorsIn,
  },
  {
    name: "reporting-by",
    example: "(Reporting by Jo Alder in Lyon; editing by Lee Moss)",
    role: "contributed",
    find: byPattern(pattern(`${SENTENCE_START}(?<credit>${REPORTING}[ ](?<who>${LIST}))`, "g")),
    confidence: 0.95,
    hints: ["eporting", "riting"],
    fits: isShort,
    makers: contributorsIn,
  },
];
