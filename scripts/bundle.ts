import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";

const ROOT = join(import.meta.dirname, "..");

/** What is started from outside: the library and the command line. */
const ENTRIES = { index: join(ROOT, "src/index.ts"), cli: join(ROOT, "src/cli/main.ts") };

/**
 * Writes the program into a folder as few files, all side by side: finding and opening four hundred modules takes
 * longer than reading a short text. What is imported when needed stays in a file of its own; packages stay packages,
 * and the code stays readable.
 * @returns the names of the files
 */
export async function bundle(folder: string): Promise<string[]> {
  const program = await rolldown({
    input: ENTRIES,
    cwd: ROOT,
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
  });
  const { output } = await program.write({ dir: folder, format: "esm", chunkFileNames: "[name].js" });
  await program.close();
  return output.map(({ fileName }) => fileName);
}
