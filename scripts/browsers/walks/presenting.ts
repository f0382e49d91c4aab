import { least, look } from "../../../tests/browser/support/roomFaults.ts";
import { FigureReader } from "../figureReader.ts";
import type { Visit } from "../visit.ts";

/** A presented figure takes at most so many presses to go on from a scene: one that plays, one that tells, one that goes. */
const pressesOfScene = 3;

/** Runs in the page: the scene that is shown, and whether there is a next one. */
function shownScene(root: string): { readonly scene: string; readonly isLast: boolean } {
  const next = document.querySelector<HTMLButtonElement>(`${root} [aria-label="Next scene"]`);
  return { scene: new URLSearchParams(location.search).get("scene") ?? "", isLast: next?.disabled ?? false };
}

/** Every figure presented, walked by a clicker through all its scenes, and looked at from the last row. */
export async function presentFigures(visit: Visit): Promise<void> {
  await visit.reader.engine.resize(1280, 720);
  for (const slug of visit.slugs)
    await visit.tally.ask("figures are presented, scene by scene", slug, () => walkScenes(visit, slug));
}

async function walkScenes({ reader }: Visit, slug: string): Promise<string[]> {
  const { engine } = reader;
  await reader.open(`figure/${slug}`);
  const figure = await new FigureReader(reader, slug).ready();
  const scenes = (await figure.scenes()).length;
  await reader.open(`figure/${slug}?present`);
  const faults: string[] = [];
  const met = new Set<string>();
  for (let presses = 0; ; presses++) {
    await figure.ready();
    // What has just been laid out anew is measured when it has been drawn.
    await engine.evaluate(() => new Promise((d) => requestAnimationFrame(() => requestAnimationFrame(d))));
    const { scene, isLast } = await engine.evaluate(shownScene, figure.selector);
    faults.push(...(await engine.evaluate(look, least)).map((fault) => `${scene}: ${fault}`));
    met.add(scene);
    if (isLast) break;
    if (presses > pressesOfScene * scenes)
      return [...faults, `only ${met.size} of ${scenes} scenes were met`];
    await reader.press("PageDown");
  }
  await reader.press("Escape");
  await reader.until("it is left", () => !new URLSearchParams(location.search).has("present"));
  return [...new Set(faults)];
}
