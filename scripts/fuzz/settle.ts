import type { Page } from "playwright-core";
import { restInPage } from "./inPage/restInPage.ts";

/** How long a page may take to answer at all, milliseconds. */
const answerWithin = 45_000;

/** A page that answers nothing for so long hangs: rejects, and says so. */
export async function withinPatience<T>(work: Promise<T>, milliseconds = answerWithin): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the page hangs: no answer for ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Is it an answer that did not come because the page was left just then? */
const isLeaving = (error: unknown) =>
  /context was destroyed|navigat|because of a navigation|Cannot find context/i.test(String(error));

/** Asks the page as soon as it can be asked: one that is just being left is asked again on the next page. */
export async function ask<T>(page: Page, question: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await withinPatience(question());
    } catch (error) {
      if (tries === 5 || !isLeaving(error)) throw error;
      await page.waitForLoadState("domcontentloaded");
    }
  }
}

/** Waits until the page rests, or for so long. */
export const settle = (page: Page, most = 20_000): Promise<void> =>
  ask(page, () => page.evaluate(restInPage, most));
