/**
 * Words beside a weekday or month that make it something other than a date. Collected by hand from what
 * English-language papers, broadcasters and leagues call themselves; add a name together with an example.
 */

/** "the Sunday Times", "Monday Night Football": what follows a weekday in a name. */
export const AFTER_WEEKDAY: readonly string[] = [
  "Age",
  "Business Post",
  "Courier",
  "Express",
  "Herald",
  "Independent",
  "Life",
  "Mail",
  "Mercury",
  "Mirror",
  "Morning",
  "Night Fever",
  "Night Football",
  "Night Lights",
  "Night Live",
  "Nights",
  "Papers",
  "People",
  "Post",
  "School",
  "Standard",
  "Star",
  "Sun",
  "Telegraph",
  "Times",
  "Tribune",
  "World",
  "best",
  "lunch",
  "roast",
  "school",
];

/** "Black Friday", "Sheffield Wednesday": what stands before a weekday in a name, or makes it any such day. */
export const BEFORE_WEEKDAY: readonly string[] = [
  "Ash",
  "Black",
  "Bloody",
  "Blue",
  "Casual",
  "Cyber",
  "Easter",
  "Fat",
  "Freaky",
  "Giving",
  "Girl",
  "Good",
  "Holy",
  "Joe",
  "Man",
  "Manic",
  "Maundy",
  "Palm",
  "Ruby",
  "Sheffield",
  "Shrove",
  "Spy",
  "Super",
  "Super Bowl",
  "Taco",
  "Whit",
  "Any",
  "Each",
  "Every",
  "any",
  "each",
  "every",
  "following",
  "of a",
  "on a",
  "one",
  "previous",
];

/** Words before a bare month that show it is a time, whoever is called May: "in May", "early May". */
export const SURE_BEFORE_MONTH: readonly string[] = [
  "Between",
  "In",
  "Since",
  "Until",
  "Last",
  "Next",
  "This",
  "Early",
  "Late",
  "During",
  "between",
  "in",
  "since",
  "until",
  "till",
  "last",
  "next",
  "this",
  "early",
  "late",
  "mid",
  "during",
  "end of",
  "start of",
  "beginning of",
  "middle of",
  "month of",
  "half of",
];

/** Words before a bare month that show it is a time unless somebody in the article bears the name. */
export const LIKELY_BEFORE_MONTH: readonly string[] = [
  "After",
  "Before",
  "By",
  "From",
  "The",
  "after",
  "a",
  "before",
  "by",
  "for",
  "from",
  "of",
  "the",
  "through",
  "to",
];

/** Months whose names are also verbs, adjectives or given names: they need a word like the above. */
export const MONTHS_WITH_OTHER_USES: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);

/** Top-level domains and language tags of countries that write the day of a numeric date first. */
export const DAY_FIRST: ReadonlySet<string> = new Set(["uk", "ie", "au", "nz", "in", "za", "gb", "ng", "ke", "sg"]);

/** "9/3/2026" is 3 September only in the United States. */
export const MONTH_FIRST: ReadonlySet<string> = new Set(["us", "gov", "mil"]);
