import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const variants = {
  simd: ["--enable", "simd"],
  relaxedSimd: ["--enable", "simd", "--enable", "relaxed-simd"],
} as const;

/** No runtime and no memory of its own: the kernels work on the memory that they are given. */
const options = [
  "--importMemory",
  "--noExportMemory",
  "--runtime",
  "stub",
  "--noAssert",
  "-O3",
  "--converge",
];

/** The AssemblyScript of a folder by module name; the compiler asks for it as `name.ts`. */
function sourcesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".as"));
  return new Map(
    files.map((file) => [`${file.slice(0, -".as".length)}.ts`, readFileSync(join(folder, file), "utf8")]),
  );
}

async function compile(
  sources: ReadonlyMap<string, string>,
  features: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: compiler } = await import("assemblyscript/asc");
  let compiled: Uint8Array<ArrayBuffer> | null = null;
  const { error, stderr } = await compiler.main(
    ["index.ts", "--outFile", "index.wasm", ...features, ...options],
    {
      readFile: (name) => sources.get(name) ?? null,
      writeFile: (_, contents) => {
        compiled = Uint8Array.from(contents as Uint8Array);
      },
      listFiles: () => [],
    },
  );
  if (error !== null || compiled === null) throw new Error(`AssemblyScript: ${stderr.toString()}`);
  checkThatItOwnsNothing(compiled);
  return compiled;
}

const dataSection = 11;
const startSection = 8;

/** Throws an Error if a module would write to the memory that it imports when it starts. */
function checkThatItOwnsNothing(wasm: Uint8Array): void {
  for (let at = 8; at < wasm.length; ) {
    const section = wasm[at++];
    if (section === dataSection || section === startSection)
      throw new Error(
        "The kernels must have no static data and no start function: the memory is not theirs.",
      );
    let [size, shift] = [0, 0];
    do {
      size |= (wasm[at] & 127) << shift;
      shift += 7;
    } while (wasm[at++] >= 128);
    at += size;
  }
}

/** Compiling takes some seconds: the result is kept until the sources, the compiler or this file change. */
async function modulesOf(folder: string): Promise<string> {
  const sources = sourcesIn(folder);
  const lock = readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8");
  const compiler = /"node_modules\/assemblyscript": \{\s*"version": "([^"]+)"/.exec(lock)?.[1] ?? "";
  const hash = createHash("sha256").update(JSON.stringify([...sources, variants, options, compiler]));
  const kept = join(
    import.meta.dirname,
    "..",
    "node_modules",
    ".cache",
    "kernels",
    hash.digest("hex").slice(0, 16),
  );
  if (!existsSync(kept)) {
    const lines: string[] = [];
    for (const [name, features] of Object.entries(variants)) {
      const wasm = await compile(sources, features);
      lines.push(`export const ${name} = "${Buffer.from(wasm).toString("base64")}";`);
    }
    mkdirSync(dirname(kept), { recursive: true });
    // Others may be building too: a file appears whole or not at all.
    writeFileSync(`${kept}.${process.pid}`, lines.join("\n"));
    renameSync(`${kept}.${process.pid}`, kept);
  }
  return readFileSync(kept, "utf8");
}

/** Compiles a folder of AssemblyScript where its `index.as` is imported. */
export function kernels(): Plugin {
  return {
    name: "kernels",
    load: {
      filter: { id: /\/index\.as$/ },
      async handler(id) {
        const folder = dirname(id);
        for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
        return { code: await modulesOf(folder), moduleType: "js", map: null };
      },
    },
  };
}
