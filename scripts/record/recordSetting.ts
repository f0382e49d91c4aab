import type { FigureDriver } from "../../tests/browser/support/figure.ts";
import { type Opener, withFigure } from "./openFigure.ts";
import type { Extent } from "./options.ts";
import { placeOf, type Setting, writeInto } from "./recording.ts";
import { views } from "./views.ts";

/** A simulation some steps on; any other figure is as it is. */
async function bringOn(figure: FigureDriver, steps: number): Promise<void> {
  if (await figure.runs()) await figure.stepAtMost(steps);
  await figure.settled();
}

/** Writes everything of a figure in one setting into a recording. */
export async function recordSetting(
  opener: Opener,
  setting: Setting,
  folder: string,
  { steps }: Extent,
): Promise<void> {
  await withFigure(opener, setting, views[0], async (figure) => {
    await bringOn(figure, steps);
    await writeInto(folder, `${placeOf(setting)}.json`, await figure.download("Download JSON"));
  });
}
