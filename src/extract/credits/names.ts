/** Pieces of patterns: names of people and outlets as credits write them. */
const NAME_WORD = "\\p{Lu}(?:[.]|[\\p{L}\\p{M}'’-]{1,30})";
/** A word more, with what may stand before it: "der Moss" of "Lee van der Moss". */
const MORE = `[ ](?:\\p{Ll}{1,3}[ ]){0,2}${NAME_WORD}`;
/** "Jo Alder", "Lee B. van der Moss", "Harbour". */
export const NAME: string = `${NAME_WORD}(?:${MORE}){0,4}`;
/** Two words at least. */
export const FULL_NAME: string = `${NAME_WORD}(?:${MORE}){1,4}`;
