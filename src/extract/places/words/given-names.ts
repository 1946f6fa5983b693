import { wordList } from "../../../language/words.ts";

/**
 * Given names, in lower case: a place's name behind one is a surname ("Jack London"), and one of these that
 * is a place too is a person before a surname ("Paris Hilton"). Common ones by hand, and those that the
 * freely licensed corpora of names give (UNER-EWT, WikiGold, Wikinews).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  wordList(`
  aafia aaron abby abdee abdel abdrabbuh abdul abdullah abdurrahman abe abhijit abigail acker adam adenet adilson
  adnan adolf adolphe adrian agenor agnieszka ahmad ahmed aidan aisha akira alain alan alastair albert aldo
  alejandro alex alexander alexandra alexei alexis alfred alfredo ali alice alicia alison allan allen allison amanda
  amber amit amos amrullah amy ana anastasia anastasiya anders andre andrea andreas andrei andrew andy ane angel
  angela angelina angelo angie anil anita ann anna anne annie anthony antoine anton antonio anwar aparna april
  ariana ariel arlene arnold arran arthur arun ashfaq ashley asi atal aubrey audrey augusto austin ava avery avigdor
  ayad ayatollah ayman barack barbara barry beatrice becky ben benjamin benny bernard bernie bertram beth betty
  beverly bill billy bjorn blake bob bobby bonnie boris boutros brad bradley brandee brandon breana brenda brendan
  brende brent brett brian brianna bridget britney brittany bruce bruno bryan bryant budi bunny butch byron caitlin
  caleb calvin cameron camille candace candie carl carla carlo carlos carmen carol caroline carolyn carrie carter
  casey catherine cathy cesar chad chandrika charan charlene charles charlie charlotte chase chelsea chen cheryl
  chester chiara chick chinua chloe chris christian christina christine christopher chuck cindy claire clara
  clarence clark claude claudia clay clayton clifford clint clinton clyde cody colin colleen condoleeza connie
  connor corey cornelio courtney craig crystal curtis cynthia cyril daisy dale dallas damian dan dana daniel
  danielle danny darlene darrell darren dave david dawn dean deb deborah debra deco dedi dee delfin delwyn denise
  dennis derek devin dewa diana diane dick diego dmitry dominic donald donna doris dorothy dou doug douglas drew
  duane dudley dustin dwayne dwight dylan earl eberhard ed eddie eddy edgar edith edson eduard edward edwin ehud
  eileen elaine eleanor eli elias elijah elizabeth ella ellen ellis elmer elson emanuel emil emily emma emmanuel
  enrico eric erica erik erin erique erna ernest ernie esteban esther ethan eugene eugenio eva evan evariste evelyn
  eweryst fabio farquhar fatima fei fela felicia felix ferdinand fernando florence floyd forrest fouzia fran frances
  francis francisco franciszek francois frank franklin fred frederick fresquito friedrich gabriel gail galen garrett
  garry gary gavin gene geoff george georgia gerald gerry gilbert gina ginger giorgio giovanni giuseppe gladys glen
  glenn gloria gonzalo goodluck gordon gotthold grace graciano graeme graham grant graydon greg gregg gregory guido
  guillermo gulbuddin gustav gustavo guy gwen hailey haim haley hamid hana hannah hans hardeep harlan harold harriet
  harry harvey hassan hazel heather hector heidi helen henriette henry herbert herman hiroshi holly houston howard
  howie hugh hugo hunter hussein ian ibrahim iggy igor immanuel indira indra irene iris isaac isabella isaiah ismail
  israel ivan jabra jack jackie jackson jacob jacqueline jacques jai jair jake jalal jamel james jamie jan jana jane
  janet janice jared jarrod jasmine jason javier jay jaypee jean jeanne jeff jeffrey jen jenna jennifer jenny jens
  jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jing joan joann jocelyn joe joel johann john johnelle
  johnny joko jon jonathan jordan jorge josalyn jose josefa joseph josh joshua joy joyce juan juanita judith judy
  julia julian julie julien julio june jurgen justin kadhim kaia kallie kama kang kanye karen karim karl kate
  katherine kathleen kathryn kathy katie kay kayla keith kelly ken kendel keni kenji kenneth kenny kent kevin khairi
  khalid khymberly kiki kim kimberly kioka kirk klaus kofi kojima kory kriste kristen kristin kristina kurt kusal
  kwame kweisi kyle kyoko kyriakos lance landon larry lars laura lauren laurie lawrence layla leah lee leisha leo
  leon leonard leonardo leroy leslie lester lewis li liam lillian lily linda lindsay lindsey lisa liu liz lloyd
  logan lois lora loren lorenzo loretta lori lorie lorraine lou louis louise luca lucas lucy ludwi luigi luis luke
  lydia lynn lysa mackenzie madeline madhav madison mahamadou mahmoud malcolm manmohan manuel marc marcelo marco
  marcus marek margaret maria marian marie marilyn mario marion marissa marjania marjorie mark marlene marsha
  marshall martha martin marvin mary mason mathew matt matteo matthew mattias maureen maurizio max maxfield maxine
  maya mayko mecole meerjady megan melanie melinda melissa melvin meredith merle mette michael michele michelle mick
  miguel mike mikhail mildred milton minnie miranda mitch mitchell mohamed mohammed molly monica morgan moritz
  morris moses moshe mufid muhammad muhammadu muhammed mujiv mukhlis muriel murph nadereh nadja nancy narendra nasim
  natalia natalie nathan nathaniel nawaz neal nedre neil nella nelson nettie neve ngozi nguyen nicholas nick nicola
  nicolas nicole nie nikita nikolai nikos nils nina nirmal noah noel nora norma norman obaidul okey oleg olga oliver
  olivia olivier ollie olusegun omar oprah osama oscar owen pablo paige pam pamela paolo paris patrice patricia
  patrick patty paul paula pauline pavel pedro peggy penny perry pervaiz pervez pete peter phil philip philipp
  philippe phillip phyllis pierre pranab preston priya qandeel qasem rachel rafael rafik rahel rahul rajesh ralph
  ramon ramtanu ramzi ranasinghe randall randy rangoli ranjit rashid raul ravi ray raymond rebecca recep regina
  reginald rene renee rex rhonda ric ricardo richard rick ricky riley rita rob robert roberta roberto robin robyn
  rodney rodrigo roger roland roman ron ronald ronan ronnie rosa rosalee rosario rose rosemary ross roy ruairi ruben
  ruby rudolf rudy rui russell ruth ruy ryan sabeer sabrina saddam sadiq saeed sal sally salomon salvado salvador
  sam samantha sameh samir samuel sandra sanjay santiago sara sarah saturnino satyendra savannah sayyid scott sean
  sebastian sergei sergey sergio seth severin shane shanna shannon sharif sharmistha sharon shaun shawn shawna
  sheila shelby sheldon shelia sherri sherry shimon shinzo shirley shree shrii sidney silvio simon simone simu
  skyler solon sonia sonya sophia sophie souhail spencer stacey stacy stan stanley stefan stefano steffen stella
  stephanie stephen steve steven stuart sue sumeet sunil sunjay susan suzanne sven svetlana sydney sylvia taffy
  takashi tamara tammy tana tanya tara tariq tasha tatiana taylor ted tedros teofil teresa terri terry thabo
  theodore theresa thom thomas tiffany tim timothy tina tobias toby todd tom tommy tomo toni tony tonya tori tracy
  travis trevor tristan troy tuilaepa tulsi tyler tyrone valerie vanessa velupillai vernon veronica vic vicki victor
  victoria vijay viktor vince vincent vinod virginia vivian vladimir volodymyr wade wallace walter wanda wang warren
  wayne wei wen wendy wesley whitney wilbur will willard willem william willie winston wolfgang xi yahya yang
  yasushi yazid yitzhak yoko yolanda younis youssef yuki yuri yusuf yvonne zabiullah zacarias zachary zalmay zhang
  zine zoe
`),
);
