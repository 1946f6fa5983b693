import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const ROOT = join(import.meta.dirname, "../..");
const OPTIONS = "-O3 --noAssert --runtime stub --importMemory --outFile kernel.wasm";

/** A kernel: where its source is, what it is told, where its bytes stand in the program. */
export interface KernelSource {
  /** In `kernel/`. */
  readonly entry: string;
  readonly options: string;
  /** From the root. */
  readonly to: string;
}

export const KERNELS: readonly KernelSource[] = [
  {
    entry: "score.ts",
    options: "--enable simd --memoryBase 8192",
    to: "src/language/core/model/kernelbytes.ts",
  },
  {
    entry: "network.ts",
    options: "--enable simd,relaxed-simd --memoryBase 1024",
    to: "src/language/core/network/kernelbytes.ts",
  },
];

/** A kernel as WebAssembly. @throws Error with what the compiler says when it does not compile */
export async function compileKernel({ entry, options }: KernelSource): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  const { error, stderr } = await asc.main([entry, ...`${OPTIONS} ${options}`.split(" ")], {
    readFile: readSource,
    writeFile: (_, contents) => {
      bytes = Uint8Array.from(contents as Uint8Array);
    },
    listFiles: () => [],
  });
  if (error !== null) throw new Error(`${entry} does not compile:\n${stderr.toString()}`, { cause: error });
  return bytes;
}

function readSource(name: string): string | null {
  const path = join(ROOT, "kernel", name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** The module that holds it for the program. */
export function kernelFile({ entry }: KernelSource, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,100}/gu) ?? [];
  return `// Made by \`npm run kernel\` from kernel/${entry}.

/** The WebAssembly of the kernel, in Base64. */
export const KERNEL: string = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`;
}

export function kernelPath({ to }: KernelSource): string {
  return join(ROOT, to);
}
