import { phraseList, wordList } from "../../../language/words.ts";

/** Words around a name that tell what it is. By hand, from what news writes; add one together with an example. */

/** "in Dublin": behind these stands a place, or something else only where it is known to be. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  wordList(`in at from near to outside around between across through throughout toward towards into via leaving
    within beyond inside visit visited visiting left reached entered downtown central northern southern eastern
    western northeastern northwestern southeastern southwestern north south east west nearby neighboring neighbouring
    upstate rural suburban entering enter enters historic`),
);

/** "the city of Dublin", "the town of": the word before "of". */
export const PLACE_NOUNS_OF: ReadonlySet<string> = new Set(
  wordList(`city town village capital port suburb suburbs county state province region district borough mayor north
    south east west outside part parts streets people outskirts center centre community municipality township island
    coast miles kilometers kilometres republic kingdom`),
);

/** "Dublin police", "the Dublin area": a town before one of these. */
export const AFTER_TOWN: ReadonlySet<string> = new Set(
  wordList(`police resident residents area man woman men women mayor officials native natives suburb suburbs
    firefighters office airport hospital home house court jail prison headquarters plant factory apartment
    neighborhood neighbourhood restaurant school schools students teenager teen boy girl couple family attorney lawyer
    businessman campus stadium region city council market metro metropolitan`),
);

/** "Dublin Police", "the Athens Review": what follows a place's name in the name of what is there. */
export const LOCAL_BODIES: ReadonlySet<string> = new Set(
  wordList(`police policemen pd firefighters county city town township fire school schools high hospital
    medical jail court circuit superior district municipal council mayor gov governor sheriff department airport
    regional public library community chamber area metro city-county`),
);

/** A street is not the town it is named for. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  wordList(`street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy parkway pkwy pike turnpike
    terrace way place pl alley route circle crescent expressway freeway plaza`),
);

/** What, with a capital, makes the words before it the name of something in nature or a district. */
export const FEATURE_AFTER: ReadonlySet<string> = new Set(
  wordList(`river creek lake mountain mountains valley bay island islands canyon hills falls forest harbor harbour
    peninsula reservoir township twp pass plains plateau basin delta strait gulf ridge swamp dam`),
);
export const FEATURE_BEFORE: ReadonlySet<string> = new Set(wordList("lake mount mt cape river"));

export const WATER_WORDS: ReadonlySet<string> = new Set(wordList("river creek lake bay sea gulf strait reservoir"));

/** "Guizhou province": the kind that a small word behind the name says. */
export const KIND_AFTER: ReadonlyMap<string, "admin1" | "admin2" | "water" | "city"> = new Map([
  ["province", "admin1"],
  ["state", "admin1"],
  ["governorate", "admin1"],
  ["oblast", "admin1"],
  ["region", "admin1"],
  ["county", "admin2"],
  ["counties", "admin2"],
  ["parish", "admin2"],
  ["river", "water"],
  ["lake", "water"],
  ["sea", "water"],
]);

/** Titles before a person's name; in lower case and without full stops. */
export const TITLES: ReadonlySet<string> = new Set(
  wordList(`mr mrs ms miss dr prof professor sir dame lord lady president sen senator rep gov governor judge justice
    king queen prince princess pope sgt sergeant lt capt captain col colonel gen general maj cpl pvt deputy detective
    officer coach chief sheriff secretary minister chancellor rev reverend father sister brother bishop cardinal
    rabbi imam sheikh commissioner superintendent councilman councilwoman councillor assemblyman congressman st saint
    congresswoman attorney actor actress singer director chairman chairwoman manager quarterback principal pastor`),
);

/** "Dublin said" is a person; "Moscow said" a government. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  wordList(`said says told added asked explained recalled wrote replied noted argued testified insisted`),
);

/** A government, not a town, does this: "Moscow rejected", "Washington has urged". */
export const ACTING_VERBS: ReadonlySet<string> = new Set(
  wordList(`said says told announced rejected denied accused accuses urged urges demanded demands warned warns
    condemned condemns insisted insists agreed agrees refused refuses called calls threatened threatens imposed
    vowed vows claimed claims wants wanted recognized recognised recognizes signed backed backs supported supports
    offered asked asks declared declares expelled criticized criticised criticizes pledged pledges sent sends
    ordered launched blamed blames responded seeks sought considers considered opposes opposed hopes expects`),
);
/** Between the name and the verb: "Moscow has long rejected". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  wordList("has have had also again will would later then long repeatedly strongly still never not is was"),
);

/** Words before a name that belong to the place, not to a longer name: "North Dublin", "Downtown Athens". */
export const PART_WORDS: ReadonlySet<string> = new Set(
  wordList(`north south east west northern southern eastern western northeast northwest southeast southwest central
    downtown greater upper lower inner outer old mid upstate suburban rural metro northeastern northwestern
    southeastern southwestern uptown historic`),
);

/** Capitalised words before a name that are no part of a person's name: days, months, roles, openers. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  wordList(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december gulf arab arabs jan feb mar apr jun jul aug sept oct nov dec the in at on from for and
    but as when while after before since near outside inside with by to of the a an both all some many most this that
    former late ex new police city state mayor our his her their its meanwhile although though if where how why what
    university college city town village county region province republic port bank gulf state states mission
    ambassador embassy consulate team`),
);

/** Words that make a run of names the name of a site; the last word of it. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  wordList(`university college institute academy school hospital clinic airport station stadium arena museum gallery
    theater theatre cathedral church mosque temple synagogue palace prison jail courthouse courtroom hotel bridge
    tower square park zoo library embassy consulate barracks base camp refinery plant factory mine dam port harbor
    harbour market mall plaza hall center centre laboratory speedway racecourse castle fort monastery abbey shrine
    cemetery terminal observatory`),
);

/** Places whose name bears a sign that English news writes in full and that is no town. */
export const NOT_A_PLACE: ReadonlySet<string> = new Set(
  phraseList(`new york times, washington post, los angeles times, boston globe, chicago tribune, wall street journal,
    bank of america, air france, air canada, british airways, american airlines,
    general motors of canada, american express, new york post, houston chronicle, miami herald, indian ocean rim,
    american idol, miss america, ivy league, united russia, real madrid, native american,
    native americans, african american, african americans, state duma, cumberland farms, agence france, agence france presse`),
);

/** Capitalised words that are names of towns somewhere and never meant so: days, feasts, bodies, makes. */
export const NEVER_PLACES: ReadonlySet<string> = new Set(
  wordList(`march april may june july august sunday monday tuesday wednesday thursday friday saturday christmas easter
    earth congress senate duma god internet police city section superior supreme metro toyota hydro county town state
    federal university college one two three man men miss mrs mr page act mission union valley street avenue road
    republic republican democrat president king queen pope christ jesus bible islam the a an he she it they we you
    his her our their this that these those what who when where why how if so as by or is was are be do did not no
    yes council commerce law order friendship gulf arab arabs jan feb mar apr jun jul aug sept oct nov dec far md phd all any more most new old first last next mart swat st saint are`),
);

/** Before these a preposition is no sign of a place for a name that is a person's too. */
export const SURE_PREPOSITIONS: ReadonlySet<string> = new Set(wordList("in near outside downtown"));

/** "in French", "spoke only Turkish": the language. */
export const SPEAKING: ReadonlySet<string> = new Set(
  wordList(
    "speak speaks spoke spoken speaking only fluent in learn learned learning learns teach teaches taught teaching",
  ),
);

/** "mid-Ohio", "non-British": what may be tied to a place's name by a hyphen. */
export const PREFIXES: ReadonlySet<string> = new Set(
  wordList("mid non in trans pre post anti pro un d r i ex all inter"),
);

/** "Columbia University" may stand anywhere: a school's name is not the town's. */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(wordList("university college elementary academy institute"));
