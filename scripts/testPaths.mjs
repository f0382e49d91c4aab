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
const hasParted = ["lossDistances.ts", "lossInChromium.ts"].filter((script) => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", `scripts/${script}`], {
    stdio: "inherit",
  });
  return status !== 0;
});
process.exitCode = failed.length + hasParted.length === 0 ? 0 : 1;
