import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const FOLDER = join(import.meta.dirname, "kernel");
/** Memory is shared between threads; nothing relaxed, so results are the same on every machine. */
const OPTIONS =
  "-O3 --noAssert --runtime stub --enable simd,threads --importMemory --sharedMemory --maximumMemory 65536 --outFile k.wasm";

/** The kernels of training as a module. @throws Error with what the compiler says when they do not compile */
export async function compileKernels(): Promise<WebAssembly.Module> {
  let bytes = new Uint8Array();
  let said = "";
  const { error } = await asc.main(["main.ts", ...OPTIONS.split(" ")], {
    readFile: (name) => (existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), "utf8") : null),
    writeFile: (_, contents) => {
      bytes = Uint8Array.from(contents as Uint8Array);
    },
    listFiles: () => [],
    stderr: {
      write: (chunk) => {
        said += String(chunk);
      },
    },
  });
  if (error !== null) throw new Error(`The kernels do not compile:\n${said}`, { cause: error });
  return new WebAssembly.Module(bytes);
}
