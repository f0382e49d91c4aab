import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All rules of axe's that are on unless turned off, and one that is off unless asked for. */
const everything: RunOptions = { rules: { "target-size": { enabled: true } } };

/** All rules but those that look at colours: where only the width differs, the colours have been seen. */
const layout: RunOptions = { rules: { ...everything.rules, "color-contrast": { enabled: false } } };

/** The rules that look at colours: where only the theme differs, no other can answer otherwise. */
const colours: RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };

/** The rows of a table are alike: for its colours eight of them will do. */
const furtherRows = "tbody tr:nth-child(n+9)";

async function violations(page: Page, options: RunOptions, exclude: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(`${axe}; void 0`);
  const context = { exclude: exclude.map((selector) => [selector]) };
  const asked: RunOptions = { ...options, resultTypes: ["violations"] };
  const results = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(asked)})`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** What axe finds wrong outside of what is left out, one line an element. */
export const faultsFound = (page: Page, leftOut: readonly string[] = []): Promise<string[]> =>
  violations(page, everything, leftOut);

/** What axe finds wrong with all but the colours, one line an element. */
export const layoutFaultsFound = (page: Page): Promise<string[]> => violations(page, layout, []);

/** What axe finds wrong with the colours alone, one line an element. */
export const colourFaultsFound = (page: Page, leftOut: readonly string[] = []): Promise<string[]> =>
  violations(page, colours, [furtherRows, ...leftOut]);
