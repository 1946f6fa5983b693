import type { Command } from "commander";
import type { ParseFlags } from "./commands/parse.ts";
import type { ReadFlags } from "./commands/read.ts";
import type { WhoFlags } from "./commands/who.ts";
import type { Act } from "./flags.ts";
import { common, examples, fetching } from "./flags.ts";
import type { GatherFlags } from "./gathering.ts";

/** The commands that read articles. What each does is loaded when it is called. */
export const READING_VERBS: readonly ((program: Command, act: Act) => void)[] = [addRead, addWho, addSources, addParse];

const INPUTS = "pages, texts, folders, addresses, or records that were made before (.json, .jsonl)";

function addRead(program: Command, act: Act): void {
  const command = program
    .command("read")
    .summary("read pages, texts and feeds: who said what")
    .description("Reads saved pages, plain text, feeds, JSONL of articles, folders and addresses.")
    .argument("[inputs...]", "files, folders, globs, addresses, or - for what is piped in")
    .option("--json", "print the whole record of one article")
    .option("--jsonl", "print one record a line, as they are read")
    .option("--published <date>", "day of publication: 2026-03-05 or 2026-03-05T14:00:00Z")
    .option("--url <address>", "address that the page was saved from")
    .option("--outlet <name>", "who published it")
    .option("--fail-empty", "end with 3 when no statement is found");
  common(fetching(command));
  examples(command, [
    ["read story.html", "a saved page"],
    ["read --published 2026-03-05 story.txt", "plain text, with its date"],
    ["read --jsonl saved-pages/ > records.jsonl", "a folder, one record a line"],
    ["read articles.jsonl.gz", "lines of {id, url, published, headline, text or html}"],
    ["read https://news.example/story", "one polite request"],
    ["read - < story.txt", "what is piped in"],
  ]);
  command.action((inputs: string[], flags: ReadFlags) =>
    act(flags, async (face) => (await import("./commands/read.ts")).read(face, inputs, flags)),
  );
}

function addWho(program: Command, act: Act): void {
  const command = program
    .command("who")
    .summary("what one speaker said")
    .description("Prints what one speaker said, article by article, with the numbers of the summary.")
    .argument("<name>", "full name, surname, or how the article calls them: Fenwick, “union”, “a U.S. official”")
    .argument("<inputs...>", INPUTS)
    .option("--json", "print one speaker of one article a line, as JSON")
    .option("--fail-empty", "end with 3 when nobody of that name speaks");
  common(fetching(command));
  examples(command, [
    ["who Fenwick story.html", "what Fenwick said there"],
    ["who “Ada Fenwick” records.jsonl", "in all articles that were read before"],
  ]);
  command.action((name: string, inputs: string[], flags: WhoFlags) =>
    act(flags, async (face) => (await import("./commands/who.ts")).who(face, name, inputs, flags)),
  );
}

function addSources(program: Command, act: Act): void {
  const command = program
    .command("sources")
    .summary("whom an article rests on: named, unnamed, why, through whom")
    .description(
      "Counts the sourcing of each article: named, unnamed with and without a reason, institutions, agencies.",
    )
    .argument("<inputs...>", INPUTS)
    .option("--json", "print one article a line, as JSON");
  common(fetching(command));
  examples(command, [
    ["sources story.html", "one article"],
    ["sources saved-pages/", "each of a folder, and all together"],
  ]);
  command.action((inputs: string[], flags: GatherFlags) =>
    act(flags, async (face) => (await import("./commands/sources.ts")).sources(face, inputs, flags)),
  );
}

function addParse(program: Command, act: Act): void {
  const command = program
    .command("parse")
    .summary("show words, tags, names and sentence structure")
    .description("Shows how sentences are read: words, lemmas, tags, names, and on which word each one hangs.")
    .argument("<inputs...>", "files, folders, globs, addresses, or - for what is piped in; .conllu keeps its words")
    .option("--conllu", "print CoNLL-U")
    .option("--json", "print one sentence a line, as JSON");
  common(fetching(command));
  examples(command, [
    ["parse story.html", "a table for every sentence"],
    ["parse --conllu story.txt > story.conllu", "for other programs"],
    ["parse --conllu gold.conllu > ours.conllu", "our reading of given words, to be held against gold"],
  ]);
  command.action((inputs: string[], flags: ParseFlags) =>
    act(flags, async (face) => (await import("./commands/parse.ts")).parse(face, inputs, flags)),
  );
}
