import { wordList } from "../words.ts";

/**
 * Word lists of the scanner, read off the training parts of UD English EWT and GUM: what they split and what they
 * keep whole.
 */

const VERBS_BEFORE_NT = wordList("do did does is was are were ca wo could would should have has had");

/** Written as one word, two in Universal Dependencies; the number is the length of the first. */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["aint", 2],
  ...VERBS_BEFORE_NT.map((verb): [string, number] => [`${verb}nt`, verb.length]),
]);

/** What follows an apostrophe as a word of its own: "she ’ll", "Fenwick ’s". */
export const CLITICS: ReadonlySet<string> = new Set(wordList("s re ve ll d m"));

/** They and their hyphen stay with the word: "anti-war", "co-founder"; "well-known" is three words. */
export const PREFIXES: ReadonlySet<string> = new Set(
  wordList(`
    anti co counter cross e ex extra hyper infra inter intra mega micro mid mini multi neo non over para post pre pro
    proto psycho re semi socio sub super trans ultra un under uh
  `),
);

/** Written tight behind a number, they are words of their own: "5 pm", "50 m", "35 mm". */
export const UNITS: ReadonlySet<string> = new Set(
  wordList(`
    am pm AM PM k K m M b B bn mn tn t x g kg mg lb lbs oz mm cm km ft in mi mph kph kW MW GW kWh MWh Hz kHz MHz GHz
    GB MB TB C F hr hrs min mins sec yr yrs pts bps ml l ha cc px
  `),
);
