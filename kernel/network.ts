// The network of the language core, in AssemblyScript: `npm run kernel` compiles this file to
// src/language/core/network/kernelbytes.ts. All addresses and rooms are its caller's.

export { arcs, pack, relate, weigh } from "./network/arcs";
export { choose, outside } from "./network/choose";
export { dense } from "./network/dense";
export { embed, gather } from "./network/inputs";
export { mix } from "./network/mix";
export { norm } from "./network/norm";
export { tree } from "./network/tree";
