import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readLanguage } from "./language.ts";
import { meta, pageOf } from "./testing.ts";

describe("readLanguage", () => {
  const cases: readonly [readonly (string | object)[], string | null][] = [
    [['<html lang="en-gb">'], "en-GB"],
    [[meta("og:locale", "de_AT")], "de-AT"],
    [['<html lang="">', { "@type": "NewsArticle", inLanguage: "fr" }], "fr"],
    [[{ "@type": "NewsArticle", inLanguage: { "@type": "Language", name: "English", alternateName: "en" } }], "en"],
    [[meta("content-language", "en, de")], "en"],
    [['<html lang="not a tag">'], null],
    [['<html lang="x-1-2">'], null],
    [[""], null],
  ];
  for (const [parts, expected] of cases) {
    it(`reads ${JSON.stringify(parts)}`, () => assert.equal(readLanguage(pageOf(...parts)), expected));
  }
});

describe("sources of a language", () => {
  const cases: readonly [string, readonly (string | object)[], string | null][] = [
    ["the page's element first", ['<html lang="en">', meta("og:locale", "de_DE")], "en"],
    ["the next one after what is no tag", ['<html lang="English (US)">', meta("og:locale", "de_DE")], "de-DE"],
    ["a name in data only where it is a tag", [{ "@type": "NewsArticle", inLanguage: { name: "English" } }], null],
    ["an identifier", [{ "@type": "NewsArticle", inLanguage: { identifier: "pt-br" } }], "pt-BR"],
    ["a list of languages", [{ "@type": "NewsArticle", inLanguage: ["", "fr"] }], "fr"],
    ["a script and a region", ['<html lang="zh_hant_tw">'], "zh-Hant-TW"],
    ["the older name of a language", ['<html lang="iw">'], "he"],
    ["none for one letter", ['<html lang="e">'], null],
    ["none for a tag that is not well formed", ['<html lang="en-1-2">'], null],
  ];
  for (const [name, parts, expected] of cases)
    it(`give ${name}`, () => assert.equal(readLanguage(pageOf(...parts)), expected));
});
