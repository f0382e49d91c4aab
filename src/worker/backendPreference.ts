import type { BackendPreference } from "../nets/chooseBackend.ts";

/** Preference → its name on the page. */
export const backendPreferences: Readonly<Record<BackendPreference, string>> = {
  auto: "the fastest here",
  wasm: "WebAssembly",
  webgl: "WebGL",
  cpu: "plain JavaScript",
};

const key = "backend";

const known = (value: string | null): value is BackendPreference =>
  value !== null && Object.hasOwn(backendPreferences, value);

/** What the address asks for (`?backend=wasm`), else what was kept in this browser, else `auto`. For the page only. */
export function backendPreference(): BackendPreference {
  const asked = new URLSearchParams(location.search).get(key);
  if (known(asked)) return asked;
  try {
    const kept = localStorage.getItem(key);
    return known(kept) ? kept : "auto";
  } catch {
    // Storage may be forbidden.
    return "auto";
  }
}

/** Keeps the preference in this browser; runs that are open stay where they are. */
export function keepBackendPreference(preference: BackendPreference): void {
  try {
    localStorage.setItem(key, preference);
  } catch {
    // Storage may be forbidden: the preference is then not kept.
  }
}
