// Keeps files as this release writes them, so that every release to come opens them: tests/links holds the site to it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { keptFiles } from "./links/keptFiles.ts";

const folder = join("tests/fixtures/files", process.argv[3] ?? version);
mkdirSync(folder, { recursive: true });
let added = 0;
for (const [name, bytes] of Object.entries(await keptFiles())) {
  const file = join(folder, name);
  // What a release has written is history.
  if (existsSync(file)) continue;
  writeFileSync(file, bytes);
  added++;
}
process.stdout.write(`${added} files are new in ${folder}; those that were there stay as they are.\n`);
