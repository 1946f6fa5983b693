import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { verifySpans } from "../../evidence/verify.ts";
import { interrupted } from "../shell.ts";
import { main } from "../main.ts";
import type { Ran } from "../testing.ts";
import { fakeShell, runWith, testFolder } from "../testing.ts";

const { path: folder, put } = testFolder();
const STORY = "Bridge shut\n\n“It will stay shut,” Mayor Ada Fenwick said on Monday.\n";
const FERRY = "Ferry back\n\nThe ferry is back, said Joris Haver, its captain.\n";
const story = put("set/story.txt", STORY);
put("set/ferry.txt", FERRY);
put("set/photo.jpg", "no");
const empty = put("empty.txt", " \n");
const lines = put(
  "lines.jsonl",
  [
    JSON.stringify({ id: "l1", published: "2026-03-05", text: STORY }),
    "nonsense",
    JSON.stringify({ id: "l3", text: FERRY }),
  ].join("\n"),
);

function read(...args: string[]): Promise<Ran> {
  return runWith({}, "read", ...args);
}

/** The records that a run printed, one a line. */
function records(out: string): { article: { externalId: string | null; text: string; published: unknown } }[] {
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function errors(err: string): { code: string; message: string; hint: string; input?: string }[] {
  return err
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).error);
}

describe("onrecord read FILE", () => {
  it("prints a summary, and on stderr what to try next", async () => {
    const { code, out, err } = await read(story);
    assert.equal(code, 0);
    assert.match(out, /^Bridge shut\n─{11}\nOutlet {5}not found\n/u);
    assert.match(out, /Ada Fenwick said .*\n +“It will stay shut,”/u);
    assert.match(err, /^\nNext:\n/u);
  });

  it("takes the day of publication from the user", async () => {
    const { out } = await read("--published", "2026-03-05", story);
    assert.match(out, /^Published {2}Thursday 2026-03-05 \(as given\)$/mu);
    assert.match(out, /Monday = Monday 2026-03-02/u);
  });

  it("takes the outlet from the user", async () => {
    assert.match((await read("--outlet", "The Harbour Courier", story)).out, /^Outlet {5}The Harbour Courier/mu);
  });

  it("is silent beside the data when told", async () => {
    assert.equal((await read("--quiet", story)).err, "");
  });

  it("reads what is piped in", async () => {
    const { code, out } = await runWith({ stdin: STORY }, "read", "-");
    assert.equal(code, 0);
    assert.match(out, /^Bridge shut\n/u);
  });

  it("fits the terminal", async () => {
    const { out } = await runWith({ terminal: 40, env: { NO_COLOR: "1" } }, "read", story);
    for (const line of out.split("\n")) assert.ok(line.length <= 40, line);
  });

  it("paints a terminal", async () => {
    assert.ok((await runWith({ terminal: 80 }, "read", story)).out.startsWith("\u001b[1mBridge shut\u001b[22m"));
  });
});

describe("onrecord read --json", () => {
  it("prints the whole record, every span of it right", async () => {
    const { code, out, err } = await read("--json", story);
    assert.deepEqual([code, err], [0, ""]);
    const record = JSON.parse(out);
    assert.equal(record.schema, "onrecord/1");
    assert.equal(record.article.text, STORY);
    assert.equal(record.article.externalId, "story.txt");
    assert.deepEqual(verifySpans(record).mismatches, []);
  });

  it("prints the same bytes again", async () => {
    assert.equal((await read("--json", story)).out, (await read("--json", story)).out);
  });

  it("is for one article", async () => {
    const several = await read("--json", story, empty);
    assert.equal(several.code, 2);
    assert.match(errors(several.err)[0]?.hint ?? "", /--jsonl/u);
    const inside = await read("--json", lines);
    assert.deepEqual([inside.code, inside.out], [2, ""]);
  });

  it("tells failures as JSON too", async () => {
    const { code, err } = await read("--json", empty);
    assert.equal(code, 5);
    const [error] = errors(err);
    assert.deepEqual([error?.code, error?.input], ["empty-input", empty]);
  });
});

describe("onrecord read --jsonl", () => {
  it("prints one record a line, failures on stderr", async () => {
    const { code, out, err } = await read("--jsonl", lines);
    assert.equal(code, 5);
    assert.deepEqual(
      records(out).map(({ article }) => article.externalId),
      ["l1", "l3"],
    );
    assert.deepEqual(
      errors(err).map(({ input }) => input),
      [`${lines}:2`],
    );
  });

  it("names the records of files by their files", async () => {
    const { code, out } = await read("--jsonl", `${folder}/set`);
    assert.equal(code, 0);
    assert.deepEqual(
      records(out).map(({ article }) => article.externalId),
      ["ferry.txt", "story.txt"],
    );
  });

  it("stops between two records when it is interrupted, and says so", async () => {
    const shell = fakeShell();
    const stopping = {
      ...shell,
      stdout: {
        ...shell.stdout,
        write: async (text: string) => {
          await shell.stdout.write(text);
          shell.stop(interrupted());
        },
      },
    };
    const code = await main(["read", "--jsonl", `${folder}/set`], stopping);
    assert.equal(code, 130);
    assert.equal(records(shell.out()).length, 1);
    assert.ok(shell.out().endsWith("}\n"));
    assert.match(shell.err(), /"code":"interrupted"/u);
  });

  it("stops without a word when nobody reads any longer", async () => {
    const shell = fakeShell();
    shell.stop("the output was closed");
    const code = await main(["read", "--jsonl", `${folder}/set`], shell);
    assert.deepEqual([code, shell.err()], [0, ""]);
  });
});

describe("onrecord read with several inputs", () => {
  it("prints a list, and says how to get the records", async () => {
    const { code, out, err } = await read(`${folder}/set`);
    assert.equal(code, 0);
    assert.match(out, /Ferry back .*ferry\.txt\n.*Bridge shut .*story\.txt\n$/u);
    assert.match(err, /1 file passed over/u);
    assert.match(err, /onrecord read --jsonl/u);
  });

  it("reads on after a failure, and counts the failures", async () => {
    const { code, out, err } = await read(empty, story, "no-such.txt");
    assert.equal(code, 5);
    assert.match(out, /Bridge shut/u);
    assert.match(err, /empty\.txt/u);
    assert.match(err, /There is no file no-such\.txt/u);
    assert.match(err, /2 inputs could not be read\./u);
  });

  it("ends with the code of the first failure", async () => {
    assert.equal((await read("http://127.0.0.1:9/", empty)).code, 6);
    assert.equal((await read(empty, "http://127.0.0.1:9/")).code, 5);
  });

  it("takes no address for all of them", async () => {
    assert.equal((await read("--url", "https://a.example/", story, empty)).code, 2);
  });

  it("gives each line its own date, and the others the user's", async () => {
    const { out } = await read("--jsonl", "--published", "2026-01-09", lines);
    const dates = records(out).map(({ article }) => article.published);
    assert.match(JSON.stringify(dates), /2026-03-05.*2026-01-09/u);
  });

  it("draws a bar after a second, and takes it away", async () => {
    const clock = { time: 0 };
    const now = (): number => (clock.time += 700);
    const { out, err } = await runWith({ terminal: 80, now }, "read", `${folder}/set`);
    assert.match(err, /█.* articles? .*left/u);
    assert.ok(err.includes("\r\u001b[K\n"));
    assert.doesNotMatch(out, /█/u);
  });
});

describe("onrecord read that cannot", () => {
  it("asks for something to read", async () => {
    const { code, err } = await read();
    assert.equal(code, 2);
    assert.match(err, /onrecord\s+demo/u);
  });

  it("says so when a folder holds nothing that it reads", async () => {
    put("pictures/a.jpg", "x");
    const { code, err } = await read(`${folder}/pictures`);
    assert.equal(code, 5);
    assert.match(err, /nothing to read: 1 file passed over/u);
  });

  it("proposes a file of a similar name", async () => {
    const { code, err } = await read(story.replace(".txt", ".text"));
    assert.equal(code, 5);
    assert.match(err.replaceAll(/\s+/gu, ""), /Didyoumean.*story\.txt\?/u);
  });

  it("refuses flags that make no sense, before it reads", async () => {
    for (const args of [
      ["--published", "soon"],
      ["--timeout", "soon"],
      ["--max-bytes", "big"],
      ["--url", "here"],
      ["--json", "--jsonl"],
    ]) {
      const { code, out } = await read(...args, story);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
    }
  });

  it("ends with 3 when nothing was found and that is a failure", async () => {
    const quiet = put("quiet.txt", "The bridge is long and grey and made of steel.\n");
    assert.equal((await read(quiet)).code, 0);
    const { code, out, err } = await read("--fail-empty", quiet);
    assert.equal(code, 3);
    assert.match(out, /No statements/u);
    assert.match(err, /No statement was found/u);
    assert.equal((await read("--fail-empty", story)).code, 0);
  });

  it("ends with 5, not 3, when the input could not be read", async () => {
    assert.equal((await read("--fail-empty", empty)).code, 5);
  });
});

describe("onrecord read ADDRESS", () => {
  const server = createServer((request, response) => {
    if (request.url === "/story") response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(STORY);
    else if (request.url === "/large") response.writeHead(200).end("x".repeat(5000));
    else if (request.url !== "/silent") response.writeHead(404).end();
  });
  let base = "";

  before(async () => {
    await new Promise<void>((listening) => {
      server.listen(0, "127.0.0.1", listening);
    });
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    base = `http://127.0.0.1:${address.port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it("refuses this machine unless it is allowed", async () => {
    const { code, err } = await read(`${base}/story`);
    assert.equal(code, 6);
    assert.match(err, /--allow-private/u);
  });

  it("reads a page, and keeps its address", async () => {
    const { code, out } = await read("--json", "--allow-private", `${base}/story`);
    assert.equal(code, 0);
    const { article } = JSON.parse(out);
    assert.deepEqual([article.url, article.externalId, article.text], [`${base}/story`, null, STORY]);
  });

  it("says what went wrong, and ends with 6", async () => {
    const { code, err } = await read("--allow-private", `${base}/nothing`);
    assert.equal(code, 6);
    assert.match(err, /answered 404/u);
  });

  it("keeps to the limits that it was given", async () => {
    const large = await read("--allow-private", "--max-bytes", "1kB", `${base}/large`);
    assert.equal(large.code, 5);
    const silent = await read("--allow-private", "--timeout", "0.2", `${base}/silent`);
    assert.equal(silent.code, 6);
    assert.match(silent.err, /longer than 0\.2 s/u);
  });
});
