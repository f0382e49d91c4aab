import type { FigureReader } from "../figureReader.ts";
import type { Visit } from "../visit.ts";

/** Plays a run a little, and looks at its checks. */
export async function playsOn({ tally }: Visit, figure: FigureReader): Promise<void> {
  await tally.ask("runs play and hold their checks", figure.slug, async () => {
    const before = await figure.step();
    await figure.click("Play");
    await figure.comesTo(before + 3);
    // A short run may have come to its end by itself.
    if (await figure.plays()) await figure.click("Pause");
    await figure.ready();
    return figure.faultsOfChecks();
  });
}
