// Runs all of the browser tests' exhaustive cases, of which every `npm test` asks a tenth.
import { spawnSync } from "node:child_process";

const build = ["node_modules/vite/bin/vite.js", "build"];
const asked = "long:|axe finds|reach a held-out ELBO";
const test = ["node_modules/vitest/vitest.mjs", "run", "--project", "browser*", "-t", asked];
for (const command of [build, test]) {
  const env = { ...process.env, LONG: "all" };
  const { status } = spawnSync(process.execPath, command, { env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
