/** Opens the search: `followSearch.ts` hears its presses. Without scripts it is not shown. */
export function SearchButton() {
  return (
    <button
      type="button"
      className="search-button"
      aria-label="Search"
      aria-keyshortcuts="/ Control+K Meta+K"
      title="Search (/ or Ctrl K)"
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.7" />
        <path d="M12.6 12.6 17 17" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
      </svg>
    </button>
  );
}
