import { setTimeout as sleep } from "node:timers/promises";
import { errors, type Page } from "playwright-core";
import { patience } from "./openFigure.ts";

/** Lets go of the focus, goes back to the top, waits for fonts, and blots out measured times: "38 steps/s", "12 ms". */
async function compose(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.closest("option, script, style")) continue;
    const shown = text.nodeValue ?? "";
    const blotted = shown.replace(/[\d.,]+(?=\s(?:steps\/s|ms)\b)/g, "…");
    if (blotted !== shown) text.nodeValue = blotted;
  }
}

/** Null if the browser gives none: now and then it waits for good, and gives one when it is asked again. */
async function takePicture(page: Page): Promise<Buffer | null> {
  await page.evaluate(compose);
  try {
    return await page.screenshot({
      fullPage: true,
      animations: "disabled",
      caret: "hide",
      scale: "css",
      timeout: 30_000,
    });
  } catch (error) {
    if (error instanceof errors.TimeoutError) return null;
    throw error;
  }
}

/** A picture of the whole page once nothing more is to come: two in a row are the same. Throws if it never stands still. */
export async function stillPicture(page: Page): Promise<Buffer> {
  // A pointer that rests on something may show more of it.
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => timersUnderWay.size === 0, undefined, { timeout: patience });
  const end = performance.now() + patience;
  let last = await takePicture(page);
  while (performance.now() < end) {
    await sleep(50);
    const next = await takePicture(page);
    if (next && last?.equals(next)) return next;
    last = next;
  }
  throw new Error(`The page does not stand still within ${patience / 1000} s.`);
}
