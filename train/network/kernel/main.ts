// The inner loops of training, in AssemblyScript: compile.ts compiles them when training starts.
export { clear, fillRows, add, sumRows, gather, scatter, tapsForward, tapsBackward } from "./rows";
export { packRows, packColumns, product } from "./products";
export { normForward, normBackward } from "./norms";
export { addDropped, reluForward, reluBackward } from "./drops";
export { crossEntropy, arcsForward, arcsBackward } from "./losses";
export { join, adam, fade } from "./updates";
