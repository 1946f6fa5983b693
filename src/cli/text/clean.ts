/**
 * Makes text from the web harmless to a terminal. What could move the cursor, change colours, retitle
 * the window or turn the reading direction around is shown as a visible sign instead, never dropped.
 */
export function clean(text: string): string {
  return text.replace(UNSAFE, shown);
}

/** The same on one line: every run of white space is one blank, a paragraph break is ¶. */
export function cleanLine(text: string): string {
  return clean(text.trim().replace(PARAGRAPH_BREAK, " ¶ ").replace(SPACES, " "));
}

// C0 but tab and newline, delete, C1; embeddings, overrides and isolates of direction; line and
// paragraph separators; annotation marks; lone surrogates.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufff9-\ufffb\p{Cs}]/gu;
const PARAGRAPH_BREAK = /[\t ]{0,20}(?:\r?\n[\t ]{0,20}){2,20}/gu;
const SPACES = /[\s]+/gu;

const PICTURES = 0x2400;
const DELETE = 0x7f;

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  if (code === DELETE) return "␡";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
