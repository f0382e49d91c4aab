import { expect } from "vitest";
import { colourFaultsFound, faultsFound, layoutFaultsFound } from "../support/axe.ts";
import { svgTextContrast } from "../support/contrast.ts";
import type { FigureDriver } from "../support/figure.ts";
import { desk, phone } from "../support/screens.ts";
import { firstStep } from "../support/sound.ts";
import { setTheme } from "../support/theme.ts";
import { pressSummaries } from "./layout.ts";
import type { Visit } from "./visit.ts";

/** The text in its drawings stands out from what is painted under it, light and dark. */
export async function expectTextStandsOut(figure: FigureDriver, where = ""): Promise<void> {
  // A map whose plots are all kept secret may hold no letter.
  const keepsAPart = (await figure.root.locator(".part-hidden").count()) > 0;
  for (const theme of ["light", "dark"] as const) {
    await setTheme(figure.page, theme);
    const texts = await svgTextContrast(figure.page);
    expect
      .soft(
        texts.filter(({ ratio, needed }) => ratio < needed),
        `${where} ${theme}`,
      )
      .toEqual([]);
    if (!keepsAPart) expect(texts.length).toBeGreaterThan(0);
  }
  await setTheme(figure.page, "light");
}

/** axe finds nothing: on a phone as it is found; on a desk, light and dark, a step on, with all opened that can be. */
export async function satisfiesAxe(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const { page } = figure;
  await figure.fit(phone);
  expect.soft(await layoutFaultsFound(page), "on a phone").toEqual([]);

  await figure.fit(desk);
  await firstStep(figure);
  // Before anything is opened: the panel of the checks lies over a drawing.
  await expectTextStandsOut(figure);
  await pressSummaries(figure);
  expect.soft(await faultsFound(page), "on a desk").toEqual([]);
  await setTheme(page, "dark");
  expect.soft(await colourFaultsFound(page), "on a desk, dark").toEqual([]);
  await pressSummaries(figure);
}
