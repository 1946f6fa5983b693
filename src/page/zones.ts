/** Abbreviations that mean one offset in news pages; "CST", "IST", "BST" mean several and say nothing here. */
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ["Z", "Z"],
  ["GMT", "Z"],
  ["UTC", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["JST", "+09:00"],
  ["KST", "+09:00"],
  ["AEST", "+10:00"],
  ["AEDT", "+11:00"],
]);

const OFFSET = /([+-]\d{2}):?(\d{2})?$/u;

/** "EST" → "-05:00", "UTC+0530" → "+05:30", as ISO 8601 writes a zone; "" for none and for one in doubt. */
export function zoneOf(written: string | undefined): string {
  const zone = written?.trim() ?? "";
  const [, hours, minutes = "00"] = OFFSET.exec(zone) ?? [];
  return hours === undefined ? (OFFSETS.get(zone) ?? "") : `${hours}:${minutes}`;
}
