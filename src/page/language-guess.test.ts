import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { areNear, englishShare, guessLanguage } from "./language-guess.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");

/** Our own sentences: a river falls, the mayor speaks, a bridge opens. */
const TEXTS: Readonly<Record<string, string>> = {
  en: "The river fell on Monday, and the mayor said that two of the bridges which had been shut for three days were open again. She was not sure that it was over.",
  de: "Der Fluss ist am Montag gefallen, und die Bürgermeisterin sagte, dass zwei der Brücken, die seit drei Tagen gesperrt waren, wieder offen sind. Sie ist sich nicht sicher, ob es vorbei ist.",
  fr: "La rivière a baissé lundi, et la maire a dit que deux des ponts qui étaient fermés depuis trois jours sont de nouveau ouverts. Elle n’est pas sûre que ce soit fini pour les gens de la ville.",
  es: "El río bajó el lunes y la alcaldesa dijo que dos de los puentes que estaban cerrados desde hace tres días están abiertos de nuevo. No está segura de que haya terminado para la gente.",
  it: "Il fiume è sceso lunedì e la sindaca ha detto che due dei ponti che erano chiusi da tre giorni sono di nuovo aperti. Non è sicura che sia finita per la gente della città.",
  pt: "O rio baixou na segunda-feira e a prefeita disse que duas das pontes que estavam fechadas há três dias estão abertas de novo. Ela não tem certeza de que acabou para os moradores da cidade.",
  nl: "De rivier is maandag gezakt en de burgemeester zei dat twee van de bruggen die al drie dagen dicht waren weer open zijn. Zij is er niet zeker van dat het voorbij is.",
  sv: "Floden sjönk på måndagen och borgmästaren sade att två av de broar som har varit stängda i tre dagar är öppna igen. Hon är inte säker på att det är över för de som bor där.",
  no: "Elven sank mandag, og ordføreren sa at to av broene som har vært stengt i tre dager, er åpne igjen. Hun er ikke sikker på at det er over for dem som bor der nå.",
  fi: "Joki laski maanantaina, ja pormestari sanoi, että kaksi silloista, jotka ovat olleet kiinni kolme päivää, on taas auki. Hän ei ole varma, että se on ohi, mutta niin hän sanoi.",
  pl: "Rzeka opadła w poniedziałek, a burmistrzyni powiedziała, że dwa z mostów, które były zamknięte od trzech dni, są znowu otwarte. Nie jest pewna, czy to już koniec, ale tak się wydaje.",
  cs: "Řeka v pondělí klesla a starostka řekla, že dva z mostů, které byly tři dny zavřené, jsou znovu otevřené. Není si jistá, že je to za námi, ale tak to vypadá.",
  hu: "A folyó hétfőn apadt, és a polgármester azt mondta, hogy a három napja lezárt hidak közül kettő már nyitva van. Nem biztos abban, hogy ez a vége, de úgy tűnik, hogy az.",
  ro: "Râul a scăzut luni, iar primarul a spus că două dintre podurile care erau închise de trei zile sunt din nou deschise. Nu este sigură că s-a terminat pentru oamenii din oraș.",
  tr: "Nehir pazartesi günü çekildi ve belediye başkanı, üç gündür kapalı olan köprülerden ikisinin yeniden açık olduğunu söyledi. Bunun bir son olduğu için çok emin değil ama daha iyi gibi.",
  id: "Sungai itu surut pada hari Senin, dan wali kota mengatakan bahwa dua dari jembatan yang telah ditutup selama tiga hari sudah dibuka lagi. Dia tidak yakin bahwa ini akan berakhir.",
  vi: "Nước sông đã rút vào thứ hai và bà thị trưởng nói rằng hai trong các cây cầu bị đóng trong ba ngày đã được mở lại. Bà không chắc là việc này đã hết cho người dân.",
  ru: "Река в понедельник отступила, и мэр сказала, что два моста снова открыты. Она не уверена, что всё закончилось.",
  uk: "Річка в понеділок відступила, і міська голова сказала, що два мости знову відкриті. Вона не певна, що це кінець.",
  bg: "Реката спадна в понеделник и кметът каза, че два от мостовете отново са отворени. Тя не е сигурна, че това е краят за града.",
  el: "Το ποτάμι υποχώρησε τη Δευτέρα και η δήμαρχος είπε ότι δύο γέφυρες άνοιξαν ξανά.",
  he: "הנהר ירד ביום שני וראשת העיר אמרה ששני גשרים נפתחו שוב.",
  ar: "انخفض النهر يوم الاثنين وقالت رئيسة البلدية إن جسرين فتحا من جديد.",
  fa: "رودخانه روز دوشنبه پایین رفت و شهردار گفت که دو پل دوباره باز شده‌اند.",
  hi: "सोमवार को नदी उतर गई और महापौर ने कहा कि दो पुल फिर से खुले हैं।",
  ja: "月曜日に川の水位が下がり、市長は二つの橋が再び開いたと述べた。",
  zh: "星期一河水回落，市长说有两座桥已经重新开放，但她不确定是否结束。",
  ko: "월요일에 강물이 빠졌고 시장은 다리 두 곳이 다시 열렸다고 말했다.",
};

describe("guessLanguage", () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`knows ${language}`, () => assert.equal(guessLanguage(text)?.language, language));
  }

  it("knows every sample as English", () => {
    for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"))) {
      assert.equal(guessLanguage(readFileSync(join(SAMPLES, file), "utf8"))?.language, "en", file);
    }
  });

  it("says nothing of short texts, names and figures", () => {
    for (const text of [
      "",
      "The river fell.",
      "Ja.",
      "12 % 😀",
      "Adela Fenwick, Jo Alder, Lee Moss. ".repeat(8),
      "川",
    ]) {
      assert.equal(guessLanguage(text), null, text);
    }
  });

  it("takes letters with their marks apart for the same", () => {
    assert.equal(guessLanguage((TEXTS["vi"] ?? "").normalize("NFD"))?.language, "vi");
  });

  it("keeps to the language of most words where another is quoted", () => {
    assert.equal(
      guessLanguage(`${TEXTS["en"]} ${TEXTS["en"]} “Der Fluss ist gefallen und die Brücke ist offen.”`)?.language,
      "en",
    );
  });

  it("never fails", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void guessLanguage(text)));
  });
});

describe("guessLanguage, of texts in doubt,", () => {
  const english = TEXTS["en"] ?? "";

  it("needs twenty words of Latin letters, or twenty letters of another script", () => {
    const words = english.split(" ");
    assert.equal(guessLanguage(words.slice(0, 19).join(" ")), null);
    assert.equal(guessLanguage(words.slice(0, 20).join(" "))?.language, "en");
    assert.equal(guessLanguage("Το ποτάμι έπεσε τώ"), null);
    assert.equal(guessLanguage("Το ποτάμι έπεσε τώρα εδώ")?.language, "el");
  });

  it("needs four different small words, so that names in a row say nothing", () => {
    assert.equal(guessLanguage("Jo Alder ja Jo Moss ja ".repeat(10)), null);
    assert.equal(guessLanguage("the of the of the of the of the ".repeat(5)), null);
  });

  it("goes by the script of most letters", () => {
    const greek = TEXTS["el"] ?? "";
    assert.equal(guessLanguage(`${greek} ${greek} ${english.slice(0, 40)}`)?.language, "el");
    assert.equal(guessLanguage(`${english} ${english} ${greek.slice(0, 40)}`)?.language, "en");
  });

  it("counts what speaks for it", () => {
    const guess = guessLanguage(english);
    assert.ok(guess !== null && guess.share > 0.3 && guess.share < 0.8);
    assert.equal(guess.words, english.match(/\p{L}+/gu)?.length);
  });

  it("puts case aside, and what stands between the words", () => {
    assert.equal(guessLanguage(english.toUpperCase())?.language, "en");
    assert.equal(guessLanguage(english.replaceAll(" ", "\u00a0\n— 5 % 😀 "))?.language, "en");
  });

  it("reads the beginning alone", () => {
    assert.equal(guessLanguage(`${english.repeat(150)}${(TEXTS["de"] ?? "").repeat(900)}`)?.language, "en");
  });
});

describe("areNear", () => {
  it("holds for a language and itself, and for those that small words do not tell apart, both ways", () => {
    for (const [a, b] of [
      ["en", "en"],
      ["no", "nb"],
      ["da", "no"],
      ["hr", "sr"],
      ["id", "ms"],
    ] as const)
      assert.ok(areNear(a, b) && areNear(b, a), `${a} ${b}`);
    for (const [a, b] of [
      ["en", "de"],
      ["sv", "no"],
      ["es", "pt"],
      ["ru", "ar"],
    ] as const)
      assert.ok(!areNear(a, b) && !areNear(b, a), `${a} ${b}`);
  });
});

describe("englishShare", () => {
  it("is the part of the words that are small words of English", () => {
    assert.deepEqual(englishShare("The river and the bridge"), { words: 5, share: 0.6 });
    assert.deepEqual(englishShare("Ottilie Rees"), { words: 2, share: 0 });
    assert.deepEqual(englishShare("12 % 😀"), { words: 0, share: 0 });
  });
});
