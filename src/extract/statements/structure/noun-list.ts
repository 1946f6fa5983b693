import type { Act } from "../../../layers.ts";

/**
 * Nouns that name what somebody says, with their act: those of the verbs of saying, from any dictionary, as far as
 * the training part of our annotation has them or their kin.
 */
const NOUNS = `
claim claimed
allegation claimed
assertion claimed
accusation claimed
argument claimed
contention claimed
statement said
report said
rumor claimed
rumour claimed
announcement announced
revelation announced
finding said
conclusion believed
suggestion suggested
recommendation suggested
proposal suggested
prediction predicted
warning warned
promise promised
pledge promised
vow promised
assurance promised
threat threatened
demand demanded
call demanded
request asked
plea asked
belief believed
fear believed
concern believed
hope believed
refusal declined
denial denied
admission confirmed
confirmation confirmed
acknowledgment confirmed
`;

export interface NounForm {
  readonly lemma: string;
  readonly act: Act;
}

/** Singular and plural forms with their noun. */
export const NOUN_FORMS: ReadonlyMap<string, NounForm> = new Map(
  NOUNS.split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [lemma = "", act = "said"] = line.split(" ");
      // The test of the list checks that every act in it is one of the acts.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const form: NounForm = { lemma, act: act as Act };
      return [
        [lemma, form],
        [`${lemma}s`, form],
      ] as const;
    }),
);
