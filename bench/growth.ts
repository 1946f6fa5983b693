import { articleFromText } from "../src/page/read.ts";
import { readArticle } from "../src/read.ts";
import { alternate } from "./timing.ts";
import { benchTexts } from "./corpus.ts";

/** Cost against length: twice the text should cost at most 2.2 times as much, hostile text included. */
export async function benchGrowth(dataDir: string | null): Promise<string> {
  const { texts } = benchTexts(dataDir);
  const prose = texts.join("\n\n").slice(0, 50_000);
  const inputs: readonly [string, string][] = [
    ["prose", prose],
    ["“", "“".repeat(50_000)],
    ["(", "(".repeat(50_000)],
    ['"', '"'.repeat(50_000)],
    ["said", "said ".repeat(10_000)],
  ];
  const lines: string[] = [];
  for (const [name, text] of inputs) {
    const times = await alternate([
      { name: "once", work: () => readArticle(articleFromText(text, {})) },
      { name: "twice", work: () => readArticle(articleFromText(text + text, {})) },
    ]);
    const [once = Number.NaN, twice = Number.NaN] = [times.get("once"), times.get("twice")];
    lines.push(
      `${name.padEnd(6)} 50 kB ${once.toFixed(1)} ms, 100 kB ${twice.toFixed(1)} ms: × ${(twice / once).toFixed(2)}`,
    );
  }
  return lines.join("\n");
}
