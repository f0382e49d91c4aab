import { expect } from "vitest";
import type { Figure } from "../../../src/frame/contract.ts";
import { few, isDue } from "../../support/long/due.ts";
import type { FigureDriver } from "../support/figure.ts";
import { roomFaults } from "../support/roomFaults.ts";
import { laptop, projector, television, wall } from "../support/screens.ts";
import { setTheme } from "../support/theme.ts";
import type { Visit } from "./visit.ts";

/** Every screen, light and dark. */
const looks = [laptop, projector, television, wall].flatMap((screen) =>
  (["light", "dark"] as const).map((theme) => ({ screen, theme, name: `${screen.width} px, ${theme}` })),
);

/** As it stands, on one screen, another each day, or on all of them. */
async function expectReadFromTheLastRow(figure: FigureDriver, where: string): Promise<void> {
  for (const { screen, theme, name } of few(looks, (look) => `${where}, ${look.name}`, 1)) {
    await figure.fit(screen);
    await setTheme(figure.page, theme);
    expect.soft(await roomFaults(figure.page), `${where}, ${name}`).toEqual([]);
  }
  await figure.fit(laptop);
  await setTheme(figure.page, "light");
}

/** An address of a setting of one's own, in no scene: the first knob with a number is one step from its default. */
function ownSetting({ params }: Figure): string {
  for (const [name, spec] of Object.entries(params)) {
    if (spec.kind === "seed") return `${name}=${spec.default + 1}`;
    if (spec.kind !== "number") continue;
    const step = spec.default + spec.step <= spec.max ? spec.step : -spec.step;
    return `${name}=${spec.default + step}`;
  }
  throw new Error("No knob of it has a number.");
}

/** Presented, the scenes that are due are read from the last row, before they tell and after. */
export async function isReadFromTheLastRow(visit: Visit): Promise<void> {
  const declared = (await import(`../../../src/figures/${visit.slug}/figure.ts`)).figure as Figure;
  const figure = await visit.figure();
  const { page } = figure;
  const own = page.url();
  for (const [i, { name, reveal }] of declared.scenes.entries()) {
    const where = `${visit.slug}: ${name}, presented`;
    if (!isDue(where, 30)) continue;
    await page.goto(`${own}?present${i === 0 ? "" : `&scene=${name}`}`);
    await figure.ready();
    await expect.poll(() => new URL(page.url()).searchParams.get("scene")).toBe(name);
    await expectReadFromTheLastRow(figure, where);
    if (reveal === undefined) continue;
    await figure.button("Reveal").click();
    await figure.settled();
    await expectReadFromTheLastRow(figure, `${where}, told`);
  }
  const unled = `${visit.slug}: no scene, presented`;
  if (isDue(unled, 30)) {
    await page.goto(`${own}?${ownSetting(declared)}&present`);
    await figure.ready();
    expect(new URL(page.url()).searchParams.get("scene")).toBeNull();
    await expectReadFromTheLastRow(figure, unled);
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.has("present")).toBe(false);
}
