import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveFolder } from "../../tests/browser/support/staticHost.ts";
import { findBrowser } from "../findBrowser.ts";
import { inTurns } from "./inTurns.ts";
import { type Opener, withFigure } from "./openFigure.ts";
import type { Extent } from "./options.ts";
import { placeOf, type Setting, writeLabel } from "./recording.ts";
import { recordSetting } from "./recordSetting.ts";
import { scenesOf } from "./scenesOf.ts";
import { views } from "./views.ts";

/** Figures that are recorded at the same time. */
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
 * Records a built site into a folder, in the place of what stood there.
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
  await rm(folder, { recursive: true, force: true });
  const { executablePath, args } = await findBrowser();
  const host = await serveFolder(site);
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const opener: Opener = { browser, base: host.base };
  const failures: string[] = [];
  const failed = (what: string, error: unknown) => {
    failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    tell(failures.at(-1) ?? "");
  };
  try {
    const settings: Setting[] = [];
    const list = async (slug: string) => {
      const defaults = { slug, scene: null };
      settings.push(defaults);
      if (!extent.scenes) return;
      const scenes = await withFigure(opener, defaults, { ...views[0], presenting: true }, scenesOf);
      settings.push(...scenes.map((scene) => ({ slug, scene })));
    };
    await inTurns(figures, atOnce, list, (slug, error) => failed(`The scenes of ${slug}`, error));
    tell(`${figures.length} figures in ${settings.length} settings`);
    const record = (setting: Setting) => recordSetting(opener, setting, folder, extent);
    await inTurns(settings, atOnce, record, (setting, error) => failed(placeOf(setting), error));
    await writeLabel(folder, { ...extent, revision, browser: browser.version() });
  } finally {
    await browser.close();
    await host.close();
  }
  return failures;
}
