import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serveFolder } from "../../tests/browser/support/staticHost.ts";
import { findBrowser } from "../findBrowser.ts";
import { inTurns } from "./inTurns.ts";
import { newPage } from "./openFigure.ts";
import type { Extent } from "./options.ts";
import { begin, placeOf, type Setting } from "./recording.ts";
import { recordSetting } from "./recordSetting.ts";
import { scenesOf } from "./scenesOf.ts";

/** Pages that work at the same time. */
const atOnce = 2;

/** The figures that a built site has pages for, or those of them that are wished for. Throws if one is missing. */
async function figuresOf(site: string, wished: Extent["figures"]): Promise<readonly string[]> {
  const entries = await readdir(join(site, "figure"), { withFileTypes: true });
  const all = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const missing = wished?.filter((slug) => !all.includes(slug)) ?? [];
  if (missing.length > 0)
    throw new Error(`The site has no figure ${missing.join(", ")}, only ${all.join(", ")}.`);
  return wished ?? all;
}

interface Site {
  /** The folder that it was built into. */
  readonly site: string;
  readonly revision: string;
}

/**
 * Records a built site into a folder, in the place of an earlier recording. Throws if the folder is not free for it.
 * @param tell hears what is under way
 * @returns what could not be recorded, in sentences
 */
export async function recordSite(
  { site, revision }: Site,
  folder: string,
  extent: Extent,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  const figures = await figuresOf(site, extent.figures);
  const failures: string[] = [];
  const failed = (what: string, error: unknown) => {
    failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    tell(`Failed: ${failures.at(-1)}`);
  };
  const host = await serveFolder(site);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    await begin(folder, { ...extent, revision, browser: browser.version() });
    const pages = await Promise.all(Array.from({ length: atOnce }, () => newPage(browser, host.base)));
    const settings: Setting[] = figures.map((slug) => ({ slug, scene: null }));
    const listScenes = async (page: Page, slug: string) => {
      settings.push(...(await scenesOf(page, slug)).map((scene) => ({ slug, scene })));
    };
    if (extent.scenes)
      await inTurns(pages, figures, listScenes, (slug, error) => failed(`the scenes of ${slug}`, error));
    tell(`${figures.length} figures in ${settings.length} settings`);
    let done = 0;
    const record = async (page: Page, setting: Setting) => {
      await recordSetting(page, setting, folder, extent);
      if (++done % 20 === 0) tell(`${done} recorded`);
    };
    await inTurns(pages, settings, record, (setting, error) => failed(placeOf(setting), error));
  } finally {
    await browser.close();
    await host.close();
  }
  return failures;
}
