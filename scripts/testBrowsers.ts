// Walks the built site in three engines, and prints what was asked of each and what was wrong. README says how to call it.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../tests/browser/support/staticHost.ts";
import { compareEngines } from "./browsers/compareEngines.ts";
import { type Options, readOptions, usage } from "./browsers/options.ts";
import { withRecorder } from "./browsers/recorder.ts";
import { tableOfDistances, tableOfRows } from "./browsers/tables.ts";
import { type Walked, walkEngine } from "./browsers/walkEngine.ts";
import { buildSite } from "./record/buildSite.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(3));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** Walks all engines at the same time; those that are not to be had are told, and count for nothing. */
async function walkAll(site: string, options: Options): Promise<{ walked: Walked[]; slugs: string[] }> {
  const all = (await readdir(join(site, "figure"), { withFileTypes: true })).filter((e) => e.isDirectory());
  const slugs = all
    .map(({ name }) => name)
    .filter((s) => options.only.length === 0 || options.only.includes(s));
  const host = await serveFolder(site, { beside: await withRecorder(site) });
  try {
    const results = await Promise.all(
      options.engines.map((name) =>
        walkEngine(name, { site, base: host.base, slugs }, options, say).catch((error: unknown) => {
          say(`${name} was not walked: ${error instanceof Error ? error.message : String(error)}`);
          return null;
        }),
      ),
    );
    return { walked: results.filter((result) => result !== null), slugs };
  } finally {
    await host.close();
  }
}

/** Prints what was found; the number of faults. */
function report({ walked, slugs }: { walked: readonly Walked[]; slugs: readonly string[] }): number {
  const [reference, ...others] = walked;
  const compared = others.map(({ name, exports }) => ({
    name,
    compared: compareEngines(slugs, reference.exports, exports),
  }));
  say(`\n${tableOfRows(walked)}`);
  if (compared.length > 0) say(`\n${tableOfDistances(reference.name, compared)}`);
  const faults = [
    ...walked.flatMap(({ name, rows }) =>
      rows.flatMap((row) => row.faults.map((fault) => `${name}, ${row.what}, ${fault}`)),
    ),
    ...compared.flatMap((one) =>
      one.compared.flatMap((f) => f.faults.map((fault) => `${one.name}, ${fault}`)),
    ),
  ];
  say(faults.length === 0 ? "\nNo fault." : `\n${faults.length} faults:\n${faults.join("\n")}`);
  return faults.length;
}

const options = optionsOrUsage();
const own = await mkdtemp(join(tmpdir(), "elbo-room-"));
try {
  const given = process.env["ELBO_ROOM_DIST"];
  if (given === undefined) await buildSite(join(import.meta.dirname, ".."), own);
  const found = await walkAll(given ?? own, options);
  if (found.walked.length === 0 || report(found) > 0) process.exitCode = 1;
} finally {
  await rm(own, { recursive: true, force: true });
}
