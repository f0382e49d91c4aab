import { expect } from "vitest";
import type { Figure } from "../../../src/frame/contract.ts";
import { isDue } from "../support/due.ts";
import type { FigureDriver } from "../support/figure.ts";
import { roomFaults } from "../support/roomFaults.ts";
import { laptop, projector, television, wall } from "../support/screens.ts";
import { setTheme } from "../support/theme.ts";
import type { Visit } from "./visit.ts";

const screens = [laptop, projector, television, wall];

/** As it stands: a scene that is due on every screen, light and dark; the first one on a laptop, in every run. */
async function expectReadFromTheLastRow(
  figure: FigureDriver,
  where: string,
  isWhole: boolean,
): Promise<void> {
  for (const screen of isWhole ? screens : [laptop]) {
    for (const theme of isWhole ? (["light", "dark"] as const) : (["light"] as const)) {
      await figure.fit(screen);
      await setTheme(figure.page, theme);
      const message = `${where}, ${screen.width} px, ${theme}`;
      expect.soft(await roomFaults(figure.page), message).toEqual([]);
    }
  }
  await figure.fit(laptop);
  await setTheme(figure.page, "light");
}

/** Presented, its first scene and those that are due are read from the last row, before they tell and after. */
export async function isReadFromTheLastRow(visit: Visit): Promise<void> {
  const declared = (await import(`../../../src/figures/${visit.slug}/figure.ts`)).figure as Figure;
  const figure = await visit.figure();
  const { page } = figure;
  const own = page.url();
  for (const [i, { name, reveal }] of declared.scenes.entries()) {
    const where = `${visit.slug}: ${name}, presented`;
    const isWhole = isDue(where);
    if (!isWhole && i > 0) continue;
    await page.goto(`${own}?present${i === 0 ? "" : `&scene=${name}`}`);
    await figure.ready();
    await expect.poll(() => new URL(page.url()).searchParams.get("scene")).toBe(name);
    await expectReadFromTheLastRow(figure, where, isWhole);
    if (reveal === undefined) continue;
    await figure.button("Reveal").click();
    await figure.settled();
    await expectReadFromTheLastRow(figure, `${where}, told`, isWhole);
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.has("present")).toBe(false);
}
