import { addUnit, EMPTY_HASH, spread } from "./hash.ts";

/** What a word looks like, as bits. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const DIGIT = 4;
export const HYPHEN = 8;
export const DOT = 16;
export const LETTER = 32;
export const OTHER = 64;
export const APOSTROPHE = 128;

/** What is known of a word by its hash: its class in the low ten bits, facts from lists above; 0 for an unknown word. */
export interface WordLookup {
  get(lower: number): number;
}

export const CLASS_BITS = 10;

/**
 * The words of an article in columns: hashes of their forms, affixes and shapes. One instance can be filled again
 * for the next article, so that reading makes little garbage.
 *
 *     │ before │ w w w w w │ after before │ w w w │ after │     two cells each: a feature may look two words
 *              from[0]   to[0]            from[1] to[1]        to either side without asking where it is
 */
export const PAD = 4;

export class Words {
  /** How many cells are in use. */
  size = 0;
  form: Int32Array = new Int32Array(0);
  lower: Int32Array = new Int32Array(0);
  prefix1: Int32Array = new Int32Array(0);
  prefix2: Int32Array = new Int32Array(0);
  prefix3: Int32Array = new Int32Array(0);
  suffix1: Int32Array = new Int32Array(0);
  suffix2: Int32Array = new Int32Array(0);
  suffix3: Int32Array = new Int32Array(0);
  suffix4: Int32Array = new Int32Array(0);
  shape: Int32Array = new Int32Array(0);
  flags: Int32Array = new Int32Array(0);
  length: Int32Array = new Int32Array(0);
  class: Int32Array = new Int32Array(0);
  /** The class; for a word without one its last two letters, which say more than that it has none. */
  kin: Int32Array = new Int32Array(0);
  facts: Int32Array = new Int32Array(0);

  /** Where each sentence begins and ends in the columns. */
  readonly from: number[] = [];
  readonly to: number[] = [];

  /**
   * Reads the words `text.slice(starts[i], ends[i])`. Sentence `s` holds the words from `firsts[s]` to before
   * `firsts[s + 1]`; `firsts` closes with the number of all words.
   */
  read(
    text: string,
    starts: ArrayLike<number>,
    ends: ArrayLike<number>,
    firsts: ArrayLike<number>,
    lookup: WordLookup,
  ): void {
    const sentences = firsts.length - 1;
    this.#reserve((firsts[sentences] ?? 0) + PAD * (sentences + 1));
    this.from.length = 0;
    this.to.length = 0;
    let place = 0;
    for (let sentence = 0; sentence < sentences; sentence++) {
      place = this.#pad(place);
      this.from.push(place);
      for (let at = firsts[sentence] ?? 0; at < (firsts[sentence + 1] ?? 0); at++) {
        this.#readWord(text, starts[at] ?? 0, ends[at] ?? 0, place);
        const known = lookup.get(this.lower[place] ?? 0);
        this.class[place] = known & ((1 << CLASS_BITS) - 1);
        this.facts[place] = known >>> CLASS_BITS;
        this.kin[place] = kinOf(this.class[place] ?? 0, this.suffix2[place] ?? 0);
        place++;
      }
      this.to.push(place);
    }
    this.size = this.#pad(place);
  }

  #pad(place: number): number {
    this.#clear(place, -11);
    this.#clear(place + 1, -12);
    this.#clear(place + 2, -2);
    this.#clear(place + 3, -1);
    return place + PAD;
  }

  #readWord(text: string, start: number, end: number, at: number): void {
    let form = EMPTY_HASH;
    let lower = EMPTY_HASH;
    let shape = EMPTY_HASH;
    let flags = 0;
    let last = 0;
    let capitals = 0;
    for (let place = start; place < end; place++) {
      const unit = plainUnit(text.charCodeAt(place));
      const kind = kindOf(unit);
      form = addUnit(form, unit);
      const small = kind === KIND_CAPITAL ? lowerUnit(unit) : kind === KIND_DIGIT ? 48 : unit;
      lower = addUnit(lower, small);
      if (place === start && kind === KIND_CAPITAL) flags |= CAPITAL;
      if (kind === KIND_CAPITAL) capitals++;
      flags |= FLAG_OF_KIND[kind] ?? 0;
      if (unit === 45) flags |= HYPHEN;
      else if (unit === 46) flags |= DOT;
      else if (unit === 39) flags |= APOSTROPHE;
      if (kind !== last) shape = addUnit(shape, kind === KIND_OTHER ? unit : kind);
      last = kind;
      const count = place - start;
      if (count === 0) this.prefix1[at] = lower;
      else if (count === 1) this.prefix2[at] = lower;
      else if (count === 2) this.prefix3[at] = lower;
    }
    const length = end - start;
    if (length < 2) this.prefix2[at] = 0;
    if (length < 3) this.prefix3[at] = 0;
    if (capitals > 1 && capitals === length) flags |= ALL_CAPITALS;
    this.form[at] = spread(form);
    this.lower[at] = spread(lower);
    this.shape[at] = shape;
    this.flags[at] = flags;
    this.length[at] = length;
    this.#readSuffixes(text, start, end, at);
  }

  #readSuffixes(text: string, start: number, end: number, at: number): void {
    let hash = EMPTY_HASH;
    for (let count = 0; count < 4; count++) {
      const place = end - 1 - count;
      let value = 0;
      if (place >= start) {
        const unit = plainUnit(text.charCodeAt(place));
        const kind = kindOf(unit);
        hash = addUnit(hash, kind === KIND_CAPITAL ? lowerUnit(unit) : kind === KIND_DIGIT ? 48 : unit);
        value = hash;
      }
      if (count === 0) this.suffix1[at] = value;
      else if (count === 1) this.suffix2[at] = value;
      else if (count === 2) this.suffix3[at] = value;
      else this.suffix4[at] = value;
    }
  }

  #clear(at: number, value: number): void {
    for (const column of this.#columns()) column[at] = value;
    this.flags[at] = 0;
    this.class[at] = 0;
    this.kin[at] = 0;
    this.facts[at] = 0;
  }

  #columns(): Int32Array[] {
    return [
      this.form,
      this.lower,
      this.prefix1,
      this.prefix2,
      this.prefix3,
      this.suffix1,
      this.suffix2,
      this.suffix3,
      this.suffix4,
      this.shape,
      this.length,
    ];
  }

  #reserve(size: number): void {
    if (this.form.length >= size) return;
    const room = Math.max(64, 2 * size);
    this.form = new Int32Array(room);
    this.lower = new Int32Array(room);
    this.prefix1 = new Int32Array(room);
    this.prefix2 = new Int32Array(room);
    this.prefix3 = new Int32Array(room);
    this.suffix1 = new Int32Array(room);
    this.suffix2 = new Int32Array(room);
    this.suffix3 = new Int32Array(room);
    this.suffix4 = new Int32Array(room);
    this.shape = new Int32Array(room);
    this.flags = new Int32Array(room);
    this.length = new Int32Array(room);
    this.class = new Int32Array(room);
    this.kin = new Int32Array(room);
    this.facts = new Int32Array(room);
  }
}

/** A class as it is; the end of a word beyond all classes. */
function kinOf(wordClass: number, suffix: number): number {
  return wordClass === 0 ? suffix | KIN_BY_SUFFIX : wordClass;
}

const KIN_BY_SUFFIX = 0x40000000;

const KIND_SMALL = 1;
const KIND_CAPITAL = 2;
const KIND_DIGIT = 3;
const KIND_OTHER = 4;
const FLAG_OF_KIND = [0, LETTER, LETTER, DIGIT, OTHER];

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return KIND_SMALL;
  if (unit >= 65 && unit <= 90) return KIND_CAPITAL;
  if (unit >= 48 && unit <= 57) return KIND_DIGIT;
  if (unit < 0xaa) return KIND_OTHER;
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  if (lower !== letter) return KIND_CAPITAL;
  return letter.toUpperCase() === letter && unit < 0x2e80 ? KIND_OTHER : KIND_SMALL;
}

function lowerUnit(unit: number): number {
  return unit < 128 ? unit | 32 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Typographic quotation marks and apostrophes read as the plain ones. */
function plainUnit(unit: number): number {
  if (unit < 0x2010) return unit;
  if (unit === 0x2019 || unit === 0x2018) return 39;
  if (unit === 0x201c || unit === 0x201d) return 34;
  return unit;
}
