import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { few, isDue } from "../../support/long/due.ts";
import type { FigureDriver } from "../support/figure.ts";
import { expectSame, firstStep } from "../support/sound.ts";
import type { Visit } from "./visit.ts";

/** A slider, and the name of the knob that it sets. */
type Slider = readonly [string, Locator];

export async function slidersOf(figure: FigureDriver, slug: string): Promise<Slider[]> {
  const sliders = await figure.root.getByRole("group", { name: "Knobs" }).getByRole("slider").all();
  return Promise.all(
    sliders.map(async (slider): Promise<Slider> => {
      const id = (await slider.getAttribute("id")) ?? "";
      return [id.slice(slug.length + 1), slider];
    }),
  );
}

/** Takes a slider to an end, from the keyboard, and a simulation one step on from there. False if it stands there by default. */
export async function slideTo(
  figure: FigureDriver,
  [knob, slider]: Slider,
  end: "Home" | "End",
): Promise<boolean> {
  const before = await slider.inputValue();
  await slider.press(end);
  if ((await slider.inputValue()) === before) return false;
  await expect
    .poll(() => new URL(figure.page.url()).searchParams.has(knob), { message: `${knob} ${end}` })
    .toBe(true);
  await figure.ready();
  await firstStep(figure);
  return true;
}

/**
 * At an end of its sliders it computes and holds its checks, and Reset brings it back. Two of them in each run: of the pure
 * figures tests/figures asks both ends of every knob, and all is among the exhaustive cases.
 */
export async function standsEndsOfItsSliders(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  await firstStep(figure);
  const usual = await figure.json();
  const sliders = await slidersOf(figure, visit.slug);
  expect(sliders.length).toBeGreaterThan(0);
  for (const slider of few(sliders, ([knob]) => `${visit.slug}: ${knob}`, 2)) {
    const end = isDue(`${visit.slug}: which end of ${slider[0]}`, 2) ? "End" : "Home";
    // The default may be an end.
    if (!(await slideTo(figure, slider, end))) continue;
    await expectChecksHold(figure, `${slider[0]} ${end}`);
    await visit.figure();
  }
  await firstStep(figure);
  expectSame((await figure.json()).tables, usual.tables);
}

/** The badge says how many checks there are, and that all of them hold. */
export async function expectChecksHold(figure: FigureDriver, where: string): Promise<void> {
  expect(await figure.verdict(), where).toMatch(/^checked ✓ (\d+) of \1$/);
}
