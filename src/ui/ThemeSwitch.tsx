import { useSyncExternalStore } from "react";
import { currentTheme, onThemeChange, setTheme } from "./theme.ts";

/** Light or dark, in one button that names what it will do. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(onThemeChange, currentTheme, () => "light" as const);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className="theme-switch"
      onClick={() => setTheme(other)}
      aria-label={`Switch to ${other}`}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
