import { readFileSync } from "node:fs";
import { BEGIN, END, INSIDE, labelFor, SINGLE } from "../../src/language/core/names/labels.ts";

export const NAME_TYPES: readonly string[] = ["PER", "ORG", "LOC", "NORP", "EVENT", "WORK", "MISC"];

/** A name in a sentence: words `[from, to)`. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

export interface NameSentence {
  readonly doc: string;
  readonly forms: readonly string[];
  readonly names: readonly GoldName[];
}

/** The label of every word; see names/labels.ts. */
export function nameLabels(words: number, names: readonly GoldName[]): number[] {
  const labels = Array.from({ length: words }, () => 0);
  for (const { from, to, type } of names) {
    for (let at = from; at < to; at++) {
      const part = to - from === 1 ? SINGLE : at === from ? BEGIN : at === to - 1 ? END : INSIDE;
      labels[at] = labelFor(NAME_TYPES.indexOf(type), part);
    }
  }
  return labels;
}

/** IOB2 in the columns of UniversalNER, with its document ids. */
export function readUner(path: string): NameSentence[] {
  const sentences: NameSentence[] = [];
  let doc = "";
  let forms: string[] = [];
  let marks: string[] = [];
  const close = (): void => {
    if (forms.length > 0) sentences.push({ doc, forms, names: namesFrom(marks) });
    forms = [];
    marks = [];
  };
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# newdoc")) doc = line.slice(line.indexOf("=") + 1).trim();
    else if (line.startsWith("#")) {
      const id = /sent_id = (.*)-\d+$/u.exec(line);
      if (id !== null) doc = id[1] as string;
    } else if (line.trim() === "") close();
    else {
      const [, form = "_", mark = "O"] = line.split("\t");
      forms.push(form);
      marks.push(mark === "B-O" ? "O" : mark);
    }
  }
  close();
  return sentences;
}

/** Two columns, `I-TYPE` without beginnings, articles set apart by -DOCSTART-. */
export function readWikigold(path: string): NameSentence[] {
  const sentences: NameSentence[] = [];
  let doc = 0;
  let forms: string[] = [];
  let marks: string[] = [];
  const close = (): void => {
    if (forms.length > 0) sentences.push({ doc: `wikigold-${doc}`, forms, names: namesFrom(marks) });
    forms = [];
    marks = [];
  };
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [form = "", mark = "O"] = line.trim().split(" ");
    if (form === "") close();
    else if (form === "-DOCSTART-") {
      close();
      doc++;
    } else {
      forms.push(form);
      marks.push(mark);
    }
  }
  close();
  return sentences;
}

const TYPES = new Map([
  ["PER", "PER"],
  ["ORG", "ORG"],
  ["LOC", "LOC"],
  ["OTH", "MISC"],
  ["MISC", "MISC"],
]);

function namesFrom(marks: readonly string[]): GoldName[] {
  const names: GoldName[] = [];
  let from = -1;
  for (let at = 0; at <= marks.length; at++) {
    const mark = marks[at] ?? "O";
    const last = at === 0 ? "O" : (marks[at - 1] as string);
    const goesOn = mark.startsWith("I-") && last.slice(2) === mark.slice(2) && last !== "O";
    if (!goesOn && from >= 0) {
      names.push({ from, to: at, type: TYPES.get(last.slice(2)) ?? "MISC" });
      from = -1;
    }
    if (mark !== "O" && !goesOn) from = at;
  }
  return names;
}

/** Words for people of a country, faith or party: "American", "Sunnis". */
const NATION = /(?:an|ans|ese|ish|ic|ics|i|is|im|ims|French|Greeks?|Dutch|Arabs?|Jews?|Kurds?|Turks?)$/u;

/** Sets that have one kind for everything else hold peoples there: these become a kind of their own. */
export function nationsSet(sentence: NameSentence): NameSentence {
  const names = sentence.names.map((name) => {
    const isNation = name.type === "MISC" && name.to - name.from === 1 && NATION.test(sentence.forms[name.from] ?? "");
    return isNation ? { ...name, type: "NORP" } : name;
  });
  return { ...sentence, names };
}
