import { ask } from "./ask.ts";

/** As long as its script may take to come over a slow network, milliseconds. */
const PATIENCE = 15_000;

/** Registers the service worker of the site. */
export function registerServiceWorker(script: URL, scope: string): void {
  void ask("service workers", async () => navigator.serviceWorker.register(script, { scope }), PATIENCE);
}
