import type { Page } from "playwright-core";
import { openFigure } from "./openFigure.ts";
import type { Extent } from "./options.ts";
import { placeOf, type Setting, writeInto } from "./recording.ts";
import { stillPicture } from "./stillPicture.ts";
import { goTo, views } from "./views.ts";

/** Writes what a figure exports and how it looks in one setting; a simulation is stepped first. */
export async function recordSetting(
  page: Page,
  setting: Setting,
  folder: string,
  { steps, pictures }: Extent,
): Promise<void> {
  const figure = await openFigure(page, setting);
  if (await figure.runs()) await figure.stepAtMost(steps);
  if ((await figure.button("Carry on").count()) > 0) throw new Error("The run failed.");
  await writeInto(folder, `${placeOf(setting)}.json`, await figure.download("Download JSON"));
  if (!pictures) return;
  for (const view of views) {
    await goTo(figure, view);
    await figure.settled();
    await writeInto(folder, `${placeOf(setting)}.${view.name}.png`, await stillPicture(page));
  }
}
