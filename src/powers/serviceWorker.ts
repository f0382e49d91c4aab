import { ask } from "./ask.ts";

/** Registers the service worker of the site. */
export function registerServiceWorker(script: URL, scope: string): void {
  void ask("service workers", async () => navigator.serviceWorker.register(script, { scope }));
}
