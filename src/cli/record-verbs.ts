import type { Command } from "commander";
import type { DemoFlags } from "./commands/demo.ts";
import type { VerifyFlags } from "./commands/verify.ts";
import type { CommonFlags } from "./face.ts";
import type { Act } from "./flags.ts";
import { common, examples, fetching } from "./flags.ts";

/** The commands about records that were made before, and the demo. */
export const RECORD_VERBS: readonly ((program: Command, act: Act) => void)[] = [
  addVerify,
  addExplain,
  addSchema,
  addDemo,
];

function addVerify(program: Command, act: Act): void {
  const command = program
    .command("verify")
    .summary("hold every span of a record against the text")
    .description("Checks that the words of every span stand where the record says. Ends with 4 when they do not.")
    .argument("<record>", "a record as JSON, or records as JSONL; - for what is piped in")
    .argument("[page]", "the page or text as it is now; words that moved are found again")
    .option("--json", "print the result as JSON");
  common(fetching(command));
  examples(command, [
    ["verify story.json", "against the text in the record"],
    ["verify story.json story.html", "against the page as it is now"],
    ["verify records.jsonl", "many records"],
  ]);
  command.action((record: string, page: string | undefined, flags: VerifyFlags) =>
    act(flags, async (face) => (await import("./commands/verify.ts")).verify(face, record, page, flags)),
  );
}

function addExplain(program: Command, act: Act): void {
  const command = program
    .command("explain")
    .summary("say which rule found a thing, on which words")
    .description("Says which rule found a thing of a record, on which words, and how sure it is.")
    .argument("<record>", "a record as JSON; - for what is piped in")
    .argument("[id]", "id or the beginning of one, or the number of a statement; without it all are listed")
    .option("--json", "print the explanation as JSON");
  common(command);
  examples(command, [
    ["explain story.json", "all ids, with their words"],
    ["explain story.json 3", "the third statement"],
    ["explain story.json st-4f21", "a finding by its id"],
  ]);
  command.action((record: string, id: string | undefined, flags: CommonFlags) =>
    act(flags, async (face) => (await import("./commands/explain.ts")).explain(face, record, id, flags)),
  );
}

function addSchema(program: Command, act: Act): void {
  const command = program
    .command("schema")
    .summary("print the JSON Schema of the record")
    .description("Prints the JSON Schema (draft 2020-12) of the record, or of one noun of it.")
    .argument("[noun]", "Statement, Source, Time, Article, …")
    .option("--json", "it is JSON anyway; errors become JSON too");
  common(command);
  examples(command, [
    ["schema > record.schema.json", "the whole record"],
    ["schema Statement", "one noun"],
  ]);
  command.action((noun: string | undefined, flags: CommonFlags) =>
    act(flags, async (face) => (await import("./commands/schema.ts")).schema(face, noun)),
  );
}

function addDemo(program: Command, act: Act): void {
  const command = program
    .command("demo")
    .summary("read the project's own sample articles")
    .description("Reads sample articles that come with onrecord; everybody and everything in them is invented.")
    .option("--jsonl", "print their records, one a line");
  common(command);
  examples(command, [["demo", "no network, no key"]]);
  command.action((flags: DemoFlags) =>
    act(flags, async (face) => (await import("./commands/demo.ts")).demo(face, flags)),
  );
}
