/** Opens the settings: `followSettings.ts` hears its presses. Without scripts it is not shown. */
export function SettingsButton() {
  return (
    <button type="button" className="settings-button" aria-label="Settings" title="Settings">
      <svg viewBox="0 0 24 24" width="19" height="19" aria-hidden="true">
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="1.9"
          strokeLinejoin="round"
          d="M10.3 3h3.4l.6 2.7 1.9 1.1 2.6-.8 1.7 2.9-2 1.9v2.3l2 1.9-1.7 2.9-2.6-.8-1.9 1.1-.6 2.8h-3.4l-.6-2.8-1.9-1.1-2.6.8-1.7-2.9 2-1.9v-2.3l-2-1.9 1.7-2.9 2.6.8 1.9-1.1z"
        />
        <circle cx="12" cy="12" r="3" fill="none" stroke="currentColor" strokeWidth="1.9" />
      </svg>
    </button>
  );
}
