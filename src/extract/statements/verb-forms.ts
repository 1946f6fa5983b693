const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  swear: ["swears", "swore", "sworn", "swearing"],
  think: ["thinks", "thought", "thinking"],
  find: ["finds", "found", "finding"],
  feel: ["feels", "felt", "feeling"],
  read: ["reads", "read", "reading"],
  show: ["shows", "showed", "shown", "showing"],
  forecast: ["forecasts", "forecast", "forecasting"],
  learn: ["learns", "learned", "learnt", "learning"],
  admit: ["admits", "admitted", "admitting"],
  beg: ["begs", "begged", "begging"],
  quip: ["quips", "quipped", "quipping"],
  rebut: ["rebuts", "rebutted", "rebutting"],
  slam: ["slams", "slammed", "slamming"],
  commit: ["commits", "committed", "committing"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  dub: ["dubs", "dubbed", "dubbing"],
  concur: ["concurs", "concurred", "concurring"],
  label: ["labels", "labeled", "labelled", "labeling", "labelling"],
  signal: ["signals", "signaled", "signalled", "signaling", "signalling"],
  refer: ["refers", "referred", "referring"],
};

/** All written forms of a verb, the dictionary form first. */
export function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return [lemma, ...irregular];
  if (/[^aeiou]y$/u.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith("ee")) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith("e")) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const s = /(?:s|sh|ch|x)$/u.test(lemma) ? "es" : "s";
  return [lemma, `${lemma}${s}`, `${lemma}ed`, `${lemma}ing`];
}
