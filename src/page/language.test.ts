import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plainArticle } from "../testing/plain.ts";
import { withLanguage } from "./language.ts";

/** Our own sentences: a river falls, the mayor speaks, a bridge opens. */
const TEXTS: Readonly<Record<string, string>> = {
  en: "The river fell on Monday, and the mayor said that two of the bridges which had been shut for three days were open again. She was not sure that it was over.",
  de: "Der Fluss ist am Montag gefallen, und die Bürgermeisterin sagte, dass zwei der Brücken, die seit drei Tagen gesperrt waren, wieder offen sind. Sie ist sich nicht sicher, ob es vorbei ist.",
  no: "Elven sank mandag, og ordføreren sa at to av broene som har vært stengt i tre dager, er åpne igjen. Hun er ikke sikker på at det er over for dem som bor der nå.",
};

/** An article's language and the codes of its notes after reading, with the last message. */
function languageOf(
  text: string,
  language: string | null,
): { language: string | null; codes: string[]; message: string } {
  const article = withLanguage(plainArticle(text, { language }));
  const codes = article.notes.map(({ code }) => code);
  return { language: article.language, codes, message: article.notes.at(-1)?.message ?? "" };
}

describe("withLanguage", () => {
  const english = TEXTS["en"] ?? "";
  const german = `${TEXTS["de"]} ${TEXTS["de"]}`;

  it("fills in what nobody declares", () => {
    assert.deepEqual(languageOf(english, null), { language: "en", codes: [], message: "" });
    const { language, codes, message } = languageOf(german, null);
    assert.deepEqual([language, codes], ["de", ["other-language"]]);
    assert.match(message, /onrecord reads English; this looks like German\./u);
  });

  it("keeps what is declared, with its region, where the words agree or are few", () => {
    assert.equal(languageOf(english, "en-GB").language, "en-GB");
    assert.equal(languageOf(german, "de-AT").language, "de-AT");
    assert.deepEqual(languageOf("The river fell.", "en-US"), { language: "en-US", codes: [], message: "" });
    assert.match(languageOf("Ja.", "de").message, /the page says that it is German/u);
  });

  it("goes by the words where they clearly say otherwise, and tells", () => {
    const { language, codes } = languageOf(german, "en");
    assert.deepEqual([language, codes], ["de", ["language-mismatch", "other-language"]]);
    assert.deepEqual(languageOf(`${english} ${english}`, "de").codes, ["language-mismatch"]);
  });

  it("goes by the page where words are few, or few of them speak", () => {
    assert.equal(languageOf(TEXTS["de"] ?? "", "en").language, "en");
    assert.equal(languageOf(`${german} ${"Ottilie Rees ".repeat(45)}`, "en").language, "en");
  });

  it("does not call a list with some English in it foreign", () => {
    assert.deepEqual(languageOf("Ottilie Rees of Lyon, the ".repeat(15), null), {
      language: null,
      codes: [],
      message: "",
    });
  });

  it("leaves near languages to the page", () => {
    assert.equal(languageOf(`${TEXTS["no"]} ${TEXTS["no"]}`, "nb").language, "nb");
  });

  it("says when the words are of no language it knows, and least of all English", () => {
    const zulu = "umfula wehle ngomsombuluko imeya yathi amabhuloho amabili avuliwe futhi ".repeat(8);
    assert.match(languageOf(zulu, null).message, /does not look like it/u);
    assert.deepEqual(languageOf("Adela Fenwick", null).codes, []);
  });

  it("takes odd tags as they are", () => {
    assert.match(languageOf("Ja.", "x-klingon-und-mehr-davon").message, /“x-klingon/u);
    assert.equal(languageOf("The river fell.", "EN_us").language, "EN_us");
  });

  it("adds to the notes that are there", () => {
    const note = { code: "paywall", message: "…", span: null };
    assert.equal(withLanguage(plainArticle(german, { language: null, notes: [note] })).notes[0], note);
  });
});
