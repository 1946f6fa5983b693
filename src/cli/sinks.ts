import { OnrecordError } from "../errors.ts";
import type { Plan } from "../ingest/plan.ts";
import type { OnRecord } from "../record/schema/index.ts";
import type { Face } from "./face.ts";
import { startedAs } from "./face.ts";
import { showSteps, stepsAfter } from "./show/next.ts";
import type { Step } from "./show/next.ts";
import type { Row } from "./show/rows.ts";
import { rowOf, showRows } from "./show/rows.ts";
import { showSummary } from "./show/summary.ts";

/** Where records go as they are read. */
export interface Sink {
  readonly add: (name: string, record: OnRecord) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** One record a line, written as soon as it is there: what is written stays whole, whatever comes after. */
export function jsonLinesSink({ shell }: Face): Sink {
  return {
    add: (_name, record) => shell.stdout.write(`${JSON.stringify(record)}\n`),
    end: () => Promise.resolve(),
  };
}

/** One record as JSON to read. Nothing is written when there turn out to be several. */
export function jsonSink({ shell }: Face): Sink {
  let only: OnRecord | null = null;
  return {
    add: (name, record) => {
      if (only !== null) throw severalArticles(name);
      only = record;
      return Promise.resolve();
    },
    end: async () => {
      if (only !== null) await shell.stdout.write(`${JSON.stringify(only, null, 2)}\n`);
    },
  };
}

function severalArticles(name: string): OnrecordError {
  const input = name.replace(/:\d+$/u, "");
  return new OnrecordError("usage", `${input} holds more than one article.`, "Use --jsonl: one record a line.");
}

/** For people: one article as a summary, several as a list. */
export function peopleSink(face: Face, { inputs }: Plan): Sink {
  const program = startedAs(face.shell.env);
  const rows: Row[] = [];
  let first: OnRecord | null = null;
  return {
    add: (name, record) => {
      rows.push(rowOf(name, record));
      first ??= record;
      return Promise.resolve();
    },
    end: async () => {
      const [input, other] = inputs;
      if (first === null || input === undefined) return;
      if (rows.length > 1 || other !== undefined) {
        await face.print(showRows(face.canvas, face.columns, rows));
        await face.say(["", ...showSteps(face.messages, program, STEPS_AFTER_LIST)]);
      } else {
        await face.print(showSummary(face.canvas, first));
        await face.say(["", ...showSteps(face.messages, program, stepsAfter(input.name, first))]);
      }
    },
  };
}

const STEPS_AFTER_LIST: readonly Step[] = [
  ["read ONE-OF-THEM", "who said what in it"],
  ["read --jsonl … > records.jsonl", "the whole records, one a line"],
];
