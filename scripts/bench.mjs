// Runs the parts of the bench that are named (`npm run bench -- gradients control`), or all of them, one after another.
import { spawnSync } from "node:child_process";

const scripts = {
  training: "run.ts",
  gradients: "gradients.ts",
  control: "control.ts",
  scaling: "scaling.ts",
  site: "site.ts",
  paint: "paint.ts",
  keeping: "keeping.ts",
};
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(scripts, name));
if (unknown.length > 0) {
  const parts = Object.keys(scripts).join(", ");
  process.stderr.write(`The bench has no part ${unknown.join(", ")}. Its parts are ${parts}.\n`);
  process.exit(2);
}
for (const [i, name] of (named.length > 0 ? named : Object.keys(scripts)).entries()) {
  if (i > 0) process.stdout.write("\n");
  const part = ["scripts/run.mjs", `scripts/bench/${scripts[name]}`];
  const { status } = spawnSync(process.execPath, part, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
