import { join } from "node:path";
import { build } from "vite";

/** A script, built for a page of the browser, as text. Throws if it was not built. */
export async function pageScript(entry: string): Promise<string> {
  const root = import.meta.dirname;
  const built = await build({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "error",
    build: { write: false, target: "es2023", lib: { entry, formats: ["iife"], name: "page" } },
  });
  const [output] = [built].flat();
  if (!("output" in output)) throw new Error("The page's script was not built.");
  return output.output[0].code;
}
