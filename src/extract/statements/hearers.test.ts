import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onlySaid } from "./testing.ts";

describe("whom it was said to", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    ["the court", "Fenwick told the court that the pier was gone."],
    ["the court", "Fenwick told the court in Lund on Monday that the pier was gone."],
    ["reporters", "Fenwick told reporters that the pier was gone."],
    ["him", "Fenwick told him the pier was gone."],
    ["her colleagues", "Fenwick told her colleagues that the pier was gone."],
    ["members of the union", "Fenwick told members of the union that the pier was gone."],
    ["a crowded news conference", "Fenwick told a crowded news conference on Tuesday that the pier was gone."],
    ["CNN’s Bo Berg", "Fenwick told CNN’s Bo Berg that the pier was gone."],
    ["The Harbour Courier", "Fenwick told The Harbour Courier that the pier was gone."],
    ["the newspaper Gazeta da Ponte", "Fenwick told the newspaper Gazeta da Ponte that the pier was gone."],
    ["the Harbour Board", "“It is gone,” Fenwick told the Harbour Board."],
    ["me", "“It is gone,” she told me."],
    ["the judge", "Fenwick asked the judge to close the pier."],
    ["residents", "Fenwick warned residents that the pier would fall."],
    ["the union", "Fenwick urged the union to wait."],
    ["voters", "Fenwick assured voters that the pier was safe."],
    ["police", "Fenwick informed police that the pier was gone."],
    [null, "Fenwick said the pier was gone."],
    [null, "Fenwick claimed the pier was gone."],
    [null, "According to Fenwick, the pier was gone."],
  ];
  for (const [addressee, text] of cases) it(text, () => assert.equal(onlySaid(text).addressee, addressee));
});

describe("where it was said", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    ["in a statement", "Fenwick said in a statement that the pier was gone."],
    ["in a statement", "“It is gone,” Fenwick said in a statement."],
    ["in a statement to Reuters", "“It is gone,” Fenwick said on Tuesday in a statement to Reuters."],
    ["in an interview with the BBC", "Fenwick said in an interview with the BBC that the pier was gone."],
    ["at a news conference in Lund", "Fenwick said at a news conference in Lund on Tuesday that the pier was gone."],
    ["in a letter to the board", "Fenwick wrote in a letter to the board that the pier was gone."],
    ["during a trial in Lund", "Fenwick said during a trial in Lund that the pier was gone."],
    ["in court", "Fenwick said in court that the pier was gone."],
    ["on X", "Fenwick said on X that the pier was gone."],
    ["on Facebook", "Fenwick wrote on Facebook that the pier was gone."],
    ["on television", "Fenwick said on television that the pier was gone."],
    ["by telephone", "Fenwick said by telephone that the pier was gone."],
    [null, "Fenwick said the pier was gone."],
    [null, "Fenwick said on Monday that the pier was gone."],
    [null, "Fenwick said the statement was gone."],
  ];
  for (const [venue, text] of cases) it(text, () => assert.equal(onlySaid(text).venue, venue));
});

describe("when it was said", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    ["2026-03-02", "Fenwick said on Monday that the pier was gone."],
    ["2026-03-02", "Fenwick said, on Monday, that the pier was gone."],
    ["2026-W09", "Fenwick said last week that the pier was gone."],
    ["2026-03-02", "Fenwick told the court in Lund on Monday that the pier was gone."],
    ["2026-03-03", "Fenwick said at a news conference in Lund on Tuesday that the pier was gone."],
    ["2026-03-02", "“It is gone,” Fenwick said on Monday."],
    ["2026-03-02", "“It is gone,” said Fenwick on Monday."],
    ["2026-03-02", "On Monday, Fenwick said the pier was gone."],
    ["2026-03-02", "Last Monday Fenwick said the pier was gone."],
    ["2026-03-02", "Early on Monday, police said the pier was gone."],
    ["2026-03-02", "It rained. On Monday, Fenwick said the pier was gone."],
    ["2026-03", "In March, officials said the pier was gone."],
    [null, "Fenwick said the pier fell on Monday."],
    [null, "“It fell on Monday,” Fenwick said."],
    [null, "“On Monday, it fell,” Fenwick said."],
    [null, "The pier fell on Monday, Fenwick said."],
    [null, "When it fell on Monday, Fenwick said the pier was gone."],
    [null, "After Monday, Fenwick said the pier was gone."],
    [null, "Fenwick, who left on Monday, said it fell."],
    [null, "“It is gone,” said Fenwick, who left on Monday."],
    [null, "Fenwick said for two hours that the pier was gone."],
    [null, "Fenwick now says the pier is gone."],
    [null, "Fenwick said the pier was gone."],
  ];
  for (const [day, text] of cases) it(text, () => assert.equal(onlySaid(text).saidAt, day));
});
