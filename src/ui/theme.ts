import { remember } from "../powers/remembered.ts";

/** Light or dark: the system's choice until the reader makes one, which is then kept on this machine. */
type Theme = "light" | "dark";

const key = "elbo-room.theme";

const currentTheme = (): Theme => (document.documentElement.dataset.theme === "dark" ? "dark" : "light");
const otherTheme = (): Theme => (currentTheme() === "dark" ? "light" : "dark");

function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  remember(key, theme);
  nameSwitch();
}

function nameSwitch(): void {
  document.querySelector(".theme-switch")?.setAttribute("aria-label", `Switch to ${otherTheme()}`);
}

/** Puts the page's theme switch to work. `public/early.js` has chosen the theme before the first paint. */
export function followThemeSwitch(): void {
  nameSwitch();
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".theme-switch")) setTheme(otherTheme());
  });
}
