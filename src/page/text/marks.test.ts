import {
  BULLET,
  CLOCK,
  ENDING,
  endsSentence,
  isSeparator,
  MARKDOWN_HEADING,
  NUMBERED,
  QUOTED,
  startsAfresh,
  TURN,
} from "./marks.ts";
import { forms } from "./testing.ts";

forms(
  "endsSentence",
  endsSentence,
  ["It fell.", "“It fell.”", "Why?", "It fell…", "(It fell.)", "川が下がった。"],
  ["It fell", "It fell:", "It fell,”"],
);

forms(
  "BULLET",
  (words) => BULLET.test(words),
  ["• a", "- a", "* a", "– 5 boats", "· “a”", "🔴 Live"],
  ["-a", "--- a", "a - b", "•", "- "],
);

forms(
  "NUMBERED",
  (words) => NUMBERED.test(words),
  ["1. a", "12) a", "(3) a", "a) b"],
  ["1.5 m", "1234. a", "2026. It", "1."],
);

forms("TURN", (words) => TURN.test(words), ["Q: a", "A: b", "Q. a", "A – b"], ["A boat", "Q", "QA: b"]);

forms(
  "CLOCK",
  (words) => CLOCK.test(words),
  ["18:05 - a", "18:05 River", "9.30am: a", "5 p.m. - a", "[18:05] - a", "18.05 – a", "18:05 GMT: a", "18:05"],
  ["1.3% lost", "10.15 million", "25:00 - a", "18:05, a", "5 boats - a", "2:1 - a", "18:05 said she"],
);

forms(
  "startsAfresh",
  (words) => startsAfresh(words, { start: 0, end: words.length }),
  ["• a", "1. a", "Q: a", "18:05 - a", "## a", "Title: a"],
  ["a", "The 1. a", ""],
);

forms(
  "isSeparator",
  (words) => isSeparator(words, { start: 0, end: words.length }),
  ["***", "— — —", "- - -", "===", "•••", "###a".slice(0, 2)],
  ["###", "-30-", "a", "- a -", "..", "-".repeat(201)],
);

forms(
  "ENDING",
  (words) => ENDING.test(words),
  ["ENDS", "Ends", "— ENDS —", "-30-", "- 30 -", "###"],
  ["ends", "The end", "ENDS.", "30", "####", "- ENDS with a bang"],
);
forms(
  "MARKDOWN_HEADING",
  (words) => MARKDOWN_HEADING.test(words),
  ["# a", "###### a"],
  ["#a", "####### a", "a # b", "#"],
);
forms("QUOTED", (words) => QUOTED.test(words), ["> a", ">a", ">>>> a"], ["a > b", " > a", "»a«"]);

forms(
  "endsSentence, of other makes,",
  endsSentence,
  ["It fell.)", "It fell!”’", "«It fell.»", "هل سقط؟", "गिरा।", 'It fell?"', "[It fell.]"],
  ["It fell.)))))", "It fell. ", "It fell;", "It fell—", "”", ""],
);
forms(
  "CLOCK, of other makes,",
  (words) => CLOCK.test(words),
  ["00:00 | a", "23:59 – a", "12 a.m.: a", "9 pm - a", "6.05pm — a", "18:05  Rain", "7:05 “a”", "18:05 CET - a"],
  ["24:00 - a", "18:60 - a", "13 pm - a", "18:05:30", "118:05 - a", "18.05 a", "9 a.m a"],
);
