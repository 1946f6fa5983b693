import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runWith, testFolder } from "../testing.ts";

const { put } = testFolder();
const TEXT = "Storm shuts Lund pier\n\nAda Fenwick, the mayor of Lund, said the pier wouldn’t open 😀 before May.\n";
const story = put("story.txt", TEXT);

describe("onrecord parse", () => {
  it("shows every sentence with its words as a table", async () => {
    const { code, out } = await runWith({}, "parse", story);
    assert.equal(code, 0);
    assert.match(out, /^Storm shuts Lund pier\n +Word +Lemma +Tag +Relation +to +Name\n/u);
    assert.match(out, /^ *9 +said +say +VERB +VBD +root$/mu);
    assert.match(out, /^ *1 +Ada +Ada +PROPN +NNP +nsubj +9 +said +person$/mu);
    assert.match(out, /^ *2 +Fenwick .*┊$/mu);
  });

  it("prints CoNLL-U whose ranges are those of the text", async () => {
    const { out } = await runWith({}, "parse", "--conllu", story);
    assert.match(out, /^# newdoc id = story\.txt\n/u);
    const rows = out.split("\n").filter((line) => /^\d/u.test(line));
    assert.equal(rows.length, 22);
    for (const row of rows) {
      const [, form = ""] = row.split("\t");
      const [, start, end] = /TokenRange=(\d+):(\d+)/u.exec(row) ?? [];
      assert.equal(TEXT.slice(Number(start), Number(end)), form);
    }
  });

  it("keeps the words of CoNLL-U and gives them a reading of its own", async () => {
    const rows = ["They", "can", "not", "go"].map((form, at) => `${at + 1}\t${form}\t_\tX\tX\t_\t0\troot\t_\t_`);
    const gold = put("gold.conllu", `# newdoc id = n1\n${rows.join("\n")}\n\n`);
    const { code, out } = await runWith({}, "parse", "--conllu", gold);
    assert.equal(code, 0);
    assert.match(out, /^# newdoc id = n1$/mu);
    assert.match(out, /^2\tcan\tcan\tAUX\tMD\t_\t4\taux\t/mu);
    assert.match(out, /^4\tgo\tgo\tVERB\tVB\t_\t0\troot\t/mu);
  });

  it("prints one sentence a line as JSON", async () => {
    const { out } = await runWith({}, "parse", "--json", story);
    const sentences = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(sentences.length, 2);
    assert.deepEqual(sentences[0].words[2].name, { kind: "place", begins: true });
  });

  it("says what is wrong with CoNLL-U that is none, and with a file that is not there", async () => {
    const bad = put("bad.conllu", "Officials said so.\n");
    const failed = await runWith({}, "parse", bad);
    assert.equal(failed.code, 5);
    assert.match(failed.err, /Line 1 is no line of CoNLL-U/u);
    assert.equal((await runWith({}, "parse", "nowhere.txt")).code, 5);
  });

  it("does the same twice", async () => {
    assert.deepEqual(await runWith({}, "parse", story), await runWith({}, "parse", story));
  });
});
