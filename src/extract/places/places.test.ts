import { runExamples } from "../../testing/examples.ts";
import { labelsOf } from "./testing.ts";

runExamples(import.meta.dirname, ({ places }) => labelsOf(places));
