import { isDateBit, isDateLine } from "./datelines.ts";
import { forms } from "./testing.ts";

forms(
  "isDateLine",
  isDateLine,
  [
    "5 March 2026",
    "5th of March 2026",
    "March 5, 2026",
    "Thursday, March 5, 2026",
    "Thu 5 Mar 2026 14.05 GMT",
    "MARCH 5, 2026",
    "2026-03-05",
    "2026-03-05T14:00:00+01:00",
    "05/03/2026 14:00",
    "Published: March 5, 2026 at 2:00 p.m. EST",
    "Updated 3 March 2026, 18:05 GMT | 5 min read",
    "First published on 2 March 2026; last updated 3 March 2026",
    "Lyon, 5 March 2026",
    "New York, March 5",
    "March 2026",
  ],
  [
    "Thursday",
    "2026",
    "The river fell on 5 March 2026",
    "5 March 2026: the river falls",
    "May 5 boats leave?",
    "In March 2026",
    "Dockers of March 5",
    "River falls, March 5, 2026, after rain",
    "9.5 million",
    "",
  ],
);

forms(
  "isDateLine, of other makes,",
  isDateLine,
  [
    "Mon 2 Mar 2026 10.00 CET Last modified on Mon 2 Mar 2026 12.30 CET",
    "1st March 2026",
    "05.03.2026, 14:00",
    "Posted: Mar 5, 2026 / 02:00 PM EST",
    "5 March 2026 at noon",
    "LYON, 5 March 2026",
    "São Paulo, 5 March 2026",
    "Saint-Étienne | 5 March 2026",
    "Washington, D.C., March 5, 2026",
    "2–4 March 2026",
    "[5 March 2026]",
    "Thu, 05 Mar 2026 14:00:00 +0100",
    "5 March 2026 14h05",
    "Sa\u0303o Paulo, 5 March 2026",
  ],
  [
    "5 march 2026",
    "Spring 2026",
    "Christmas Day 2026",
    "From 5 March 2026",
    "Since March 5",
    "Edition of 5 March 2026",
    "Lyon, Paris, Berlin, Rome and Oslo, 5 March 2026",
    "5 March 2026 – Lyon",
    "35 March 2026é",
    "MayMarch 5",
    `${"Lyon, ".repeat(24)}5 March 2026`,
  ],
);

forms(
  "isDateBit",
  isDateBit,
  ["2026", "March 5", "Published 5 March 2026", "18:05 GMT", "updated 9am", "5 min read", "(2026)"],
  ["Lyon 2026", "March", "Published", "", "5 boats", "Agent 99", "2026 ".repeat(30)],
);
