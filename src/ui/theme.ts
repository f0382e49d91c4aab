import { chooseLook } from "./look.ts";

const root = () => document.documentElement;

/** The one that is not shown now: `public/early.js` has said on <html> which is. */
const otherTheme = (): "light" | "dark" => (root().dataset.theme === "dark" ? "light" : "dark");

function nameSwitch(): void {
  document.querySelector(".theme-switch")?.setAttribute("aria-label", `Switch to ${otherTheme()}`);
}

/** Puts the page's theme switch to work; it is named rightly whoever changes the theme. */
export function followThemeSwitch(): void {
  nameSwitch();
  new MutationObserver(nameSwitch).observe(root(), { attributeFilter: ["data-theme"] });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".theme-switch")) chooseLook("theme", otherTheme());
  });
}
