import type { Kind, Use } from "../../src/extract/places/gazetteer/format.ts";
import type { Entry } from "./entries.ts";
import { demonymsOf, namesOfAdmin, namesOfCity, namesOfCounty } from "./names.ts";
import type { AdminName, City } from "./sources.ts";
import { readAdmins, readCities, readTable, several, withTodaysCodes } from "./sources.ts";

/** "cities from 1,000 people"; seats of a division are kept whatever their size. */
const LEAST_PEOPLE = 1000;
/** Where English news is made its villages are named too. */
const ENGLISH_HOMES: ReadonlySet<string> = new Set(["US", "CA", "GB", "IE", "AU", "NZ"]);
/** Countries whose second divisions English news names: counties, provinces, departments, districts. */
const COUNTIES: ReadonlySet<string> = new Set(["US", "CA", "GB", "IE", "AU", "NZ", "IT", "ES", "FR", "PH", "PK"]);
const LEFT_OUT: ReadonlySet<string> = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH"]);

type Name = readonly [string, Use];

/** Every entry of the gazetteer, countries first. */
export function gather(): Entry[] {
  const divisions = new Set(readAdmins(1).map(({ code }) => code));
  const cities = withTodaysCodes(readCities().filter(isKept), divisions);
  const further = new Map(readTable("names.tsv").map(([id, names]) => [Number(id), several(names)]));
  const metonyms = Map.groupBy(readTable("metonyms.tsv"), ([, id]) => Number(id));
  return [
    ...countries(),
    ...firstDivisions(cities),
    ...secondDivisions(cities),
    ...regions(),
    ...cities.map((city) =>
      cityEntry(city, [
        ...(further.get(city.id) ?? []).map((name): Name => [name, "name"]),
        ...(metonyms.get(city.id) ?? []).map(([words = ""]): Name => [words, "metonym"]),
      ]),
    ),
  ];
}

function isKept({ feature, country, population }: City): boolean {
  if (LEFT_OUT.has(feature)) return false;
  if (feature === "PPLX") return population >= 5000;
  return (
    population >= (ENGLISH_HOMES.has(country) ? LEAST_PEOPLE / 2 : LEAST_PEOPLE) || /^PPL(?:A2?|C|G)$/u.test(feature)
  );
}

function countries(): Entry[] {
  return readTable("countries.tsv").map(([code = "", id, lat, lon, population, , names, demonyms]) => ({
    id: Number(id),
    display: several(names)[0] ?? code,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    country: code,
    admin1: null,
    admin2: null,
    kind: "country",
    code,
    names: [...several(names).map((name): Name => [name, "name"]), ...demonymsOf(several(demonyms))],
  }));
}

function firstDivisions(cities: readonly City[]): Entry[] {
  const towns = Map.groupBy(cities, ({ country, admin1 }) => `${country}.${admin1}`);
  const own = new Map(readTable("admin1.tsv").map((row) => [row[0] ?? "", row]));
  const entryOf = ({ code, name }: AdminName): Entry[] => {
    const inside = towns.get(code) ?? [];
    const [, id, lat, lon, forms, people] = own.get(code) ?? [];
    if (inside.length === 0 && id === undefined) return [];
    const point = id === undefined ? middleOf(inside) : { lat: Number(lat), lon: Number(lon) };
    const entry: Entry = {
      id: id === undefined ? null : Number(id),
      display: name,
      ...point,
      population: peopleOf(inside),
      country: code.slice(0, 2),
      admin1: null,
      admin2: null,
      kind: "admin1",
      code,
      names: [...namesOfAdmin(name), ...several(forms).map(asAbbreviation), ...demonymsOf(several(people))],
    };
    return [entry];
  };
  return readAdmins(1).flatMap(entryOf);
}

/** "Calif." is an abbreviation, "CA" the post's, "Newfoundland" a name. */
function asAbbreviation(form: string): Name {
  if (/^[A-Z]{2,3}$/u.test(form)) return [form, form.length === 2 ? "postal" : "abbreviation"];
  return [form, form.includes(".") || form.length <= 3 ? "abbreviation" : "name"];
}

function secondDivisions(cities: readonly City[]): Entry[] {
  const towns = Map.groupBy(cities, ({ country, admin1, admin2 }) => `${country}.${admin1}.${admin2}`);
  const entryOf = ({ code, name }: AdminName): Entry[] => {
    const country = code.slice(0, 2);
    const inside = towns.get(code) ?? [];
    if (!COUNTIES.has(country) || inside.length === 0) return [];
    const { lat, lon } = inside.find(({ feature }) => feature === "PPLA2") ?? middleOf(inside);
    const entry: Entry = {
      id: null,
      display: name,
      lat,
      lon,
      population: peopleOf(inside),
      country,
      admin1: code.split(".").slice(0, 2).join("."),
      admin2: null,
      kind: "admin2",
      code,
      names: namesOfCounty(name, country),
    };
    return [entry];
  };
  const own = readTable("admin2.tsv").map(([code = "", name = ""]) => ({ code, name }));
  return [...readAdmins(2), ...own].flatMap(entryOf);
}

function regions(): Entry[] {
  return readTable("regions.tsv").map(([kind, id, lat, lon, country, names, adjectives]) => ({
    id: id === "-" ? null : Number(id),
    display: several(names)[0] ?? "",
    lat: Number(lat),
    lon: Number(lon),
    population: 0,
    country: country === undefined || country === "-" ? null : country,
    admin1: null,
    admin2: null,
    kind: kind as Kind,
    code: null,
    names: [...several(names).map((name): Name => [name, "name"]), ...demonymsOf(several(adjectives))],
  }));
}

function cityEntry(city: City, further: readonly Name[]): Entry {
  const { id, lat, lon, population, country, admin1, admin2, feature } = city;
  return {
    id,
    display: further.find(([, use]) => use === "name")?.[0] ?? city.name,
    lat,
    lon,
    population,
    country,
    admin1: `${country}.${admin1}`,
    admin2: `${country}.${admin1}.${admin2}`,
    kind: kindOf(feature),
    code: null,
    names: [...further, ...namesOfCity(city)],
  };
}

function kindOf(feature: string): Kind {
  if (feature === "PPLC") return "capital";
  if (feature === "PPLX") return "section";
  return feature === "PPLA" || feature === "PPLA2" ? "seat" : "city";
}

function middleOf(towns: readonly City[]): { lat: number; lon: number } {
  const mean = (of: (city: City) => number): number => towns.reduce((sum, city) => sum + of(city), 0) / towns.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

function peopleOf(towns: readonly City[]): number {
  return towns.reduce((sum, { population, feature }) => sum + (feature === "PPLX" ? 0 : population), 0);
}
