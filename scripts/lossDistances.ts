// Prints how far a small VAE's loss curve lies from the reference on every kernel path, also without a compiler and on one core.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { kernelPath, type WasmPath, wasmPaths } from "../src/nets/kernels/paths.ts";
import { startBackend } from "../src/nets/startBackend.ts";
import { farthest, lossCurve, steps, verdictOn } from "./paths/curve.ts";

const reference = "cpu";

type Curves = Readonly<Record<string, readonly number[] | string>>;

/** Ways to run Node: name → the command's words before the script. */
const lanes: Readonly<Record<string, readonly string[]>> = {
  usual: [process.execPath],
  "one core": ["taskset", "-c", "0", process.execPath],
  jitless: [process.execPath, "--jitless", "--no-expose-wasm"],
};

const wasmFolder = `${join(import.meta.dirname, "..", "node_modules/@tensorflow/tfjs-backend-wasm/dist")}/`;

/** The curve on a path, or why there is none. */
async function curveOn(path: WasmPath | "cpu"): Promise<readonly number[] | string> {
  try {
    const words = await startBackend(
      path === "cpu" ? "cpu" : "wasm",
      wasmFolder,
      path === "cpu" ? undefined : path,
    );
    return kernelPath() === path ? lossCurve(steps) : words;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function curves(): Promise<Curves> {
  // Node 20 has relaxed SIMD, but not switched on.
  if (typeof WebAssembly !== "undefined") setFlagsFromString("--experimental-wasm-relaxed-simd");
  const found: [string, readonly number[] | string][] = [];
  for (const path of [...wasmPaths, "cpu"] as const) found.push([path, await curveOn(path)]);
  return Object.fromEntries(found);
}

function curvesOf(lane: string): Curves | string {
  const [command, ...words] = lanes[lane];
  const { status, stdout, stderr, error } = spawnSync(
    command,
    [...words, fileURLToPath(import.meta.url), "--curves"],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  return status === 0
    ? (JSON.parse(stdout.slice(stdout.indexOf("{"))) as Curves)
    : (error?.message ?? stderr.trim().split("\n").at(-1) ?? "");
}

function printTable(): boolean {
  const usual = curvesOf("usual");
  if (typeof usual === "string") throw new Error(usual);
  const truth = usual[reference];
  if (typeof truth === "string") throw new Error(truth);
  let isNear = true;
  process.stdout.write(
    `Loss curves of ${steps} steps: the largest distance from plain JavaScript’s, as a share (at most ${farthest})\n`,
  );
  for (const lane of Object.keys(lanes)) {
    const found = lane === "usual" ? usual : curvesOf(lane);
    for (const path of [...wasmPaths, "cpu"]) {
      const [words, isSound] = verdictOn(typeof found === "string" ? found : found[path], truth);
      isNear &&= isSound;
      process.stdout.write(`  ${lane.padEnd(12)}${path.padEnd(16)}${words}\n`);
    }
  }
  return isNear;
}

if (process.argv.includes("--curves")) process.stdout.write(JSON.stringify(await curves()));
else if (!printTable()) process.exitCode = 1;
