// Writes a first working figure and its line in src/contents.ts. CONTRIBUTING.md says what to change in it next.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { nextSteps } from "./newFigure/nextSteps.ts";
import { readWish, usage, type Wish } from "./newFigure/readWish.ts";
import { writeFigure } from "./newFigure/writeFigure.ts";

const project = join(import.meta.dirname, "..");

function wishOrUsage(): Wish {
  try {
    return readWish(process.argv.slice(3), readdirSync(join(project, "src/figures")));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const wish = wishOrUsage();
const files = writeFigure(project, wish);
// A longer or a shorter name breaks lines elsewhere.
const biome = join(project, "node_modules/@biomejs/biome/bin/biome");
execFileSync(process.execPath, [biome, "format", "--write", "--log-level=error", ...files], {
  cwd: project,
  stdio: ["ignore", "ignore", "inherit"],
});
process.stdout.write(nextSteps(wish, files));
