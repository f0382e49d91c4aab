// Records what every figure exports and looks like, and compares recordings. CONTRIBUTING.md says what for.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSite } from "./record/buildSite.ts";
import { type Options, readOptions, usage } from "./record/options.ts";
import { recordSite } from "./record/recordSite.ts";
import { nameOfCheckout } from "./record/revision.ts";

const project = join(import.meta.dirname, "..");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** npm runs this in the project's folder: a path is meant from where the command was given. */
const pathOf = (given: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), given);

/** Builds a checkout and records it. */
async function recordCheckout(checkout: string, folder: string, { extent }: Options): Promise<void> {
  const revision = await nameOfCheckout(checkout);
  const site = await mkdtemp(join(tmpdir(), "elbo-room-site-"));
  try {
    say(`Building ${revision}`);
    await buildSite(checkout, site);
    const failures = await recordSite({ site, revision }, folder, extent, say);
    say(`Recorded ${revision} in ${folder}`);
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(3));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const options = optionsOrUsage();
if (options.task.kind === "record") await recordCheckout(project, pathOf(options.folder ?? ""), options);
