/** Word lists of this folder; closed classes of English, written down here. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export type Gender = "he" | "she";
export type Class = Gender | "it" | "they";

/** Pronouns of the third person by whom they can stand for. "they" may be one body or many people. */
export const PRONOUNS: ReadonlyMap<string, Class> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["theirs", "they"],
  ["themselves", "they"],
]);

export const REFLEXIVE: ReadonlySet<string> = words("himself herself itself themselves");

/** Left of a name and no part of it, though the name finder may take them in. */
export const HONORIFICS: ReadonlySet<string> = words(
  "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady",
);

/** Words that state a gender beside a name or as the noun itself. */
export const MALE: ReadonlySet<string> = words(`
  mr mr. sir lord king prince duke emperor pope father dad son brother husband widower uncle nephew grandfather grandson
  stepfather fiancé boyfriend man boy gentleman lad spokesman chairman businessman congressman councilman policeman
  fireman salesman sportsman statesman nobleman craftsman fisherman cameraman gunman actor waiter monk imam
  groom baron
`);
export const FEMALE: ReadonlySet<string> = words(`
  mrs mrs. ms ms. miss madam dame lady queen princess duchess empress mother mum mom daughter sister wife widow aunt niece
  grandmother granddaughter stepmother fiancée girlfriend woman girl spokeswoman chairwoman businesswoman congresswoman
  councilwoman policewoman saleswoman sportswoman stateswoman noblewoman actress waitress heroine nun bride baroness
  headmistress
`);

/** Nouns for people of either gender that do not end as such nouns do. */
export const PEOPLE: ReadonlySet<string> = words(`
  person child kid baby teenager adult patient student tenant resident citizen witness victim suspect defendant
  plaintiff president minister premier chancellor governor senator mayor secretary chief judge ambassador pope coach
  chair chairperson ceo executive doctor nurse pilot captain general colonel major sergeant detective sheriff officer
  official spokesperson representative deputy delegate critic expert analyst economist scientist physicist chemist
  biologist historian journalist artist pianist novelist poet politician technician musician magician physician
  guard guide cook chef clerk architect athlete friend neighbour neighbor colleague ally rival opponent parent sibling
  cousin twin spouse heir hostage refugee migrant veteran soldier activist lobbyist candidate nominee appointee employee
  trustee attorney lawyer counsel prosecutor author
`);
/** Ends of nouns for those who do something. */
export const PERSON_END: RegExp = /(?:[^aeiou]er|or|ist|ian|eer|man|woman|ant|ee|person)$/u;

/** Nouns for bodies, which "the company" points back with. */
export const BODIES: ReadonlySet<string> = words(`
  agency airline association authority bank board body broadcaster brewer bureau campaign carmaker charity chipmaker city
  club coalition commission committee company congress consortium corporation council country court department drugmaker
  embassy federation firm force foundation government group hospital institute insurer kingdom lab laboratory league
  lender maker manufacturer ministry movement museum nation navy network newspaper nonprofit office operator
  organisation organization parliament party police regulator republic retailer school senate service society start-up
  startup state team think-tank tribunal union university utility watchdog
`);
/** Of these, the nouns for firms, whose names seldom say so. */
export const FIRMS: ReadonlySet<string> = words(`
  company firm group retailer carmaker chipmaker drugmaker maker manufacturer insurer lender brewer airline operator
  start-up startup utility bank
`);

/** Last words of the names of firms and bodies. */
export const FIRM_NAMES: ReadonlySet<string> = words(`
  inc corp corporation co company ltd limited llc plc gmbh ag sa spa group holdings partners industries systems
  technologies solutions services foods dairies packaging stevedoring logistics shipping motors airlines airways energy
  capital pharma pharmaceuticals laboratories labs media press records pictures studios ventures brands stores
  union association federation council committee commission agency authority institute university college hospital
  foundation trust bank ministry department police party society league
`);

/** What a phrase begins with that points to something known. */
export const DEFINITE: ReadonlySet<string> = words("the this that these those");

/** Times, parts and the like: "the day" and "the end" of one sentence are not those of another. */
export const UNTOLD: ReadonlySet<string> = words(`
  time day week month year hour minute second moment morning afternoon evening night weekend decade century period
  beginning start end middle rest part half side top bottom number amount total majority minority fact way reason case
  example effect result context same first last past future present world need use idea lot kind sort type thing
`);
