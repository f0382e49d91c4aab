// Runs all the exhaustive cases of unit tests, of which every `npm test` asks a part: node scripts/testAll.mjs PATH …
import { spawnSync } from "node:child_process";

const test = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", ...process.argv.slice(2)];
const env = { ...process.env, LONG: "all" };
const { status } = spawnSync(process.execPath, test, { env, stdio: "inherit" });
process.exit(status ?? 1);
