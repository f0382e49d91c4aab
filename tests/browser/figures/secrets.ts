import { expect } from "vitest";
import type { Scene } from "../../../src/frame/contract.ts";
import type { FigureDriver } from "../support/figure.ts";

/** The open scene says what it has to say, and no more: its answer is nowhere in the page until it is asked for. */
export async function keepsItsAnswer({ root, page }: FigureDriver, scene: Scene): Promise<void> {
  const { name, reveal, ask, hides = [] } = scene;
  const button = root.getByRole("button", { name: "Reveal", exact: true });
  if (reveal === undefined) return expect(await button.count(), name).toBe(0);
  // A run that has come so far has told already.
  if ((await button.count()) === 0) return expect(await root.innerText(), name).toContain(reveal);
  expect(await root.evaluate((figure) => figure.outerHTML), name).not.toContain(reveal);
  if (hides.length > 0) expect(await root.locator("[data-words]").innerText(), name).toMatch(/answered/);
  const { truth } = ask ?? {};
  if (typeof truth === "string") await root.getByRole("button", { name: truth, exact: true }).click();
  else await button.click();
  await root.locator(".figure-reveal", { hasText: reveal }).waitFor();
  if (typeof truth === "string") expect(await root.locator(".figure-reveal").innerText()).toContain(truth);
  await expect.poll(() => page.locator(".part-hidden").count(), { message: name }).toBe(0);
}
