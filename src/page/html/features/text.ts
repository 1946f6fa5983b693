/** What the words of a block look like, whatever their language. */
export interface TextFacts {
  readonly length: number;
  /** Words; in scripts without blanks, two characters count as one. */
  readonly words: number;
  readonly letters: number;
  readonly digits: number;
  readonly capitals: number;
  readonly commas: number;
  /** Stops, question and exclamation marks. */
  readonly stops: number;
  /** Words of up to three small letters: articles, prepositions and the like in most alphabets. */
  readonly smallWords: number;
  /** Words that begin with a capital. */
  readonly capitalWords: number;
  readonly quotes: number;
  /** Marks that part links and labels: "|", "•", "·", "›", "/". */
  readonly dividers: number;
  readonly lines: number;
  readonly firstIsSmall: boolean;
  /** The kind of the last mark: 3 stop, 2 colon, 1 other mark, 0 letter. */
  readonly ending: number;
}

const STOPS = new Set(".!?。！？…؟।");
const COMMAS = new Set(",;、，；،");
const QUOTES = new Set('"“”„«»‘’「」');
const DIVIDERS = new Set("|•·›»/→▶");
const COLONS = new Set(":：");
const CLOSING = new Set("\"”“»’')]」）");

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/**
 * What each character is, for one look-up: in the lowest three bits its kind (0 other, 1 small letter, 2 capital,
 * 3 digit, 4 a letter of a script without blanks), above them the sets of marks that it is in.
 */
const CHARS = new Uint8Array(0x1_0000);
const KIND = 0b111;
for (let unit = 0; unit < 0x1_0000; unit++) CHARS[unit] = kindOf(unit, String.fromCharCode(unit));
[STOPS, COMMAS, QUOTES, DIVIDERS].forEach((marks, set) => {
  for (const mark of marks) CHARS[mark.charCodeAt(0)] = (CHARS[mark.charCodeAt(0)] ?? 0) | (8 << set);
});

function kindOf(unit: number, char: string): number {
  if (unit >= 0x3040 && unit <= 0x9fff && LETTER.test(char)) return 4;
  if (CAPITAL.test(char)) return 2;
  if (LETTER.test(char)) return 1;
  return DIGIT.test(char) ? 3 : 0;
}

/** Counts in one run over the characters. */
export function textFacts(text: string): TextFacts {
  let letters = 0;
  let digits = 0;
  let capitals = 0;
  let wide = 0;
  let words = 0;
  let smallWords = 0;
  let capitalWords = 0;
  let lines = 1;
  let run = 0;
  let runBegins = 0;
  let stops = 0;
  let commas = 0;
  let quotes = 0;
  let dividers = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32;
    const char = CHARS[unit] ?? 0;
    const kind = char & KIND;
    if (kind === 0) {
      if (run > 0) {
        words++;
        if (runBegins === 2) capitalWords++;
        else if (runBegins === 1 && run <= 3) smallWords++;
        run = 0;
      }
      if (unit === 10) lines++;
      stops += (char >> 3) & 1;
      commas += (char >> 4) & 1;
      quotes += (char >> 5) & 1;
      dividers += (char >> 6) & 1;
      continue;
    }
    if (kind === 4) {
      wide++;
      continue;
    }
    if (run++ === 0) runBegins = kind;
    if (kind === 3) digits++;
    else letters++;
    if (kind === 2) capitals++;
  }
  return {
    length: text.length,
    words: words + wide / 2,
    letters: letters + wide,
    digits,
    capitals,
    commas,
    stops,
    smallWords,
    capitalWords,
    quotes,
    dividers,
    lines,
    firstIsSmall: SMALL.test(text),
    ending: endingOf(text),
  };
}

function endingOf(text: string): number {
  for (let at = text.length - 1; at >= 0 && at > text.length - 5; at--) {
    const char = text.charAt(at);
    if (STOPS.has(char)) return 3;
    if (COLONS.has(char)) return 2;
    if (!CLOSING.has(char)) return ((CHARS[text.charCodeAt(at)] ?? 0) & KIND) > 0 ? 0 : 1;
  }
  return 1;
}

const WORD = /[\p{L}\p{N}]+|©/gu;
const RIGHTS = 0xa9;

/** The words of a text in lower case, with the sign of rights. */
export function lowerWords(text: string): string[] {
  const lower = text.toLowerCase();
  // A run over the characters takes half the time of the pattern, which only letters beyond 16 bits need.
  const words: string[] = [];
  let begin = -1;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 32;
    if (((CHARS[unit] ?? 0) & KIND) !== 0) {
      if (begin < 0) begin = at;
      continue;
    }
    if (unit >= 0xd800 && unit < 0xe000) return lower.match(WORD) ?? [];
    if (begin >= 0) words.push(lower.slice(begin, at));
    begin = -1;
    if (unit === RIGHTS) words.push("©");
  }
  return words;
}
