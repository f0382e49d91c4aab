import { expect } from "vitest";
import { isDue } from "../support/due.ts";
import type { FigureDriver } from "../support/figure.ts";
import { roomFaults } from "../support/roomFaults.ts";
import { laptop, projector, television, wall } from "../support/screens.ts";
import { setTheme } from "../support/theme.ts";
import type { Visit } from "./visit.ts";

const screens = [laptop, projector, television, wall];

/** As it stands: on every screen, light and dark. The first scene on a laptop is looked at in every run. */
async function expectReadFromTheLastRow(
  figure: FigureDriver,
  where: string,
  isFirst: boolean,
): Promise<void> {
  for (const screen of screens) {
    for (const theme of ["light", "dark"] as const) {
      const message = `${where}, ${screen.width} px, ${theme}`;
      if (!isDue(message) && !(isFirst && screen === laptop && theme === "light")) continue;
      await figure.fit(screen);
      await setTheme(figure.page, theme);
      expect.soft(await roomFaults(figure.page), message).toEqual([]);
    }
  }
  await figure.fit(laptop);
}

/** Presented, every scene is read from the last row, before it tells and after. Each press leads on, none changes the place. */
export async function isReadFromTheLastRow(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const { page } = figure;
  await page.goto(`${page.url()}?present`);
  await figure.ready();
  const scene = () => new URL(page.url()).searchParams.get("scene");
  await expect.poll(scene).not.toBeNull();
  const next = figure.button("Next scene");
  for (let isFirst = true; ; isFirst = false) {
    const where = `${visit.slug}: ${scene()}, presented`;
    await expectReadFromTheLastRow(figure, where, isFirst);
    const reveal = figure.button("Reveal");
    if ((await reveal.count()) > 0) {
      await reveal.click();
      await figure.settled();
      await expectReadFromTheLastRow(figure, `${where}, told`, isFirst);
    }
    if (await next.isDisabled()) break;
    const last = scene();
    await next.click();
    await expect.poll(scene).not.toBe(last);
    await figure.ready();
  }
  await setTheme(page, "light");
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.has("present")).toBe(false);
}
