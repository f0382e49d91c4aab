import { remember, remembered } from "../powers/remembered.ts";
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
  const kept = remembered(key);
  return known(kept) ? kept : "auto";
}

/** Keeps the preference in this browser; runs that are open stay where they are. */
export function keepBackendPreference(preference: BackendPreference): void {
  remember(key, preference);
}
