import { expect } from "vitest";
import { isDue } from "../../support/long/due.ts";
import { expectSound } from "../support/sound.ts";
import { translate } from "../support/translate.ts";
import { openScene, scenesOf } from "./scenes.ts";
import type { Visit } from "./visit.ts";

/** Translated by the browser, a figure goes on: scenes open and say what to look for, a run counts its steps. */
export async function livesOnTranslated(visit: Visit): Promise<void> {
  if (!isDue(`${visit.slug} translated`)) return;
  const figure = await visit.figure();
  const titles = await scenesOf(figure);
  expect(await translate(figure.page)).toBeGreaterThan(10);
  // Before the scenes: the last of them may open a run that is over.
  if (await figure.runs()) {
    const before = await figure.step();
    await figure.stepBy(1);
    expect(await figure.step()).toBe(before + 1);
    await translate(figure.page);
  }
  const notes = new Set<string>();
  for (const title of titles.slice(-2)) {
    await openScene(figure, title);
    notes.add(await figure.root.locator(".figure-note").innerText());
    expectSound(await figure.json());
    await translate(figure.page);
  }
  expect(notes.size).toBe(2);
  const { origin, pathname } = new URL(figure.page.url());
  await figure.page.goto(origin + pathname);
}
