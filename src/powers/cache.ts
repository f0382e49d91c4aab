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

/** The caches of this site, below its root: of its pages, which the service worker keeps, and of what has been used. */
const ours = async (site: URL) =>
  (await caches.keys()).filter((name) => name === used || name.endsWith(site.href));

/** How many bytes of the site's files are kept; 0 where nothing can be. */
export async function cachedBytes(site: URL): Promise<number> {
  const count = async () => {
    let bytes = 0;
    for (const name of await ours(site)) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
    }
    return bytes;
  };
  return (await ask("Cache", count, PATIENCE)) ?? 0;
}

/** Drops all files of the site that are kept. */
export async function forgetCached(site: URL): Promise<void> {
  const forget = async () => Promise.all((await ours(site)).map((name) => caches.delete(name)));
  await ask("Cache", forget, PATIENCE);
}
