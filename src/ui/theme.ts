/** Light or dark: the system's choice until the reader makes one, which is then kept on this machine. */
export type Theme = "light" | "dark";

const key = "elbo-room.theme";

/** The theme on show. In the browser only. */
export const currentTheme = (): Theme =>
  document.documentElement.dataset.theme === "dark" ? "dark" : "light";

/** Shows and keeps a theme; figures that draw on canvas hear of it through `onThemeChange`. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked: the choice lasts for this page.
  }
}

/** Calls back after every change of theme, whoever made it; returns the way to stop listening. */
export function onThemeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
