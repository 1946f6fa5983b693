import { wordList } from "./words.ts";

/**
 * Words that end in a stop without ending a sentence: the abbreviations of newswire as its style books print them.
 * They are written as they are cased; all capitals count as one capital ("GOV." as "Gov."). `sentences` asks what
 * they do to what follows, `tokens` whether a stop belongs to its word.
 */

/** What follows belongs to them whatever it is: "Mr. Oduya", "St. Ives", "Port Arne vs. Brann". */
export const LEADS: ReadonlySet<string> = new Set(
  wordList(`
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Hon Pres Gov Govs Lt Sen Sens Rep Reps Supt Dir Gen Maj Col Capt Cmdr
    Cdr Sgt Cpl Pvt Adm Brig Ens Det Insp Fr Asst Assoc Atty Amb Ald Msgr St Ste Ft Mt Mts Pte vs v viz cf eg e.g i.e ie
    E.g I.e approx tel Tel Attn Arrv Ph Conf incl excl esp
  `),
);

/** They lead a number: "No. 4", "Fig. 2", "pp. 10-12", "Sept. 10", "c. 1640". */
export const LEADS_NUMBER: ReadonlySet<string> = new Set(
  wordList(`
    No no Nos nos Fig Figs fig figs p pp Vol Vols vol vols Ch ch Chs Art Arts Sec Secs sec Par Para Eq Ed ed est Est Ext
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ca c b d m r div Sc
  `),
);

/** Used before a name so often that a capital after them says nothing: "Toledo, Ore. Mayor Ada Fenwick". */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  wordList(`
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt
    Va Wash Wis Wyo Ont Que Alta Sask Del Dept Univ Assn Natl Intl Bros Co Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec
    Mon Tue Tues Wed Thu Thur Thurs Fri Sun Sat al Ph.D PhD dept govt univ
  `),
);

/** They close a sentence as often as not: "in Bexley Inc. Shares fell", "at 9 p.m. Nobody came". */
export const CLOSERS: ReadonlySet<string> = new Set(
  wordList(`
    Inc Corp Cos Ltd Llc Plc Jr Sr Esq etc am pm Ave Blvd Rd Hwy Pkwy Bldg Apt Sq yr yrs mo mos hr hrs min mins lb lbs oz
    mph ft mi kg km cm mm misc
  `),
);

/** "GOV" as "Gov". */
export function hasAbbreviation(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  return word.length > 2 && word === word.toUpperCase() && list.has(word.slice(0, 1) + word.slice(1).toLowerCase());
}
