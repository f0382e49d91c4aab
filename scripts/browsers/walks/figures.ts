import { FigureReader } from "../figureReader.ts";
import type { Visit } from "../visit.ts";
import { exporting } from "./exporting.ts";
import { handling } from "./handling.ts";
import { playsOn } from "./playing.ts";
import { running } from "./running.ts";

/** Every figure on its own page: it comes up, plays and holds its checks. */
export async function quickFigures(visit: Visit): Promise<void> {
  for (const slug of visit.slugs) await cameUp(visit, slug, true);
}

/** Every figure on its own page, in all that a reader does with it. */
export async function wholeFigures(visit: Visit): Promise<void> {
  for (const slug of visit.slugs) {
    const figure = await cameUp(visit, slug, false);
    if (!figure) continue;
    await running(visit, figure);
    await exporting(visit, figure);
    await handling(visit, figure);
  }
}

/** Opens a figure as for a reader who has never been there; null if it is not well. */
async function cameUp(visit: Visit, slug: string, plays: boolean): Promise<FigureReader | null> {
  const { reader, tally } = visit;
  const figure = new FigureReader(reader, slug);
  const isWell = await tally.ask("figures come up and hold their checks", slug, async () => {
    await reader.forget();
    await reader.open(`figure/${slug}`);
    await figure.ready();
    return figure.faultsOfChecks();
  });
  if (isWell && plays && (await figure.runs())) await playsOn(visit, figure);
  return isWell ? figure : null;
}
