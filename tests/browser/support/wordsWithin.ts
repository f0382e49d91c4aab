import type { Page } from "playwright-core";
import { expect } from "vitest";
import { installControls } from "../../../scripts/fuzz/inPage/controls.ts";
import { faultsOnScreen } from "../../../scripts/fuzz/inPage/faultsOnScreen.ts";

/** What the monkey looks for on the screen is not there: above all no words out of a figure, or over its knobs. */
export async function expectWordsWithin(page: Page, message: string): Promise<void> {
  await page.evaluate(installControls);
  await expect.poll(() => page.evaluate(faultsOnScreen), { message }).toEqual([]);
}
