// Runs a script written in TypeScript: Node 20 cannot by itself, nor can it load TensorFlow.js's modules one by one.
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const script = process.argv[2];
const outDir = resolve("node_modules/.cache/scripts");

/** A script's folder stays the one that it was written in. */
const folders = {
  name: "folders",
  transform: (code, id) => code.replaceAll("import.meta.dirname", JSON.stringify(dirname(id))),
};

/** TensorFlow.js's WebAssembly loader takes Node for a place of CommonJS modules. */
const banner = "const __dirname = import.meta.dirname;";

await build({
  configFile: resolve(import.meta.dirname, "vite.config.ts"),
  logLevel: "error",
  publicDir: false,
  plugins: [folders],
  ssr: { noExternal: [/^@tensorflow\//] },
  build: {
    ssr: script,
    outDir,
    emptyOutDir: false,
    target: "node20",
    rolldownOptions: { output: { codeSplitting: false, banner } },
  },
});
await import(pathToFileURL(resolve(outDir, `${basename(script, ".ts")}.js`)).href);
