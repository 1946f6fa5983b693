import { startsCapital } from "../../language/words.ts";
import type { UseRule } from "./rules.ts";
import * as signs from "./signs.ts";

/** Rules that go by a word beside the marks: it keeps a distance, or says that a name or a term stands in them. */
export const NAMED_USES: readonly UseRule[] = [
  {
    name: "distance",
    example: "the so-called “shadow fleet”",
    use: "scare",
    confidence: 0.95,
    fits: ({ before }) => signs.DISTANCED.test(before),
  },
  {
    name: "nickname-inside-name",
    example: "Adela “Dolly” Fenwick",
    use: "nickname",
    confidence: 0.95,
    fits: ({ words, inside, before, next, inHeadline }) =>
      !inHeadline &&
      words.length <= 3 &&
      startsCapital(inside) &&
      !/[.,!?]$/u.test(inside) &&
      signs.GIVEN_NAME.test(before) &&
      signs.SURNAME.test(next),
  },
  {
    name: "nicknamed",
    example: "nicknamed “the Admiral”",
    use: "nickname",
    confidence: 0.9,
    fits: ({ words, before }) => words.length <= 6 && signs.NICKNAMED.test(before),
  },
  {
    name: "entitled",
    example: "a report titled “Rivers at Risk”",
    use: "title",
    confidence: 0.95,
    fits: ({ before }) => signs.ENTITLED.test(before),
  },
  {
    name: "translation",
    example: "Norwegian for “strait”",
    use: "term",
    confidence: 0.9,
    fits: ({ before }) => signs.TRANSLATED.test(before),
  },
  {
    name: "means",
    example: "“Slack water” means the hour between the tides",
    use: "term",
    confidence: 0.85,
    fits: ({ words, after }) => words.length <= 4 && signs.MEANS.test(after),
  },
  {
    name: "work",
    example: "her novel “The Weir”",
    use: "title",
    confidence: 0.9,
    fits: ({ before, titleCase }) => titleCase && signs.WORK.test(before),
  },
  {
    name: "maker",
    example: "the author of “The Weir”",
    use: "title",
    confidence: 0.9,
    fits: ({ before, inside, after, titleCase }) =>
      titleCase && (signs.MAKER.test(before) || (signs.STARS.test(after) && !signs.ADDRESSED.test(inside))),
  },
  {
    name: "term",
    example: "the term “slack water”",
    use: "term",
    confidence: 0.8,
    fits: ({ before, words, inside }) =>
      words.length <= 5 && !/[.!?]$/u.test(inside) && (signs.NAMED.test(before) || signs.CALLED.test(before)),
  },
  {
    name: "on-air",
    example: "she said on “The Morning Watch”",
    use: "title",
    confidence: 0.85,
    fits: ({ before, inside, titleCase }) => titleCase && signs.ON_AIR.test(before) && !signs.SPOKEN.test(inside),
  },
  {
    name: "programme",
    example: "the strains of “Harbour Hour”",
    use: "title",
    confidence: 0.8,
    fits: ({ before, inside, titleCase, words }) =>
      titleCase &&
      words.length >= 2 &&
      signs.PROGRAMME.test(before) &&
      !signs.SPOKEN.test(inside) &&
      !signs.CALLING.test(before.slice(-48)),
  },
];
