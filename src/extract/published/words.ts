/**
 * What may stand beside the date in a date line ("Published Monday, 2 February 2026", "last updated 18:05
 * GMT"). Collected by hand from how news sites label their dates.
 */
export const DATE_LINE_WORDS: readonly string[] = [
  "published",
  "posted",
  "updated",
  "last updated",
  "last modified",
  "first published",
  "created",
  "date",
  "on",
  "at",
  "am",
  "pm",
  "gmt",
  "utc",
  "bst",
  "cet",
  "cest",
  "et",
  "edt",
  "est",
  "ct",
  "pt",
  "pst",
  "pdt",
  "ist",
  "aest",
  "local time",
  "time",
];

/** The last words of labels of a later date, which is not the day of publication. */
export const LATER_WORDS: readonly string[] = ["updated", "modified", "corrected", "edited"];
