// Lets a seeded monkey loose in the built site and looks at everything after each act. CONTRIBUTING.md says how.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { serveFolder } from "../tests/browser/support/staticHost.ts";
import { findBrowser } from "./findBrowser.ts";
import { nameOf, type Plan } from "./fuzz/act.ts";
import { type Finding, letLoose, replay } from "./fuzz/monkey.ts";
import { type Options, readOptions, usage } from "./fuzz/options.ts";
import { placesNamed } from "./fuzz/places.ts";
import { reportOf, tableOf } from "./fuzz/report.ts";

const folder = "node_modules/.cache/fuzz";
const say = (line: string) => process.stdout.write(`${line}\n`);

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(3));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** Keeps the shortest plan of a finding, and tells of it. */
function keep(finding: Finding): void {
  mkdirSync(folder, { recursive: true });
  const name = `${finding.place.replaceAll("/", "")}-${finding.seed}-${finding.round}.json`;
  const file = join(folder, name);
  writeFileSync(file, `${JSON.stringify(finding.shortest, null, 1)}\n`);
  say(reportOf(finding, file));
}

const options = optionsOrUsage();
const places = placesNamed(options.only);
const host = await serveFolder(resolve(options.site));
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  if (options.replay !== null) {
    const plan = JSON.parse(
      readFileSync(resolve(process.env.INIT_CWD ?? ".", options.replay), "utf8"),
    ) as Plan;
    for (const act of plan.acts) say(nameOf(act));
    const { faults, plan: done } = await replay(browser, host.base, plan);
    say(`${done.acts.length} acts done. ${faults.length === 0 ? "No fault." : faults.join("\n")}`);
    if (faults.length > 0) process.exitCode = 1;
  } else {
    say(`Seed ${options.seed}: ${places.length} places, ${options.minutes} minutes`);
    const { acts, findings } = await letLoose({
      ...options,
      browser,
      base: host.base,
      places,
      milliseconds: options.minutes * 60_000,
      tell: keep,
      onVisit: (place, count) => say(`${place}: ${count} acts`),
    });
    say(tableOf(acts));
    say(findings.length === 0 ? "No fault." : `${findings.length} faults.`);
    if (findings.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await host.close();
}
