/**
 * Words in capitals that open a paragraph with a dash and are no place: labels of pictures, alerts and
 * columns. Collected by hand from the habits of English-language news desks.
 */
export const NOT_PLACES: readonly string[] = [
  "A",
  "ALERT",
  "ANALYSIS",
  "BREAKING",
  "BREAKING NEWS",
  "CLARIFICATION",
  "COMMENT",
  "CORRECTION",
  "CORRECTED",
  "DEVELOPING",
  "EDITORIAL",
  "EDITOR'S NOTE",
  "EXCLUSIVE",
  "EXPLAINER",
  "FACT CHECK",
  "FILE",
  "FILE PHOTO",
  "GALLERY",
  "I",
  "IN PICTURES",
  "INTERVIEW",
  "JUST IN",
  "LISTEN",
  "LIVE",
  "MORE",
  "NEW",
  "NOTE",
  "OPINION",
  "PHOTO",
  "PHOTOS",
  "PICTURED",
  "PODCAST",
  "POLL",
  "Q",
  "Q&A",
  "RELATED",
  "REVIEW",
  "SPOILER ALERT",
  "TIMELINE",
  "UPDATE",
  "UPDATED",
  "URGENT",
  "VIDEO",
  "WATCH",
];

/** Outlets that set no dash after their name: "Lyon (CNN) Dockers stopped work". */
export const DASHLESS: readonly string[] = ["CNN", "CNN Business"];

/** Agencies that sign in small letters: "Kassel (dpa) –". */
export const SMALL_AGENCIES: readonly string[] = ["dpa"];

/** Words that open a line with a date and are no place either: labels of bylines and date lines. */
export const NOT_NAMES: readonly string[] = [
  "After",
  "As",
  "At",
  "Before",
  "By",
  "Corrected",
  "Date",
  "First",
  "From",
  "In",
  "Last",
  "On",
  "Posted",
  "Published",
  "Since",
  "Updated",
  "Until",
];
