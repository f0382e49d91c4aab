// Brings every fault about in every figure that computes in a worker, and prints how it came through.
import { spawnSync } from "node:child_process";

const build = ["node_modules/vite/bin/vite.js", "build"];
const test = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--project",
  "browser",
  "tests/browser/faults.test.ts",
];
// A site that is built already is taken as it is.
for (const command of process.env["ELBO_ROOM_DIST"] ? [test] : [build, test]) {
  const env = { ...process.env, LONG: "all" };
  const { status } = spawnSync(process.execPath, command, { env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
