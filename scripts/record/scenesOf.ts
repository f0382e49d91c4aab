import type { FigureDriver } from "../../tests/browser/support/figure.ts";
import { until } from "../../tests/browser/support/until.ts";

/** The names of a figure's scenes, read from the address while a presenter walks through them. */
export async function scenesOf(figure: FigureDriver): Promise<string[]> {
  const names: string[] = [];
  const scene = () => new URL(figure.page.url()).searchParams.get("scene");
  const next = figure.button("Next scene");
  await next.waitFor();
  while (await next.isEnabled()) {
    await next.click();
    await until("the next scene is in the address", async () => scene() !== (names.at(-1) ?? null), 60_000);
    names.push(scene() ?? "");
  }
  return names;
}
