// Records what every figure exports and looks like, and compares recordings. CONTRIBUTING.md says what for.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSite } from "./record/buildSite.ts";
import { checkOut, nameOfCheckout } from "./record/checkOut.ts";
import { compareRecordings } from "./record/compareRecordings.ts";
import { type Options, readOptions, usage } from "./record/options.ts";
import { recordSite } from "./record/recordSite.ts";
import { isSame, report } from "./record/report.ts";
import { writeComparison } from "./record/writeComparison.ts";

const project = join(import.meta.dirname, "..");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** npm runs this in the project's folder: a path is meant from where the command was given. */
const pathOf = (given: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), given);

/** Works with an empty folder that is gone afterwards. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "elbo-room-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds a checkout and records it. What fails is told, and fails the whole. */
async function recordCheckout(checkout: string, folder: string, { extent }: Options): Promise<void> {
  const revision = await nameOfCheckout(checkout);
  await withFolder(async (site) => {
    say(`Building ${revision}`);
    await buildSite(checkout, site);
    const failures = await recordSite({ site, revision }, folder, extent, say);
    say(`Recorded ${revision} in ${folder}`);
    if (failures.length > 0) process.exitCode = 1;
  });
}

/** Records a revision, checked out for that alone. */
const recordRevision = (revision: string, folder: string, options: Options): Promise<void> =>
  withFolder(async (checkout) => {
    const remove = await checkOut(project, revision, checkout);
    try {
      await recordCheckout(checkout, folder, options);
    } finally {
      await remove();
    }
  });

async function compare(before: string, after: string, folder: string, options: Options): Promise<void> {
  const comparison = await compareRecordings(before, after, options.extent.figures);
  await writeComparison(comparison, { before, after }, folder);
  say(report(comparison));
  if (isSame(comparison, options.numbersOnly)) return;
  say(`Side by side: ${join(folder, "index.html")}`);
  process.exitCode = 1;
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
const { task } = options;
const folder = pathOf(options.folder ?? join(project, "node_modules", ".cache", "record"));
if (task.kind === "record")
  await (task.revision === null
    ? recordCheckout(project, folder, options)
    : recordRevision(task.revision, folder, options));
else if (task.kind === "compare") await compare(pathOf(task.before), pathOf(task.after), folder, options);
else {
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  await recordRevision(task.revision, before, options);
  await recordCheckout(project, after, options);
  await compare(before, after, folder, options);
}
