import { expect, inject } from "vitest";
import type { Figure } from "../../../src/frame/contract.ts";
import { few } from "../../support/long/due.ts";
import { crawl, scenesLinkedTo } from "../support/crawl.ts";
import type { FigureDriver } from "../support/figure.ts";
import { expectSame, expectSound } from "../support/sound.ts";
import { keepsItsAnswer } from "./secrets.ts";
import type { Visit } from "./visit.ts";

/** The titles on its buttons. */
export const scenesOf = (figure: FigureDriver): Promise<string[]> =>
  figure.root.locator(".figure-scene").allInnerTexts();

/** Presses the button of a scene and waits until the figure stands there. Its name in the address. */
export async function openScene(figure: FigureDriver, title: string): Promise<string> {
  const scene = () => new URL(figure.page.url()).searchParams.get("scene");
  const last = scene();
  await figure.button(title).click();
  await expect.poll(() => figure.button(title).getAttribute("aria-pressed"), { message: title }).toBe("true");
  await expect.poll(scene, { message: title }).not.toBe(last);
  await figure.ready();
  return scene() ?? "";
}

/**
 * From its button a scene opens, and from its address as the same; it keeps its answer until it is asked for it, and can be
 * stepped. One in each run, or all of them. Those that prose leads to are declared.
 */
export async function opensItsScenes(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const declared = (await import(`../../../src/figures/${visit.slug}/figure.ts`)).figure as Figure;
  const titles = await scenesOf(figure);
  expect(titles.length).toBeGreaterThanOrEqual(3);
  const asked = few(titles, (title) => `${visit.slug}: ${title} opens`, 1);
  for (const title of asked) {
    const opened = await openScene(figure, title);
    const clicked = await figure.json();
    expectSound(clicked);
    await figure.page.reload();
    await figure.ready();
    expect(await figure.button(title).getAttribute("aria-pressed"), title).toBe("true");
    const addressed = await figure.json();
    expectSame(addressed.params, clicked.params, title);
    expectSame(addressed.tables, clicked.tables, title);
    const scene = declared.scenes.find(({ name }) => name === opened);
    if (!scene) throw new Error(`${title} is no scene of ${visit.slug}.`);
    await keepsItsAnswer(figure, scene);
    if (!(await figure.runs())) continue;
    // A run that is shipped may have ended.
    const hasEnded = (await figure.button("Step").getAttribute("aria-disabled")) === "true";
    if (scene.save !== undefined && hasEnded) continue;
    const before = await figure.step();
    await figure.stepBy(1);
    expect(await figure.step()).toBe(before + 1);
    expectSound(await figure.json());
  }
  const base = inject("base");
  const names = declared.scenes.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(scenesLinkedTo(visit.slug, await crawl(base), base)));
}
