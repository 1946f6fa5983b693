import type { Use } from "../../src/extract/places/gazetteer/format.ts";
import { keyOf } from "../../src/extract/places/gazetteer/keys.ts";
import type { City } from "./sources.ts";

/** Towns under this size are known in English by their own name only. */
const KNOWN_ABROAD = 100_000;
/** A form of another language, a code or a nickname: not what English news calls a town. */
const LIKELY_ENGLISH = /^[A-Z][a-z]{2,}(?:[ -](?:[A-Z]?[a-z]+)){0,3}$/u;

/** The name, its plain form, and for large towns those of the other forms that look like English. */
export function namesOfCity({ name, ascii, alternates, population }: City): [string, Use][] {
  const names: [string, Use][] = [
    [name, "name"],
    [ascii, "name"],
  ];
  if (population < KNOWN_ABROAD) return names;
  return [
    ...names,
    ...alternates.filter((form) => LIKELY_ENGLISH.test(form)).map((form): [string, Use] => [form, "alternate"]),
  ];
}

const TYPE_BEFORE =
  /^(?:Province of|Provincia di|Provincia de|Província de|Provincia del|Region of|State of|County|Muhafazat) /u;
const TYPE_AFTER =
  / (?:Province|Oblast|oblast|State|Governorate|Region|Krai|Kray|Republic|Prefecture|District|City|Shi|Sheng|Department|Raion)$/u;

/** "Rostov Oblast" is called "Rostov region" too, or "Rostov": the bare name is the short one. */
export function namesOfAdmin(name: string): [string, Use][] {
  const bare = name.replace(TYPE_BEFORE, "").replace(TYPE_AFTER, "");
  if (bare === name) return [[name, "name"]];
  return [
    [name, "name"],
    [bare, "short"],
    ...["Province", "Region", "Governorate", "District"].map((type): [string, Use] => [`${bare} ${type}`, "name"]),
  ];
}

/** "Butler County" is "Butler" beside "Warren counties"; "County Mayo" is "Mayo" and "Co. Mayo". */
export function namesOfCounty(name: string, country: string): [string, Use][] {
  const bare = name
    .replace(/ (?:County|Parish|Borough|Census Area|Municipality|District)$/u, "")
    .replace(/^County /u, "");
  if (country === "IE" || country === "GB") {
    return [
      [name, "name"],
      [bare, "name"],
      [`County ${bare}`, "name"],
      [`Co ${bare}`, "name"],
    ];
  }
  return bare === name
    ? namesOfAdmin(name)
    : [
        [name, "name"],
        [bare, "short"],
      ];
}

/** "Iraqi" → "Iraqis"; "Spanish", "Chinese", "French" and "Swiss" have no plural of their own. */
export function demonymsOf(forms: readonly string[]): [string, Use][] {
  return forms.flatMap((form): [string, Use][] => {
    const plural = /(?:ish|ese|ch|ss|men|wegian s)$/u.test(form) ? [] : [`${form}s`];
    return [form, ...plural].map((word) => [word, "demonym"]);
  });
}

/** A name that is written in the Latin alphabet, as a key. */
export function asciiKey(name: string): string | null {
  const key = keyOf(name);
  return /^[a-z0-9 ,()]{2,60}$/u.test(key) && /[a-z]{2}/u.test(key) ? key : null;
}
