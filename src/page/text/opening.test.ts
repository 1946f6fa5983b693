import {
  isHeadingLike,
  isHeadlineLike,
  isReportOpening,
  isSentenceHeadline,
  isStandfirstLike,
  isUnstopped,
  isWholeQuestion,
} from "./opening.ts";
import { forms } from "./testing.ts";

forms(
  "isHeadlineLike",
  isHeadlineLike,
  ["River falls", "Who let it rise?", "“It fell”", "It fell. It rose", "Rain: what we know"],
  [
    "It fell.",
    "“It fell.”",
    "She said:",
    "12 %",
    "• It fell",
    "Q: Why?",
    "LYON (AP) — It fell",
    "It fell. It rose. It fell again",
    "x".repeat(161),
  ],
);

forms(
  "isReportOpening",
  isReportOpening,
  [
    "LYON (AP) — It fell",
    "LYON, March 5 (Reuters) - It fell",
    "NASHUA, N.H. - It fell",
    "Berlin — It fell",
    "NEW YORK -- It fell",
  ],
  ["Berlin fell.", "River falls - and rises", "18:05 - It fell", "— It fell"],
);

forms(
  "isHeadingLike",
  isHeadingLike,
  ["What next", "What of the drivers?", "BACKGROUND", "“It fell”"],
  ["It fell.", "“It fell!”", "Go!", "and so", "“Why?”", "She added:", "— Alder (@alder)", "x".repeat(120)],
);

forms(
  "isUnstopped",
  isUnstopped,
  ["Two bridges are open again"],
  ["Two bridges are open again.", "Two bridges", "Two bridges are open again:"],
);

forms(
  "isStandfirstLike",
  isStandfirstLike,
  ["Two bridges are open. A third is shut."],
  ["LYON (AP) — It fell", "• It fell", "12"],
);

forms(
  "isHeadlineLike, at its borders,",
  isHeadlineLike,
  [
    "x".repeat(160),
    "River falls in Washington, D.C.",
    "The life of Lee Moss Jr.",
    "Alder sues Moss Inc.",
    `It fell. ${"x".repeat(111)}`,
    "“It fell” and other stories",
    "It fell? It rose",
    "日本の川",
  ],
  [
    `It fell. ${"x".repeat(112)}`,
    "It fell on Jo.",
    "He was in it.",
    "(Corrects the name)",
    "[River falls]",
    "SHARE",
    "“It fell,”",
    "It fell …",
    "River falls –",
    "😀",
    "",
  ],
);
forms(
  "isSentenceHeadline",
  isSentenceHeadline,
  ["It fell.", "River falls", "“It fell.”", "x".repeat(140)],
  ["x".repeat(141), "• It fell.", "Q: Why?", "It fell:", "2026", ""],
);
forms(
  "isWholeQuestion",
  isWholeQuestion,
  ["Which of them is open?", "Why did the river rise so fast?"],
  ["Why now?", "Who let it rise?", "Which of them is open", "Which of them is open?”"],
);
forms(
  "isReportOpening, of other makes,",
  isReportOpening,
  [
    "SAINT-DENIS, France, Aug. 3, 2026 (AFP) – It fell.",
    "Lyon (dpa) - It fell.",
    "ST. LOUIS — It fell.",
    "L’AQUILA, Italy — It fell",
  ],
  ["It fell — and rose.", "lyon — It fell.", `${"Lyon ".repeat(6)}— It fell.`, "— It fell.", ""],
);
forms(
  "isHeadingLike, at its borders,",
  isHeadingLike,
  [`X${"x".repeat(109)}`, "What’s next?", "2026: a year of rain", "“It fell” again"],
  [
    `X${"x".repeat(110)}`,
    "LYON (AP) — It fell",
    "(What next)",
    "[What next]",
    "Jo Alder (@joalder)",
    "“Why?”",
    "1",
    "- next",
  ],
);
forms(
  "isStandfirstLike, at its borders,",
  isStandfirstLike,
  ["x".repeat(400), "Two are open: the old and the new"],
  ["x".repeat(401), "Q: Why?", "SAINT-DENIS, France (AFP) – It fell.", "12 %"],
);
