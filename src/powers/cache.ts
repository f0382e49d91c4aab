import { ask } from "./ask.ts";

/** The cache of what has been used. */
const used = "elbo-room-used";

const PATIENCE = 5_000;

/** Keeps a file of the site for when there is no network. Storage may be full, too: then it is not kept. */
export function cacheResponse(url: string | URL, response: Response): void {
  void ask("Cache", async () => (await caches.open(used)).put(url, response));
}

/** The file that was kept, if there is one. */
export const cachedResponse = (url: string | URL): Promise<Response | undefined> =>
  ask("Cache", async () => caches.match(url, { cacheName: used }), PATIENCE);
