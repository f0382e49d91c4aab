import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Builds the sources of a checkout, with the tools of that checkout, into a folder of its own. */
export async function buildSite(checkout: string, outDir: string): Promise<void> {
  const vite = join(checkout, "node_modules", "vite", "bin", "vite.js");
  await run(process.execPath, [vite, "build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "error"], {
    cwd: checkout,
  });
}
