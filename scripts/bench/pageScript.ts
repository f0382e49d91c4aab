import { join } from "node:path";
import { build } from "vite";

/** A script beside this file, built for a page of the browser, as text. Throws if it was not built. */
export async function pageScript(file: string): Promise<string> {
  const root = import.meta.dirname;
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: join(root, file), formats: ["iife"], name: "page" },
    },
  });
  const [output] = [built].flat();
  if (!("output" in output)) throw new Error("The page's script was not built.");
  return output.output[0].code;
}
