import { readFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const SOURCE = join(import.meta.dirname, "../../kernel/score.ts");
const OPTIONS = "-O3 --noAssert --runtime stub --enable simd --importMemory --memoryBase 8192 --outFile score.wasm";

/** The kernel as WebAssembly. @throws Error with what the compiler says when it does not compile */
export async function compileKernel(): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  const { error, stderr } = await asc.main(["score.ts", ...OPTIONS.split(" ")], {
    readFile: (name) => (name === "score.ts" ? readFileSync(SOURCE, "utf8") : null),
    writeFile: (_, contents) => {
      bytes = Uint8Array.from(contents as Uint8Array);
    },
    listFiles: () => [],
  });
  if (error !== null) throw new Error(`The kernel does not compile:\n${stderr.toString()}`, { cause: error });
  return bytes;
}

/** The module that holds it for the program. */
export function kernelFile(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,100}/gu) ?? [];
  return `// Made by \`npm run kernel\` from kernel/score.ts.

/** The WebAssembly of the kernel, in Base64. */
export const KERNEL: string = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`;
}
