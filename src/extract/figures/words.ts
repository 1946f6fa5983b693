import { wordList } from "../../language/words.ts";

/** Word lists of the figures, collected by hand from English-language news; add a word together with an example. */

/** They end a noun phrase: function words, and verbs that follow a counted noun. */
export const ENDS_PHRASE: ReadonlySet<string> = new Set(
  wordList(`
    a an the and or but nor of in on at by for from to with without as after before since until during over under near
    than that which who whom whose when where while if because is are was were be been being has have had do does did
    will would could should may might must can cannot said says say told its his their her our this these those each
    about against across along among around between into onto off out per through toward towards upon within versus
    he she it they we you i not so then there here what why how yes no also still already now always perhaps plus minus
    less does goes makes takes comes says gives runs needs wants was has is
  `),
);

/** Plurals without an "s". */
export const PLURALS: ReadonlySet<string> = new Set(
  wordList(`
    people children men women police fish sheep cattle troops personnel staff crew feet teeth mice geese data aircraft
    spacecraft deer salmon oxen media bacteria criteria alumni schoolchildren grandchildren firemen policemen
    fishermen lawmakers countrymen servicemen gunmen workmen cod trout livestock offspring species series headquarters
    barracks buses lives dead others livestock poultry jurors personnel folk folks kin pence bison elk
  `),
);

/** Ends in "s" but is no plural of a thing counted. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  wordList(`was is has does his hers its this us thus yes always perhaps news politics economics mathematics physics
    gas bus class less across besides towards overseas sometimes afterwards downstairs upstairs indoors outdoors
    bus virus census campus status focus bonus surplus genus consensus apparatus chorus circus corpus minus nexus versus
    mondays tuesdays wednesdays thursdays fridays saturdays sundays versus plus minus`),
);

/** A number of these is a length of time and belongs to the times, not here. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight
    fortnights month months quarter quarters year years yr yrs decade decades century centuries millennium millennia
    morning mornings afternoon afternoons evening evenings summer summers winter winters spring springs autumn autumns
    semester semesters generation generations weekday weekdays
  `),
);

/** They may stand between a number and a time noun: "two working days", "five more years". */
export const BEFORE_TIME: ReadonlySet<string> = new Set(
  wordList(`more working consecutive straight full calendar long short further successive whole extra additional business
    trading school light fiscal financial past last previous following or so hot cold dry wet long-gone lost`),
);

/** A capitalised word of these before a number makes a name: "Route 9", "Boeing 737", "Article 5". */
export const NAME_NOUNS: readonly string[] = wordList(`
  Route Boeing Airbus Channel Article Articles Section Sections Number No. Nos. Room Flight Highway Interstate Area Group
  Formula Title Apollo iPhone Windows Gate Platform Terminal Ward District Precinct Zone Level Grade Phase Chapter Page
  Exhibit Psalm Covid Type Category Class Size Studio Unit Reactor Line Bus Train Tram Pier Camp Sector Division
  Resolution Act Proposition Amendment Rule Form Model Mark Season Episode Volume Part Stage Tier Vol. Fig. Figure Table
  Step Round Week Day Year Lot Block Building House Suite Floor Apartment Apt. Box Hangar Berth Track Junction Exit
  Motorway Route Road Regulation Directive Protocol Appendix Annex Schedule Clause Paragraph Version Release Game Super
  Psalms Verse Agenda Item Items Count Question Version Team Squad Cell Wing Block Mission Expedition
`);

/** Things that a hyphen joins to their number: "a six-storey block", "a 140-page report". */
export const COMPOUND_NOUNS: readonly string[] = wordList(`
  page member storey story storeyed seat seater bed bedroom room person man woman strong vehicle ship judge nation vote
  car truck boat carriage coach lane floor string item question country team player turbine acre
`);

/** After a bare number at the opening of a clause, they show that it counts somebody: "Four were in hospital". */
export const SUBJECT_VERBS: readonly string[] = wordList(`
  were are have had remain remained survived escaped live lived stayed voted attended refused agreed came went signed
  failed passed needed took lost died fled joined left chose opposed backed supported abstained returned jailed charged
  sentenced convicted freed released trapped missing rescued feared protested
`);
