import { expect } from "vitest";
import { holdWords } from "../../figures/words.ts";
import type { FigureDriver } from "../support/figure.ts";
import { firstStep } from "../support/sound.ts";
import { slidersOf, slideTo } from "./sliders.ts";
import type { Visit } from "./visit.ts";

/** What the figure says in words, held to the numbers that it exports. */
async function wordsOf(figure: FigureDriver): Promise<string> {
  await figure.settled();
  const words = (await figure.root.locator("[data-words]").textContent()) ?? "";
  const { tables } = await figure.json();
  holdWords(
    words,
    Object.entries(tables).map(([name, { columns, rows }]) => ({
      name,
      caption: "",
      columns: columns.map((column) => ({ name: column })),
      rows,
    })),
  );
  return words;
}

/** It says in words what it shows, describes its picture with them, and says something else when a knob has been turned. */
export async function saysWhatItShows(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  await firstStep(figure);
  const usual = await wordsOf(figure);
  const picture = figure.root.getByRole("group", { name: "Picture" });
  expect(await picture.getAttribute("aria-describedby")).toBe(
    await figure.root.locator("[data-words]").getAttribute("id"),
  );
  for (const slider of await slidersOf(figure, visit.slug)) {
    if (!(await slideTo(figure, slider, "End"))) continue;
    if ((await wordsOf(figure)) !== usual) return;
    await visit.figure();
  }
  expect.fail(`No slider of ${visit.slug} changes “${usual}”`);
}
