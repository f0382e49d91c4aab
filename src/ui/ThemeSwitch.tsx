/** Light or dark, in one button that names what it will do: `theme.ts` keeps its name true and hears its presses. */
export function ThemeSwitch() {
  return (
    <button type="button" className="theme-switch" aria-label="Switch to dark">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
