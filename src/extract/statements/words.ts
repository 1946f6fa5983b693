import { MONTHS, WEEKDAYS } from "../../language/calendar.ts";

/**
 * Closed classes of English words, from any grammar of English, and short lists of nouns that news uses for
 * where words are said. The reading of lines rests on them, so that it holds where tags and trees err.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}

export const DETERMINERS: ReadonlySet<string> = words(`
  the a an this these those some any each every no another both all many several few most other various such
  half one two three four five six seven eight nine ten dozens hundreds thousands
`);

export const POSSESSIVES: ReadonlySet<string> = words("his her its their our my your whose");

export const SUBJECT_PRONOUNS: ReadonlySet<string> = words("he she they it we i you");

/** Pronouns that may be a speaker standing alone. */
export const PRONOUNS: ReadonlySet<string> = words(`
  he she they it we i you who which others some many both several one another all most everyone everybody
  someone somebody nobody none few neither either
`);

export const RELATIVES: ReadonlySet<string> = words("who which whom whose that where");

export const PREPOSITIONS: ReadonlySet<string> = words(`
  of in on at by for with from to into onto over under about against between among amid amidst amongst during before after
  since until till through throughout within without across along around behind beyond near toward towards upon
  via per despite like unlike outside inside above below off out up down including concerning regarding following
  as than alongside besides except
`);

export const AUXILIARIES: ReadonlySet<string> = words(`
  am is are was were be been being has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't couldn't
  cannot he's she's it's they're we're i'm you're they've we've i've he'd she'd they'd he'll she'll they'll
`);

export const BE: ReadonlySet<string> = words("am is are was were be been being isn't aren't wasn't weren't");
export const NEGATIONS: ReadonlySet<string> = words(`
  not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't
  couldn't cannot
`);

/** They open a clause of their own: a subject does not reach over them. */
export const SUBORDINATORS: ReadonlySet<string> = words(`
  that because if when while although though whether unless whereas once what how why where as than so whenever
  lest since
`);

export const COORDINATORS: ReadonlySet<string> = words("and but or nor yet so");

/** Adverbs that stand between a subject and its verb or before the subject. */
export const ADVERBS: ReadonlySet<string> = words(`
  also later then still now again further once even only just already never not ever always often soon too instead
  meanwhile however moreover furthermore nevertheless nonetheless therefore thus indeed perhaps maybe earlier
  afterward afterwards today yesterday tomorrow tonight recently previously originally initially separately similarly
  likewise additionally finally first second third lastly overall long reportedly allegedly there here elsewhere
  simply rather quite well almost nearly together alone ago hence otherwise
`);

const DAYS: readonly string[] = [
  ...[...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()),
  ...words("mon. tues. tue. wed. thurs. thur. thu. fri. sat. sun. jan. feb. mar. apr. aug. sept. sep. oct. nov. dec."),
];

const TIMES: ReadonlySet<string> = new Set([
  ...DAYS,
  ...words(`
    morning afternoon evening night noon midnight today yesterday tomorrow tonight week weekend month year last this
    next earlier later early late ago day days weeks months years hours minutes a.m. p.m. a.m p.m am pm
  `),
]);

const NUMBER_OF_TIME = /^(?:\d{1,2}(?::\d\d)?|\d{4})$/u;

/** Whether a word (in lower case) may be part of a phrase of time. */
export function isTime(word: string): boolean {
  return TIMES.has(word) || NUMBER_OF_TIME.test(word);
}

/** "on Monday", "last week" open with these; a bare "week" or "this" alone is no time. */
const TIME_OPENERS: ReadonlySet<string> = new Set([
  ...DAYS,
  ...words("today yesterday tomorrow tonight earlier later"),
]);

export function isTimeOpener(word: string): boolean {
  return TIME_OPENERS.has(word);
}

/** Where words are said or written, for "in a statement", "at a news conference", "on Twitter". */
export const VENUES: ReadonlySet<string> = words(`
  statement statements interview interviews speech speeches letter letters email emails e-mail e-mails memo tweet
  tweets media post posts report reports release releases conference conferences briefing briefings call calls hearing
  hearings rally rallies debate debates address addresses message messages video article articles column blog
  broadcast podcast program programme show filing filings document documents motion ruling opinion order affidavit
  complaint lawsuit brief testimony remarks speech forum event meeting meetings ceremony session appearance note
  notes website site twitter facebook instagram youtube telegram weibo x television tv radio cnn msnbc nbc cbs abc
  fox bbc npr court parliament congress trial summit panel town-hall conversation discussion advertisement ad
  editorial book memoir paper study phone telephone telecast
`);

/** Small words inside names: "Gazeta da Ponte", "Bo van der Berg". */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  "de da di do dos du del della der den van von zu bin ibn al el la le",
);

/** Plural hearers that news writes without an article: "told reporters the dam had held". */
export const HEARERS: ReadonlySet<string> = words(`
  reporters journalists lawmakers supporters police officials investigators jurors delegates voters fans members
  parliament congress senators legislators authorities detectives prosecutors officers staff employees workers
  residents viewers listeners readers students followers colleagues investors shareholders analysts people
`);

/** Verb forms of the past and present that are common and no cues: a subject does not reach over them. */
export const COMMON_VERBS: ReadonlySet<string> = words(`
  went came took made got became began won lost ran held left led met sent put stood gave kept let brought bought
  built caught chose drew drove fell fought flew grew heard hit hurt knew lay meant paid rose sat saw sold shot spent
  spoke stole struck taught threw understood wore wrote seemed appeared remained returned arrived died killed started
  stopped opened closed joined moved turned worked lived called asked tried wanted needed used helped played looked
  showed walked followed served ended passed failed voted signed released issued faced launched visited
  goes comes takes makes gets becomes begins wins loses runs holds leaves leads meets sends puts stands gives keeps
  seems appears remains wants needs knows means includes continues
`);

/** Verbs that join a cue: "went on to say", "continued to insist". */
export const LEADS_TO_CUE: ReadonlySet<string> = words(
  "went goes going on continued continues began begins sought used",
);

/** Words that open an apposition after a comma: "Ada Fenwick, a doctor,", "…, who was there,". */
export const APPOSITION_OPENERS: ReadonlySet<string> = words(`
  a an the who whose which one now then another his her its their our my formerly currently also himself herself
  director president chairman chairwoman chair chief head secretary minister professor spokesman spokeswoman
  spokesperson author founder co-founder ceo executive editor manager mayor governor senator leader member owner
  deputy vice senior associate assistant co-author former ex state of jr jr. sr sr. iii ii md phd ph.d. 
`);

/** Unnamed speakers whose nouns may follow a cue without an article: "said officials", "said police". */
export const GROUPS: ReadonlySet<string> = words(`
  officials police sources authorities prosecutors investigators analysts experts critics supporters activists
  witnesses residents lawyers attorneys lawmakers researchers scientists doctors economists aides advisers advisors
  organizers organisers protesters spokesmen spokespeople family friends relatives neighbors neighbours people
  employees workers campaigners opponents observers diplomats soldiers commanders rescuers firefighters teachers
`);

/** Words before a colon that name nobody who speaks: "Note: …", "Photo: …". */
export const LABELS: ReadonlySet<string> = words(`
  note update updated image images photo photos video watch read source sources related here correction editor's
  more see also listen live breaking exclusive analysis opinion review by published time when where file graphic
  date latest the q a p.s ps transcript caption contact follow background notes credit credits copyright location address phone website tags topics
`);
