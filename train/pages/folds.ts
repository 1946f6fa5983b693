/** Second-level labels that are no site of their own: `news.com.au`, `bbc.co.uk`. */
const SHARED = new Set(["co", "com", "org", "net", "gov", "edu", "ac"]);

/** The registrable part of a page's address, near enough to keep the pages of one publisher together. */
export function siteOf(url: string): string {
  const host = URL.parse(url)?.hostname.toLowerCase() ?? "";
  const labels = host.split(".");
  const wanted = SHARED.has(labels.at(-2) ?? "") && labels.length > 2 ? 3 : 2;
  return labels.slice(-wanted).join(".");
}

/** The fold of a site, 0 to `folds` - 1: by a hash of its name, so that it never depends on the other pages. */
export function foldOf(site: string, folds: number): number {
  let hash = 2_166_136_261;
  for (const char of site) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
