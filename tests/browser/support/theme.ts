import type { Page } from "playwright-core";

/**
 * Brings a page to a theme in place, as the switch in the header does, which a figure's own page has none of. Nothing
 * is chosen by it, so that the page is as the system says when it loads again.
 */
export const setTheme = (page: Page, theme: "light" | "dark"): Promise<void> =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);
