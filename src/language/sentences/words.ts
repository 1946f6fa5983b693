import { wordList } from "../words.ts";

/** Posts and titles that follow a firm or a name: "Bexley Inc. Chief Executive Ada Fenwick". */
export const POSTS: ReadonlySet<string> = new Set(
  wordList(`
    CEO CFO Chief Chairman Chairwoman Chair President Vice Executive Senior Director Founder Spokesman Spokeswoman
    Managing General Secretary Analyst Professor Partner Co-founder
  `),
);

/**
 * Written with a capital, they open a sentence: "at 2:30 p.m. The court rose." The words that most often do in the
 * training parts of UD English EWT and GUM.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  wordList(`
    The A An This That These Those It It's He She They We I I'm You There Here His Her Its Their Our My Your But And So Or
    Yet Nor If When While Although Though Because Since After Before As At In On By For From With To However Meanwhile
    Moreover Instead Then Thus Still Also Even Once Until Unless Despite During Under Over About Between Among What Who Why
    How Where Which Whether Whose Some Many Most Both All Each Every Several Few No Not None Other Others One Two Three Four
    Five Yes Well Now Today Yesterday Later Earlier Last Next According Asked Police Officials Shares Is Are Was Were Do
    Does Did Can Could Will Would Should Have Has Please Let Let's There's That's He's She's We're They're
  `),
);

/** After "p.m." these go on: "at 9 p.m. Monday", "at 6 p.m. EST". */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  wordList(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Eastern Central Mountain Pacific GMT UTC EST EDT CST CDT MST MDT PST PDT BST CET CEST ET CT MT
    PT IST Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Aug Sept Oct Nov Dec
  `),
);

/** Verbs of saying behind a speaker: “We won!” Mayor Ada Fenwick said. */
export const SAYS: ReadonlySet<string> = new Set(
  wordList(`
    said says asked asks told tells shouted shouts cried cries wrote writes replied replies added adds tweeted tweets posted
    yelled yells exclaimed exclaims answered answers wondered wonders chanted chants screamed whispered recalled recalls
  `),
);
