// Runs the networks' tests with everything that a network may be computed with, and prints how far its loss curves lie apart.
import { spawnSync } from "node:child_process";

const paths = ["wasm-relaxed", "wasm-simd", "transposing", "stock", "cpu"];
const failed = paths.filter((path) => {
  process.stdout.write(`\n${path}\n`);
  const { status } = spawnSync("vitest", ["run", "--project", "unit*", "tests/nets"], {
    env: { ...process.env, KERNEL_PATH: path },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status !== 0;
});
process.stdout.write(
  failed.length === 0 ? "\nAll kernel paths passed.\n" : `\nFailed on ${failed.join(", ")}.\n`,
);
const distances = ["scripts/run.mjs", "scripts/lossDistances.ts"];
const { status } = spawnSync(process.execPath, distances, { stdio: "inherit" });
process.exitCode = failed.length === 0 && status === 0 ? 0 : 1;
