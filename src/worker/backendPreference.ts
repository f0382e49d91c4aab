import { rememberAndTell, remembered } from "../powers/remembered.ts";
import type { BackendPreference } from "../nets/chooseBackend.ts";

/** Preference → its name on the page. */
export const backendPreferences: Readonly<Record<BackendPreference, string>> = {
  auto: "the fastest here",
  wasm: "WebAssembly",
  tfjs: "WebAssembly, TensorFlow.js",
  webgl: "WebGL",
  cpu: "plain JavaScript",
};

/** Under which name it stands in addresses and is remembered. */
export const backendKey = "backend";

const known = (value: string | null): value is BackendPreference =>
  value !== null && Object.hasOwn(backendPreferences, value);

/** What the address of the page asks for (`?backend=wasm`); null if nothing. */
export function askedByAddress(): BackendPreference | null {
  const asked = new URLSearchParams(location.search).get(backendKey);
  return known(asked) ? asked : null;
}

/** What is kept in this browser, else `auto`. */
export function keptBackendPreference(): BackendPreference {
  const kept = remembered(backendKey);
  return known(kept) ? kept : "auto";
}

/** What the address asks for, which goes before what is kept. For the page only. */
export const backendPreference = (): BackendPreference => askedByAddress() ?? keptBackendPreference();

/** Keeps the preference in this browser; runs that are open stay where they are. */
export const keepBackendPreference = (preference: BackendPreference | null): void =>
  rememberAndTell(backendKey, preference);
