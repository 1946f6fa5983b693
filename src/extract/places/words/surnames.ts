import { wordList } from "../../../language/words.ts";

/**
 * Common surnames that are towns too, in lower case: by themselves they are more often a person. By hand,
 * from the most frequent surnames of the United States and Britain.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  wordList(`
  adams allen anderson andrews armstrong arnold atkins atkinson austin bailey baker baldwin ball banks barber barker
  barnes barnett barrett barton bates beck becker bell bennett benson berry best bird bishop black blair blake bolton
  bond bowen bowman boyd bradford bradley brady brewer briggs brooks brown bruce bryant buchanan burgess burke burnett
  burns burton bush butler byrd caldwell cameron campbell cannon carlson carpenter carr carroll carson carter casey
  chambers chandler chapman charles chase christensen clark clarke clay clayton clinton cohen cole coleman coles
  collins conner conrad cook cooper cox craig crawford cross cruz cunningham curry curtis dalton daniels davidson davis
  dawson day dean dennis diaz dixon douglas doyle drake duncan dunn durham dyer eaton edwards elliott ellis emerson
  england erickson evans farmer farrell ferguson fernandez fields fisher fitzgerald fleming fletcher flores flynn
  forbes ford foster fowler fox francis frank franklin frazier freeman french fuller garcia gardner garner garrett
  garrison george gibbs gibson gilbert gill glenn gomez gonzalez goodman goodwin gordon graham grant graves gray
  green greene greer gregory griffin griffith griffiths gross hale hall hamilton hammond hampton hancock hansen hanson
  hardin harding hardy harmon harper harrington harris harrison hart harvey hawkins hayes haynes henderson henry
  henson hernandez hicks higgins hill hines hodges hoffman hogan holland holloway holmes holt hopkins horn horton
  houston howard howell hubbard hudson huff hughes hunt hunter jackson jacobs james jefferson jenkins jennings jensen
  johnson johnston jones jordan joseph joyce keller kelley kelly kennedy kent kerr kim king kirby kirk kirkland klein
  knight lambert lane lang larson lawrence lawson lee leonard lester lewis lincoln lindsay lindsey little lloyd logan
  long lopez love lowe lucas lynch lynn mack madison malone mann manning marsh marshall martin martinez mason
  massey matthews maxwell may mccarthy mccormick mcdonald mckinney mclean mcpherson medina mendoza mercer meyer miles
  miller mills mitchell monroe montgomery moody moore morales moran moreno morgan morris morrison morrow morton moss
  mueller mullins munoz murphy murray myers nash neal nelson newman newton nichols nicholson nixon noble nolan norman
  norris norton obama obrien oliver olson oneal ortega ortiz osborne owen owens page palmer parker parks parsons
  patrick patterson patton paul payne pearson pena perez perkins perry peters petersen peterson phelps phillips pierce
  pittman poole pope porter potter powell powers pratt preston price quinn ramirez ramos ramsey randall ray reed reese
  reeves reid reyes reynolds rhodes rice rich richards richardson riley rivera rivers robbins roberts robertson
  robinson rodgers rodriguez rogers romero rose ross roth rowe roy ruiz russell ryan salazar sanchez sanders sandoval
  santiago santos saunders savage schmidt schneider schroeder schultz schwartz scott sharp shaw shelton shepherd
  sherman silva simmons simon simpson sims singh singleton skinner slater smith snyder spencer stafford stanley
  stephens stevens stevenson stewart stokes stone stuart sullivan summers sutton swanson sweeney taylor terry thatcher
  thomas thompson thornton todd torres townsend travis tucker turner tyler underwood vance vargas vaughn vega vincent
  wade wagner walker wallace walsh walters walton ward warner warren washington waters watkins watson watts weaver webb
  weber webster welch wells west wheeler white whitehead wilkins wilkinson williams williamson willis wilson winters
  wolf wolfe wood woods wright wyatt yates york young zimmerman mccain biden trump putin merkel lipscomb`),
);
