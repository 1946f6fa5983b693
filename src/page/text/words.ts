/**
 * Words that bylines, date lines, sections and endings are made of: facts of English newspaper style,
 * collected by reading. A bar stands between two entries.
 */
function list(words: string): readonly string[] {
  return words.split("|").map((word) => word.trim());
}

export const PARTICLES: readonly string[] = list(
  `de|del|della|den|der|di|da|das|dos|du|van|von|zu|la|le|el|al|bin|ibn|ben|bint|ten|ter|af|av|y|e|san|st|ap|abu|ul|ur`,
);

/** What may stand before "by" where writers are named; after an article, the same names are credits. */
export const BYLINE_OPENERS: readonly string[] = list(
  `Interview|Interviewed|Analysis|Words|Opinion|Story|Report|A report|Text|Written|Exclusive|Review|Reviewed|Commentary
  |Comment|Essay|Column|Dispatch|Profile|Obituary|Feature|Special report|As told to|Words and pictures|Story and photos
  |Words and photographs|Explainer|Investigation|Posted`,
);

export const ROLE_WORDS: readonly string[] = list(
  `correspondent|correspondents|editor|editors|reporter|reporters|columnist|writer|writers|journalist|journalists|critic
  |analyst|bureau chief|contributor|contributing|photographer|producer|intern|fellow|staff|editorial board|newsroom|desk
  |team|bureau`,
);

/** What stands in a byline in place of a person. */
export const STAFF_WORDS: readonly string[] = list(
  `agencies|agency|staff|our|a staff|news desk|newsroom|the editorial board|editorial board|wire services|wires|web desk
  |online desk`,
);

export const OUTLET_WORDS: readonly string[] = list(
  `News|Times|Post|Press|Courier|Dispatch|Herald|Tribune|Journal|Guardian|Telegraph|Gazette|Chronicle|Observer
  |Independent|Standard|Mirror|Globe|Register|Examiner|Media|Network|Agency|Newspaper|Newspapers|Magazine|Weekly|Daily
  |Radio|Television|TV|Broadcasting|Reuters|AP|AFP|UPI|dpa|Bloomberg|BBC|CNN|NPR|Today|TODAY|Online|Wire|Newsroom
  |Service|Report|Review|Bulletin|Sentinel|Lantern|Meridian|Agence France-Presse|PA Media`,
);

/** What two capitalised words above an article may be other than a name. */
export const SECTION_WORDS: readonly string[] = list(
  `breaking|exclusive|live|update|updates|opinion|analysis|editorial|watch|read|share|photo|photos|video|feature|features
  |world|politics|sport|sports|business|culture|letters|obituary|obituaries|interview|profile|comment|commentary|review
  |weather|health|science|technology|travel|money|markets|local|national|international|more|related|advertisement
  |sponsored|subscribe|sign|newsletter|story|stories|top|latest|key|what|why|how|who|when|where|the|a|an|in|on|at|for
  |and|background|summary|explainer|society|education|environment|climate|arts|books|food|crime|courts`,
);

/** Labels beside a date: "Published Monday, 2 February 2026. Corrected Tuesday, 3 February 2026". */
export const DATE_LABELS: readonly string[] = list(
  `published|first published|originally published|posted|updated|last updated|last modified|modified|corrected|created
  |issued|filed|date|on|at|as of|by|and|min read|minute read|minutes read|mins read|a.m|p.m|am|pm|noon|midnight
  |local time|gmt|bst|utc|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|cet|cest|eet|ist|jst|aest|aedt|awst|nzst|nzdt|sgt|hkt
  |wat|cat|eat|sast|hours|hrs|h|t|z`,
);

/** Labels of the day on which an article was last changed: "Last updated 18:05". */
export const UPDATE_LABELS: readonly string[] = list(
  `updated|last updated|last update|modified|last modified|revised|last revised|edited|last edited|last changed`,
);

/** The same for a change that mends a mistake: "Corrected Tuesday, 3 February 2026". */
export const CORRECTION_LABELS: readonly string[] = list(`corrected|last corrected|amended|last amended`);

/** Agencies whose rights line names the maker of the words, not the outlet that printed them. */
export const AGENCY_HOLDERS: readonly string[] = list(
  `The Associated Press|Associated Press|AP|Reuters|Thomson Reuters|AFP|Agence France-Presse|PA Media|Press Association
  |The Canadian Press|UPI|United Press International|dpa|Xinhua|Australian Associated Press|AAP|EFE|ANSA|TASS|Interfax
  |Getty Images|Kyodo News|Yonhap`,
);

/** How a line begins that asks something of the reader and belongs to no article. */
export const PLEAS: readonly string[] = list(
  `Sign up for|Sign up to|Sign up here|Subscribe to|Subscribe now|Subscribe for|Click here|Follow us on|Like us on
  |Join us on|Read more:|Read more about|Read more at|Read the rest|Read next:|Read also:|Also read:|Related:|More:|MORE:
  |READ MORE|Related stories|Related articles|Share this|Download our|Download the app|Get the latest|Get our
  |Continue reading|Continue Reading|Story continues below|Article continues|Listen to this article|Watch:|Advertisement
  |ADVERTISEMENT|Skip to|Support our journalism|Send us your|Have a tip|Got a tip|Do you have a story|Editor's picks
  |Most read|Our standards:|For more information, contact|Media contact|Press contact|Contact:|Notes to editors|Slideshow|Story Continued Below|Story continued below|This article is more than|SEE ALSO:
  |This is a sample article written for|This email was sent|View this email`,
);

/** How a credit line begins. */
export const CREDIT_OPENERS: readonly string[] = list(
  `Reporting by|Additional reporting by|Additional reporting from|With reporting by|With reporting from
  |With additional reporting by|With additional reporting from|Reporting and writing by|Writing by|Edited by|Editing by
  |With files from|With material from|With agencies|With inputs from|With reports from|Compiled by|Translated by
  |Translation by|Photography by|Photographs by|Photos by|Graphics by|Illustration by|Produced by|Production by`,
);
