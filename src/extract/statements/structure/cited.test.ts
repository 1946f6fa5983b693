import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleFromText } from "../../../page/read.ts";
import { readArticle } from "../../../read.ts";

/** Each statement as the way its words took. */
function chains(text: string): string[] {
  const { statements, sources } = readArticle(articleFromText(text, {}));
  const nameOf = (id: string): string => {
    const source = sources.find((one) => one.id === id);
    return source?.name ?? source?.description ?? "?";
  };
  return statements.map(({ chain }) => chain.map(({ source, role }) => `${role} ${nameOf(source)}`).join(" > "));
}

describe("words within words", () => {
  it("lead from who said them to who passes them on, also where only the inner ones stand behind a cue of the line", () => {
    assert.deepEqual(
      chains("The report, seen by the Harbour Post, says engineers warned three times that the pier was rotten."),
      ["origin The report", "origin engineers > relay The report"],
    );
  });

  it("are not said to how often, nor to when", () => {
    for (const when of ["three times", "last week", "twice"]) {
      const { statements } = readArticle(articleFromText(`Engineers warned ${when} that the pier was rotten.`, {}));
      assert.deepEqual(
        statements.map(({ addressee }) => addressee),
        [null],
        when,
      );
    }
  });

  it("are nobody's who only saw the paper", () => {
    const { sources } = readArticle(articleFromText("The report, seen by Reuters, says engineers left.", {}));
    assert.ok(sources.every(({ description }) => description?.startsWith("seen") !== true));
  });
});

describe("citedIn", () => {
  it("puts whom a speaker cites before the speaker, who then passes it on", () => {
    assert.deepEqual(chains("The hull had cracked in June, the union said on Tuesday, citing two former engineers."), [
      "origin two former engineers > relay the union",
    ]);
    assert.deepEqual(chains("Reuters, citing two officials, reported that the pier was rotten."), [
      "origin two officials > relay Reuters",
    ]);
    assert.deepEqual(chains("The pier was rotten, Ada Fenwick said, citing court records."), [
      "origin court records > relay Ada Fenwick",
    ]);
  });

  it("knows a reason from a source", () => {
    assert.deepEqual(chains("The pier would stay shut, Ada Fenwick said, citing safety concerns."), [
      "origin Ada Fenwick",
    ]);
  });

  it("leaves to its words what somebody says of others", () => {
    assert.deepEqual(chains("“Brann went on and on, citing two officials,” Ada Fenwick said."), ["origin Ada Fenwick"]);
  });
});
