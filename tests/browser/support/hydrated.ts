import type { Page } from "playwright-core";

/** Waits until the page hears its reader, and until every part of it that is in sight is awake. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.documentElement.dataset.live === undefined) return false;
    return [...document.querySelectorAll<HTMLElement>("[data-island]")].every((island) => {
      const box = island.firstElementChild?.getBoundingClientRect();
      const isInSight = box !== undefined && box.bottom > 0 && box.top < innerHeight;
      return isInSight ? island.dataset.state === "awake" : island.dataset.state !== "waking";
    });
  });
  await page.waitForLoadState("networkidle");
}
