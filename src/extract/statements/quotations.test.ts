import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldIn } from "./testing.ts";

/** What readers of quotations complain of, one group each. */
const GROUPS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "stray quotation marks": [
    ['"It is gone," Fenwick said. "We will miss it. ¶ Brann left.', "Fenwick: It is gone, | We will miss it."],
    ['“It is gone”, said Fenwick. The pier is 12" wide.', "Fenwick: It is gone"],
    ["Fenwick said the pier” was gone.", "Fenwick: the pier” was gone"],
    ["“It is gone,“ Fenwick said.", "Fenwick: It is gone,"],
  ],
  apostrophes: [
    ["‘The drivers’ union won’t talk,’ said Fenwick.", "Fenwick: The drivers’ union won’t talk,"],
    ["'It's the '90s again,' Fenwick said.", "Fenwick: It's the '90s again,"],
    ["Fenwick’s letter said the boats’ owners weren’t there.", "Fenwick’s letter: the boats’ owners weren’t there"],
  ],
  "several paragraphs": [
    [
      "“It began in May,” Fenwick said. “It went on. ¶ “It grew. ¶ “It never stopped.”",
      "Fenwick: It began in May, | It went on. | It grew. | It never stopped.",
    ],
    ["Fenwick wrote: “It began in May. ¶ “It went on.”", "Fenwick: It began in May. | It went on."],
  ],
  nicknames: [
    ["Tom “Tiny” Brann said the pier was gone.", "Tom “Tiny” Brann: the pier was gone"],
    ["“It is gone,” said Tom “Tiny” Brann.", "Tom “Tiny” Brann: It is gone,"],
    ["“It is gone!” Tom “Tiny” Brann, a diver, shouted.", "Tom “Tiny” Brann, a diver: It is gone!"],
    ["Tom “Tiny” Brann left the harbour."],
  ],
  "a name behind a dash": [
    ["“It is gone.” — Ada Fenwick", "Ada Fenwick: It is gone."],
    ["“It is gone.” ¶ – Ada Fenwick, of Lund", "Ada Fenwick, of Lund: It is gone."],
    ["“It is gone.” ― Ada Fenwick “It must go.” ― Tom Brann", "Ada Fenwick: It is gone.", "Tom Brann: It must go."],
  ],
  appositions: [
    [
      "“It is gone,” said lead author Dr Ada Fenwick, a diver from Lund.",
      "lead author Dr Ada Fenwick, a diver from Lund: It is gone,",
    ],
    ["Fenwick, 66, a former diver, said it was gone.", "Fenwick, 66, a former diver: it was gone"],
    ["The mayor, Ada Fenwick, said it was gone.", "The mayor, Ada Fenwick: it was gone"],
    [
      "Brann’s niece, state Sen. Ada Fenwick (D-Lund), said it was gone.",
      "Brann’s niece, state Sen. Ada Fenwick (D-Lund): it was gone",
    ],
  ],
  "a speaker in the sentence before": [
    ["Fenwick shook her head. “It is gone.”", "Fenwick: It is gone."],
    ["Fenwick spoke first: “It is gone.”", "Fenwick: It is gone."],
    ["Fenwick added: ¶ “It is gone.”", "Fenwick: It is gone."],
  ],
  pronouns: [
    ["“It is gone,” she said.", "she: It is gone,"],
    ["They said it was gone, and he said it was not.", "They: it was gone", "he: it was not"],
    ["She’ll say it is gone.", "She: it is gone"],
  ],
  "two speakers in turn": [
    ["“It is gone,” Fenwick said. ¶ “It is not,” Brann said.", "Fenwick: It is gone,", "Brann: It is not,"],
    ["“Is it gone?” asked Fenwick. “Yes,” said Brann.", "Fenwick: Is it gone?", "Brann: Yes,"],
    [
      "Fenwick said, “Is it gone?” The mayor, Tom Brann, said, “It is.”",
      "Fenwick: Is it gone?",
      "The mayor, Tom Brann: It is.",
    ],
  ],
  "a quotation in a quotation": [
    ["“He told me ‘never’ and left,” Fenwick said.", "Fenwick: He told me ‘never’ and left,"],
    ["Fenwick said: “The sign read ‘No bathing’ for years.”", "Fenwick: The sign read ‘No bathing’ for years."],
  ],
};

for (const [name, cases] of Object.entries(GROUPS)) {
  describe(`statements: ${name}`, () => {
    for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(toldIn(text), expected));
  });
}
