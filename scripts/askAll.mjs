import { spawnSync } from "node:child_process";

const build = ["node_modules/vite/bin/vite.js", "build"];

/**
 * Runs tests with all of their exhaustive cases, of which every `npm test` asks a part, and ends with their exit code.
 *
 * @param {string} project of vitest.config.ts; all but the units drive the built site
 * @param {readonly string[]} which arguments of vitest: files, names
 * @param {{ readonly isBuilt?: boolean }} [site] is it there already?
 */
export function askAll(project, which, { isBuilt = project.startsWith("unit") } = {}) {
  const test = ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...which];
  for (const command of isBuilt ? [test] : [build, test]) {
    const env = { ...process.env, LONG: "all" };
    const { status } = spawnSync(process.execPath, command, { env, stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  }
}
