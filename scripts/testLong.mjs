// Runs all of the browser tests' exhaustive cases, of which every `npm test` asks a tenth.
import { spawnSync } from "node:child_process";

process.env.LONG = "all";
const vitest = ["vitest", "run", "--project", "browser*", "-t", "long:|axe finds|reach a held-out ELBO"];
for (const parts of [["vite", "build"], vitest]) {
  const { status } = spawnSync("npx", parts, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
