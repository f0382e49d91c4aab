import type { Page } from "playwright-core";
import { until } from "../../tests/browser/support/until.ts";
import { openFigure, patience } from "./openFigure.ts";
import { views } from "./views.ts";

/** The names of a figure's scenes, read from the address while a presenter walks through them. */
export async function scenesOf(page: Page, slug: string): Promise<string[]> {
  const figure = await openFigure(page, { slug, scene: null }, { ...views[0], presenting: true });
  const names: string[] = [];
  const shown = () => new URL(page.url()).searchParams.get("scene");
  const next = figure.button("Next scene");
  await next.waitFor();
  while (await next.isEnabled()) {
    await next.click();
    await until("the next scene is in the address", async () => shown() !== (names.at(-1) ?? null), patience);
    names.push(shown() ?? "");
  }
  return names;
}
