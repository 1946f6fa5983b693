/** The public names of the package: `import { readArticle } from "onrecord"`. */
export type { Article } from "./doc.ts";
export { OnrecordError } from "./errors.ts";
export type { ErrorCode } from "./errors.ts";
export { anchor } from "./evidence/anchor.ts";
export type { Anchored } from "./evidence/anchor.ts";
export { selectorsOf } from "./evidence/selectors.ts";
export type { Selectors } from "./evidence/selectors.ts";
export { verifySpans } from "./evidence/verify.ts";
export type { Mismatch, Verification } from "./evidence/verify.ts";
export { articleFromHtml, articleFromText, readPage } from "./page/read.ts";
export { readArticle } from "./read.ts";
export { explainFinding } from "./record/explain.ts";
export type { Explanation } from "./record/explain.ts";
export { schemaOf } from "./record/schema/index.ts";
export type { OnRecord, Source, Statement, Time } from "./record/schema/index.ts";
export { validateRecord } from "./record/validate.ts";
export type { Validation } from "./record/validate.ts";
export type { Span, TextSpan } from "./span.ts";
