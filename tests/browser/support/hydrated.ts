import type { Page } from "playwright-core";

/** Waits until React has taken the page up: it keeps its container under a key of its own. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById("app") ?? {}).some((key) => key.startsWith("__reactContainer")),
  );
  await page.waitForLoadState("networkidle");
}
