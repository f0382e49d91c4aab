import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import type { Download, Page } from "playwright-core";
import type { Exported } from "../../tests/browser/support/figure.ts";
import { jsonFaults } from "./exportFaults.ts";
import { settle } from "./settle.ts";

interface ExportedNow {
  /** Null where no figure is awake, or none can say what it shows. */
  readonly exported: Exported | null;
  readonly faults: readonly string[];
}

/** How long a figure may take to give its numbers, milliseconds: a run finishes its step first. */
const patience = 20_000;

/** The address is written so long after the last change, milliseconds. */
const writtenAfter = 400;

const isJson = (file: Download): boolean => file.suggestedFilename().endsWith(".json");

/** Presses "Download JSON" of the figure that stands alone on its page, and reads what it gives. */
export async function exportNow(page: Page): Promise<ExportedNow> {
  const none = { exported: null, faults: [] };
  if (!/\/figure\/[^/?#]+/.test(page.url())) return none;
  const figure = page.locator("[data-figure]").first();
  const button = figure.getByRole("button", { name: "Download JSON", exact: true, includeHidden: true });
  if ((await button.count()) === 0) return none;
  // A picture that was asked for before may come first.
  const comes = page.waitForEvent("download", { predicate: isJson, timeout: patience }).catch(() => null);
  await button.evaluate((element: HTMLElement) => element.click());
  const download = await comes;
  if (download === null) {
    const said = await figure.locator(".figure-notices").innerText();
    return said.trim() === ""
      ? { exported: null, faults: ["Download JSON gives neither a file nor a reason"] }
      : none;
  }
  const exported = JSON.parse(await readFile(await download.path(), "utf8")) as Exported;
  return { exported, faults: jsonFaults(exported) };
}

/** Loads the page again, and tells where its figure does not stand as it stood: its address has not said all. */
export async function reloadFaults(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(writtenAfter);
  const before = await exportNow(page);
  const url = page.url();
  await page.reload({ waitUntil: "domcontentloaded" });
  await settle(page, 8_000);
  const after = await exportNow(page);
  const faults = [...before.faults, ...after.faults];
  if (!before.exported || !after.exported) return faults;
  const names = Object.keys(before.exported.params);
  const [was, is] = [before.exported.params, after.exported.params];
  const other = names.filter((name) => !isDeepStrictEqual(was[name], is[name]));
  if (other.length > 0)
    faults.push(
      `the address is read back to another state: ${other.map((name) => `${name} was ${was[name]} and is ${is[name]}`).join("; ")}; ${new URL(url).search}`,
    );
  return faults;
}
