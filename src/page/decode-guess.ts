/** Enough bytes to tell an encoding by. */
const SAMPLE = 65_536;
/** The beginning of a page is mostly ASCII: zeros show there, or nowhere. */
const OPENING = 4_096;
/** In UTF-16 without its mark, English has a zero in every other byte. */
const ZERO_SHARE = 0.3;
const LEAST_PAIRS = 4;
/** Below this, the detector's best is no better than the web's commonest. */
const LEAST_CONFIDENCE = 20;
const FALLBACK = "windows-1252";

/** "utf-16le" or "utf-16be" where the zeros stand as in UTF-16 without a byte order mark, else null. */
export function utf16Of(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, OPENING) >> 1;
  if (pairs < LEAST_PAIRS) return null;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (odd > pairs * ZERO_SHARE && even * 10 < odd) return "utf-16le";
  return even > pairs * ZERO_SHARE && odd * 10 < even ? "utf-16be" : null;
}

/** The encoding that bytes without a declaration look like, as the web names it; windows-1252 in doubt. */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    const encoding = webName(name);
    if (confidence < LEAST_CONFIDENCE) break;
    if (encoding !== null && encoding !== "utf-8") return encoding;
  }
  return FALLBACK;
}

/** The web reads Latin-1 as windows-1252, and so does `TextDecoder`; null for what it cannot read. */
function webName(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
