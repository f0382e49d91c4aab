import type { Page } from "playwright-core";

/**
 * Brings a page to a theme in place, as the switch in the header does, which a figure's own page has none of. What the
 * system says is heard only when a page loads.
 */
export const setTheme = (page: Page, theme: "light" | "dark"): Promise<void> =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);
