import { ask } from "./ask.ts";

/** As long as its script may take to come over a slow network, milliseconds. */
const PATIENCE = 15_000;

/** Registers the service worker of the site. */
export function registerServiceWorker(script: URL, scope: string): void {
  void ask("service workers", async () => navigator.serviceWorker.register(script, { scope }), PATIENCE);
}

/** Lets the service worker of the site go: the next page that is opened has it keep all files anew. */
export async function unregisterServiceWorker(scope: URL): Promise<void> {
  const letGo = async () => (await navigator.serviceWorker.getRegistration(scope))?.unregister();
  await ask("service workers", letGo, PATIENCE);
}
