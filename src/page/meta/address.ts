/** Longer ones are data, not addresses. */
const LONGEST = 4_000;

/** An http(s) address, made whole against `base`, without its fragment; null for anything else. */
export function webAddress(href: string | null | undefined, base: string | null): string | null {
  const trimmed = href?.trim() ?? "";
  if (trimmed === "" || trimmed.length > LONGEST) return null;
  const url = URL.parse(trimmed, base !== null && URL.canParse(base) ? base : undefined);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  url.hash = "";
  return url.href;
}

/** "https://www.harbour.example/a" → "harbour.example". */
export function domainOf(url: string | null): string | null {
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  return host === undefined || host === "" ? null : host.replace(/^www\d?\./u, "");
}

const ADDRESS_DAY =
  /[/_.-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?(0[1-9]|[12]\d|3[01])(?=\d{6}\D|[^\d]|$)/iu;
const MONTH_WORDS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day that an address names, as "2026-03-05", if the calendar has it or not; none or one. */
export function dayInAddress(url: string | null): string[] {
  const found = ADDRESS_DAY.exec((url ?? "").slice(0, 500));
  const [, year = "", month = "", day = ""] = found ?? [];
  const word = MONTH_WORDS.indexOf(month.toLowerCase());
  return found === null ? [] : [`${year}-${word < 0 ? month : String(word + 1).padStart(2, "0")}-${day}`];
}
