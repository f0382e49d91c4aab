import { expect } from "vitest";
import { colourFaultsFound, faultsFound } from "../support/axe.ts";
import { isDue } from "../../support/long/due.ts";
import type { FigureDriver } from "../support/figure.ts";
import { overflow } from "../support/overflow.ts";
import { desk, phone, projector, smallPhone } from "../support/screens.ts";
import { expectSame } from "../support/sound.ts";
import { setTheme } from "../support/theme.ts";
import { expectWordsWithin } from "../support/wordsWithin.ts";
import { expectTextStandsOut } from "./accessible.ts";
import { openSummaries } from "./layout.ts";
import { openScene, scenesOf } from "./scenes.ts";
import { expectChecksHold, slidersOf, slideTo } from "./sliders.ts";
import type { Visit } from "./visit.ts";

const narrow = [smallPhone, phone, { width: 768, height: 1024 }, projector] as const;

async function expectWordsWithinWhenNarrow(figure: FigureDriver, where: string): Promise<void> {
  for (const size of narrow) {
    await figure.fit(size);
    await expectWordsWithin(figure.page, `${where}, at ${size.width} px`);
  }
}

/** On a desk its text stands out, light and dark; on a phone it does not scroll sideways, and its words stay in it. */
async function expectReadable(figure: FigureDriver, where: string): Promise<void> {
  await figure.fit(desk);
  await expectTextStandsOut(figure, where);
  await figure.fit(phone);
  await expect.poll(async () => (await overflow(figure.page)).sideways, { message: where }).toBe(0);
  await expectWordsWithinWhenNarrow(figure, where);
}

/** Every scene: readable, right for axe, presented on one screen, and the same from its address. */
export async function standsInEveryScene(visit: Visit): Promise<void> {
  for (const title of await scenesOf(await visit.figure())) {
    const where = `${visit.slug}: ${title}`;
    if (!isDue(where, 40)) continue;
    const figure = await visit.figure();
    const { page } = figure;
    await openScene(figure, title);
    const clicked = await figure.json();
    // Not from step 0: a scene may begin with a run that the site ships.
    if (await figure.runs()) await figure.stepAtMost(1);
    await expectReadable(figure, where);

    await figure.fit(desk);
    expect.soft(await faultsFound(page), title).toEqual([]);
    await setTheme(page, "dark");
    expect.soft(await colourFaultsFound(page), `${title}, dark`).toEqual([]);

    await visit.onALaptop();
    await page.goto(`${page.url()}&present`);
    await figure.ready();
    expect(await overflow(page), title).toEqual({ sideways: 0, downwards: 0 });
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).searchParams.has("present")).toBe(false);
    const { params, tables } = await figure.json();
    expectSame(params, clicked.params, title);
    expectSame(tables, clicked.tables, title);
  }
}

/** Both ends of every slider: it computes, its checks hold, and its words stay in it, with all opened, on narrow screens. */
export async function standsBothEndsOfEverySlider(visit: Visit): Promise<void> {
  const places = (await slidersOf(await visit.figure(), visit.slug)).flatMap((slider) =>
    (["Home", "End"] as const).map((end) => ({ slider, end, where: `${visit.slug}: ${slider[0]} ${end}` })),
  );
  const due = places.filter(({ where }) => isDue(where, 20));
  if (due.length === 0) return;
  await openSummaries(await visit.figure());
  for (const { slider, end, where } of due) {
    const figure = await visit.figure();
    if (!(await slideTo(figure, slider, end))) continue;
    await expectChecksHold(figure, where);
    await expectWordsWithinWhenNarrow(figure, where);
  }
}
