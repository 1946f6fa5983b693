import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SourceFinding } from "../../layers.ts";
import { sourcesIn } from "./testing.ts";

/** A source as one line: "person Ada Fenwick, mayor of Lund (2)"; in brackets how many statements are theirs. */
function shown({ kind, name, description, role, affiliation, former, statements }: SourceFinding): string {
  const about = [former ? "former" : null, role, affiliation === null ? null : `of ${affiliation}`];
  const facts = name === null ? "" : about.filter((fact) => fact !== null).join(" ");
  return `${kind} ${name ?? description ?? "?"}${facts === "" ? "" : `, ${facts}`} (${statements.length})`;
}

/** What news writes, and who speaks there, in the order of the text. */
const CASES: readonly (readonly [text: string, ...sources: string[]])[] = [
  ["“It fell,” said Ada Fenwick, the mayor of Lund.", "person Ada Fenwick, mayor of Lund (1)"],
  ["Mayor Ada Fenwick said it fell. Fenwick left, saying it was old.", "person Ada Fenwick, Mayor (2)"],
  ["“It fell,” she said. “It was old,” Ada Fenwick added.", "person Ada Fenwick (1)"],
  ["Ada Fenwick said it fell. “It was old,” she added.", "person Ada Fenwick (2)"],
  ["Tom Brann, a fisherman, told reporters it fell.", "person Tom Brann, fisherman (1)"],
  ["Former mayor Jo Alder said it fell.", "person Jo Alder, former mayor (1)"],
  ["Jo Alder, who led the council for ten years, said it fell.", "person Jo Alder (1)"],
  ["Officials said it fell.", "unnamed Officials (1)"],
  ["Two officials, who asked not to be named, said it fell.", "unnamed Two officials (1)"],
  ["A police spokesman said it fell.", "unnamed A police spokesman (1)"],
  ["Police said it fell.", "organization Police (1)"],
  ["The council said in a statement that it fell.", "organization The council (1)"],
  ["The Alder Harbour Board said it fell.", "organization Alder Harbour Board (1)"],
  ["The mayor said it fell.", "office The mayor (1)"],
  ["According to a report, it fell in May.", "document a report (1)"],
  ["It fell in May, according to the Ministry of Works.", "organization Ministry of Works (1)"],
  ["“It fell,” Reuters reported.", "outlet Reuters (1)"],
  ["Residents said it fell. “It was old,” one of them said.", "unnamed Residents (1)", "unnamed one of them (1)"],
  ["Ada Fenwick said it fell. Tom Brann said it stood.", "person Ada Fenwick (1)", "person Tom Brann (1)"],
  [
    "Ada Fenwick and Tom Brann met on Monday. Brann said it fell; Fenwick said it stood.",
    "person Ada Fenwick (1)",
    "person Tom Brann (1)",
  ],
  [
    "Professor Ada Fenwick of the University of Oslo said it fell.",
    "person Ada Fenwick, Professor of University of Oslo (1)",
  ],
  ["Tejo Claro’s chief executive, Ada Fenwick, said it fell.", "person Ada Fenwick, chief executive of Tejo Claro (1)"],
  ["The union’s leader Joris Haver said it fell.", "person Joris Haver, leader of union (1)"],
  ["Ada Fenwick, 44, a nurse at the hospital, said it fell.", "person Ada Fenwick, nurse of hospital (1)"],
  ["“It fell,” her husband said.", "unnamed her husband (1)"],
  ["Some said it fell, others said it stood.", "unnamed Some (1)", "unnamed others (1)"],
  ["Nobody said it fell."],
  ["It fell on Monday."],
];

describe("sources in news", () => {
  for (const [text, ...sources] of CASES) {
    it(text, () => assert.deepEqual(sourcesIn(text).map(shown), sources));
  }
});

/** Short stories: who speaks, and how often, over several paragraphs. */
const STORIES: readonly (readonly [name: string, text: string, ...sources: string[]])[] = [
  [
    "a mayor and a union",
    [
      "Dockers walk out at Alder",
      "Dockers at Alder stopped work on Monday, their union said.",
      "“We will not go back,” said Joris Haver, the union’s chief negotiator. “They know why.”",
      "Mayor Ada Fenwick said she would meet him. “I will listen,” Fenwick said.",
    ].join("\n\n"),
    "organization their union (1)",
    "person Joris Haver, chief negotiator of union (1)",
    "person Ada Fenwick, Mayor (2)",
  ],
  [
    "an unnamed official and a report",
    [
      "Deck was cracked for years",
      "The deck of the Alder bridge had been cracked for years, according to a report seen by The Gull.",
      "An official familiar with the talks, speaking on condition of anonymity, said nobody had read it.",
      "The ministry declined to comment.",
    ].join("\n\n"),
    "document a report seen by The Gull (1)",
    "unnamed An official familiar with the talks (1)",
    "organization The ministry (1)",
  ],
  [
    "two of one surname",
    [
      "Fenwicks at odds",
      "Ada Fenwick said the pier must go. Her brother, Tom Fenwick, said it must stay.",
      "“It is rotten,” Ada Fenwick said. “It is not,” Tom Fenwick said.",
    ].join("\n\n"),
    "person Ada Fenwick (2)",
    "person Tom Fenwick, brother (2)",
  ],
];

describe("sources in stories", () => {
  for (const [name, text, ...sources] of STORIES) {
    it(name, () => assert.deepEqual(sourcesIn(text).map(shown), sources));
  }
});
