import { wordList } from "../../../language/words.ts";

/**
 * Common words that are names of places too ("Reading", "Nice", "Surprise"): they need a sign that a place
 * is meant. Words of the gazetteer that stand in lower case in the English treebanks EWT and GUM or in
 * American press releases, counted there, with some added by hand.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  ab abbot abut accord acre acreage act advance agency agri agro ain aka al alliance alma aloha along alot alpine
  altar anew angered angles ans anthem antique apple apples april apt arch arches arctic are arena arenas army
  aromas arroyos arsenal as asbestos ash ask aspen assumption atlantic au august awash awe axis aye ba bada bag bail
  bake baker ball ballast ballots banana band bank banks banner banning bar barge bark barley barren basic basin
  basing bat bath battle battlefield bay bc beach beaches beacon bear beaver bee beers begun bell bells belt bend
  bent best bias biking bill bishop bison black blackwell blades blanco bland bled blessing blossom blue bluff
  bluffs bolder bolt bona bond bone bono boom boomer boot born borne bosque bottom boundary bountiful bourne bow
  brack brains branch brand bridge bright brilliant broke brown brownfield brush buck bucks bugle bullion bulls
  bully burden burst bury butler buy ca cache cafe calcium caller camp can canals candor cane canon capital carbon
  cargo caribou cars carter cascade cash cashmere casino casinos cast castle cat cave caves cedar celebration
  centennial center central centre century chamber chambers champagne champion change charge chase cherry chili
  chinatown chop christmas church circle citrus city clerk clever clones cloud co coal coalfield coats coca coffee
  coin coke coldwater college colon colony combine come comet comfort commerce communal concession concrete confines
  confluence congress continental conversion convoy cook cool cordon cork corn corpus cottage cotton cottonwood
  countryside court craig crane crest cricket crisp crooks cross crossings crucible crystal curry cut damp dare date
  day de deal defiance del deli delta dent deport deposit diamond dickens die dig dike dire divide docking dodge
  dollar dome don door downs downside drain drama dresser drew drug dry du dual duke ea eagle earl early earth east
  easter eastern echo economy ed effort eg egg elk emblem energy enterprise equality erode este eugene excel
  experiment export eye faith falcon falls fare farmland fate federal federation felicity fell ferns ferry fertile
  field filer fines fisher fishers fleet flora ford foreman forest forth fossil foster fox free freedom freer
  freshwater friday friend friendly friendship frontier frost fully gala gaming gamut gander gang gap garden garner
  garrison gas gates gateway gay gem genes gero give glacier glad glide globe god goes gold golden golf goodwill
  google grabs grace grad grain gram grand grandson granite grant grants grave graves gray grayling green grenade
  grey grill groom grove guessing guise guy ha hail halfway hall halls ham hamlet hand hang happy harbor hard
  harmony harvest haste hat haven hawk hay hazard healing heard heath heel hideout hill hills hinges hit ho holiday
  home homeland homestead hometown hone honey hood hook hope horn hose hospital hot house hull human humble hunt
  hunter hurricane hurt hydro id ida ie ill imperial in independence industry ins intercourse iron is island islands
  ivy jam job junction june junior justice karma keys keystone kill kin kinder king kings knight knock la lack lady
  lag lake lakes lakeshore lamb lame landfall landing landmark lane lash late law lazy lead leap lend lens lent levy
  liberal liberty licking light lima limbo lime limit line lion list lit liter littoral lo loans locking log lone
  long loon lot love loving loyal luck lucky luna lure mad made magazine magna maiden maile maize major male mama
  mammoth man manage manor many marble march marches marina marine marines maritime mark marks mars mart mascot
  mason mass massing mater may maze mb me meadows media mega mei men mens mentor mercury mercy mere metro metropolis
  midtown midway miles mill miller millet mills mine miner mineral minor miss mission mobile mold monday monster
  monument moon mores most mounds mountain much muddy name narrows naval nave navy nd needles neo ness never newborn
  nice noble none normal north northeast northeastern northern northwest oasis ocean of officer oh ok okay ola olds
  on one onset opera opportunity or oral orange orchard orchards ore outer outlook over overland pace pacific page
  paint pale pals panacea panhandle par para parachute paramount parchment park parkland parks parkway parole pas
  pasta paste pavilion peach pearl peer pen peninsula per person pet petroleum pets piano pigeon piles pill pinch
  pine pink pinnacle pioneer plain plate plateau plaza plover plunge point police poll polling ponder ponds pong
  pool pop poplar pore portal poses posse post postal pound power powers prairie pray pre price prince pristine
  progress prospect prosper prosperity prosperous protection proven pun punch purchase quarter que race rain rainbow
  rains rake range ranger rapids ray reading real red reform reliance republic reserve reservoir rest retreat
  reunion revere rez rice rich ridge rifle ripe river riverbank rivers robe rock rocks rode rodeo roles rom root
  rose rot rotunda rouge rude rugby rule rum rush rust sag saga sake sale sales salmon salon salt same sand sandwich
  saturday sauce savage save say scenic scissors seaboard seaman secretary section sector see sees sells semi send
  settle severance shaft shaping share sharp shepherd shields shipyard shoreline short sic side silly silt silver
  sine sins siren sisal sisters ski skyline slaughter slope snow soars sober soften solo son song sort soul sour
  south southeastern southern soy spa sparks spas split spoken spring spur spy stamps staples star stark start
  startup states steel steep still stock stone stonewall store story strawberry street strong sturgeon success sue
  summers summit sun sunday sunrise sunset sunshine superior surprise sus sway swift swords ta tab tactic talent
  tame tank tape tapes tapping tar taylor tea temperance temple terminus than them thermal till tire tiring toast
  toll tome tool tore torn tornado torrent toss totes tour tours tower towns trail train trainer traverse treasure
  trial trim trinity trip triumph trooper trust truth tune turn turner un una uni union unity university upland
  valley value van vary venus vice victory village villages vineyard vineyards virgin vis vo volcano vols von wai
  wake wall walls walnut wan wang war ward ware warrior wash washer waterproof ways we weaver wedding weed welcome
  weld well wells west western white whitehouse will willow willows windfall wines wing wink winner winters wise
  wolf wood woodland woodlands woods wool worms worth wrist yell yorkshire young
`),
);
