function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}

/** Titles and roles as they stand, with a capital, before a name ("President Ada Fenwick"), in lower case here. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron king queen prince princess pope archbishop
  bishop cardinal rev reverend father sister brother rabbi imam sheikh ayatollah president vice-president prime
  minister premier chancellor governor gov senator sen sens representative rep reps congressman congresswoman mp
  mayor councillor councilman councilwoman secretary deputy chief chairman chairwoman chairperson chair director
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt commander admiral officer detective
  inspector superintendent sheriff judge justice attorney prosecutor ambassador commissioner spokesman spokeswoman
  spokesperson ceo cfo coach foreign defence defense interior finance health state under assistant acting former
  executive head leader manager executive emir sultan taoiseach speaker whip counsel marshal warden ombudsman vice
  solicitor democrat republican democratic actor actress singer author
`);

/** A title, also of two parts: "Secretary-General", "Vice-President". In lower case. */
export function isTitle(key: string): boolean {
  if (TITLES.has(key)) return true;
  const parts = key.split("-");
  return parts.length === 2 && parts.every((part) => TITLES.has(part));
}

/** What people are or do, as it stands with a capital where it opens a sentence before a name; none is a given name. */
const JOBS: ReadonlySet<string> = words(`
  passenger driver skipper trainer teacher nurse farmer fisherman firefighter paramedic surgeon economist analyst
  lawyer barrister witness resident neighbour neighbor survivor shopkeeper student scientist researcher historian
  architect campaigner activist journalist reporter columnist photographer novelist playwright comedian musician
  designer engineer goalkeeper striker midfielder defender jockey cyclist sprinter lawmaker legislator msp mep
`);

/** Whether a word with a capital before a name tells about it and is no part of it: "Mayor", "Passenger". */
export function leadsName(key: string): boolean {
  return isTitle(key) || JOBS.has(key);
}

/** Words that make a name an organization's. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = words(`
  agency association authority bank board bureau campaign center centre chamber church city club coalition college
  commission committee company congress consortium cooperative corp corporation corps council county court democrats
  department district embassy federation firm force forces foundation front fund government group guard hospital
  house inc industries initiative institute institution laboratory league limited llc ltd media ministry mission
  movement museum navy army network nations office organization organisation parliament partnership party police
  project republicans school secretariat senate service services society team trade tribunal trust union university
  works project airlines forum consortium plc gmbh llp laboratories laboratory guild chamber assembly academy confederation airways motors pharmaceuticals technologies systems holdings partners alliance network
  kremlin pentagon taliban hamas hezbollah un eu nato who fbi cia nypd
`);

/** Common nouns for organizations, which a definite article may point back with: "the company". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = words(`
  agency airline association authority bank board body bureau campaign club commission committee company council
  court department embassy federation firm foundation government group hospital institute league manufacturer
  ministry movement network operator organisation organization parliament party police regulator retailer school
  senate service society startup team tribunal union university watchdog charity corps museum municipality
  administration centre center start-up nonprofit consultancy brokerage utility retailer carmaker chipmaker drugmaker maker
  toolmaker steelmaker planemaker automaker insurer lender brewer co-operative cooperative conglomerate forum guild alliance chain
  house confederation assembly academy laboratory orchestra theatre theater festival city town county borough parish
`);

/** Nouns for firms: "the company" points to the firm named last; one before a name makes it a firm's. */
export const COMPANY_NOUNS: ReadonlySet<string> = words(`
  company firm group consultancy brokerage utility retailer airline carmaker chipmaker drugmaker toolmaker steelmaker
  planemaker automaker maker manufacturer insurer lender brewer startup start-up co-operative cooperative conglomerate
  chain charity watchdog bank nonprofit agency organization organisation operator
`);

export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  report reports filing filings letter letters statement statements document documents memo memos email emails
  transcript transcripts study studies survey surveys poll polls paper papers lawsuit suit complaint indictment
  affidavit ruling order orders guidelines guideline website site webpage advisory bulletin notice log logbook
  records record data figures version footage video release article book brief bill law act constitution sign signs banner
  banners poster posters placard message messages post posts tweet tweets text texts estimates estimate projections
  decree decrees schedule summary description doctrine doctrines statistics manifesto video videos recording recordings
  model analysis audit warrant contract agreement resolution census review forecast press-release
`);

/** Roles that one person holds at a time: "the mayor" points to that person, or is an office by itself. */
export const OFFICE_NOUNS: ReadonlySet<string> = words(`
  president minister premier chancellor governor senator mayor secretary chairman chairwoman chief director judge
  ambassador commissioner pope king queen leader sheriff prosecutor ceo executive coach speaker ministry embassy
  superintendent principal dean rector general
`);

export const UNTELLING: ReadonlySet<string> = words(`
  person people source sources man woman men women one some many several others someone somebody few both most all
  insider insiders other everyone everybody nobody none anyone anybody each either neither another they those
`);

/** They point to somebody: behind a preposition they name no organization. */
export const PERSONAL: ReadonlySet<string> = words(`
  his her hers its their theirs our ours my mine your him them it us me you whom which that this these those
  himself herself itself themselves
`);

/** Family and the like: whose they are is no affiliation. */
export const KIN: ReadonlySet<string> = words(`
  mother father parent daughter son sister brother wife husband widow widower niece nephew aunt uncle cousin
  grandmother grandfather granddaughter grandson stepmother stepfather partner fiance friend neighbour neighbor
`);

/** They stand behind a noun and are no part of it. */
export const TRAILING: RegExp =
  /^(?:there|here|too|alone|now|then|also|itself|himself|herself|themselves|later|yesterday|today|recently)$/u;

/** They end as words for people do, and are none. */
export const NOT_ROLES: ReadonlySet<string> = words(`
  under foreign defence defense interior finance health state acting ministry embassy
  after however never ever over under other another later earlier former latter either neither rather whether together
  further farther altogether number paper power order matter river water winter summer september october november
  december weather letter corner centre center quarter per for or nor prior floor door error harbour harbor labour labor
  different recent present current ancient apparent urgent percent important significant constant distant instant
  government department parliament statement agreement document moment event accident incident continent content
  extent movement payment treatment investment development management plant grant restaurant list twist spent sent went meant bent lent dent hunt want front point
  better bigger smaller larger older younger newer longer shorter higher lower greater fewer closer clever proper bitter
  committee coffee season reason lesson prison comparison
  pier tower offer dinner border tender timber copper finger shoulder flower shower chapter newspaper poster trailer
  steamer freighter tanker liner helicopter trawler chamber counter disorder cover danger fever filter gender hammer
  ladder layer leather liver lumber meter mirror monitor motor reactor sector factor tractor elevator corridor interior
  exterior manner matter banner barrier carrier career character computer container cylinder disaster
  encounter feather folder footer header gutter hunger laughter murder outlier passover
  prayer remainder reminder rubber scatter sewer silver slaughter spider supper surrender theater
  thunder transfer trigger upper wafer wander wonder behavior colour color favor flavor honor
  humor mirror odor rumor terror tremor vapor vigor
`);

/** They stand behind a name and are no part of it: "Tom Brann QC". */
export const HONOURS: ReadonlySet<string> = words("qc kc mp mep msp mbe obe cbe md phd ma ba esq");

/** "the network": the outlet named last, where no organization is called so. */
export const PRESS_NOUNS: ReadonlySet<string> = words(
  "newspaper broadcaster tabloid magazine network station channel agency daily weekly",
);

/** Organizations that speak without an article: "Police said", "Iraqi military says". */
export const BODIES: ReadonlySet<string> = words(
  "police military army navy government parliament congress governments countries nations",
);

export const PARTICLES: ReadonlySet<string> = words(`
  de da di do dos du del della der den van von zu bin ibn bint al el la le ter ten af av y e san
`);

export const HE: ReadonlySet<string> = words(
  "mr sir lord baron king prince father brother spokesman chairman congressman councilman businessman actor emir sultan pope father son husband grandfather nephew uncle waiter salesman",
);
export const SHE: ReadonlySet<string> = words(
  "mrs ms miss dame lady baroness queen princess sister spokeswoman chairwoman congresswoman councilwoman businesswoman actress mother daughter wife grandmother niece aunt waitress saleswoman",
);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["another", 1],
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** Nouns that count those behind "of", with the fewest they can mean: "dozens of residents". */
export const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ["number", 2],
  ["handful", 2],
  ["couple", 2],
  ["group", 2],
  ["majority", 2],
  ["pair", 2],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
]);

/** "most of the analysts", "one of the owners": those behind "of" are spoken of. */
export const PARTITIVES: ReadonlySet<string> = words(
  "most some one many several both few all half two three four five none each either neither",
);

/** The phrase may point back to what was named. */
export const DEFINITE: ReadonlySet<string> = words("the this that these those his her its their our my");

/** Plurals that open a sentence without an article: "Officials said", "Witnesses said". */
export const COMMON_PLURALS: ReadonlySet<string> = words(`
  officials police sources authorities prosecutors investigators analysts experts critics supporters activists
  witnesses eyewitnesses residents lawyers attorneys lawmakers researchers scientists doctors economists aides
  advisers advisors organizers organisers protesters protestors spokesmen family friends relatives neighbours
  neighbors employees workers campaigners opponents observers diplomats soldiers commanders rescuers firefighters
  teachers students parents voters traders members leaders councillors councilors engineers reports riders fans
  scholars historians veterans banks unions companies firms early local senior top state security rescue government
  company union harbour harbor police campaign
`);
