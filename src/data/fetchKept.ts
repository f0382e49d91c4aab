/** The cache of what has been used. */
const used = "elbo-room-used";

/**
 * Fetches a large file of the site, which is not fetched ahead of its use, and keeps it for when there is no network: the
 * kept one is taken only then. Rejects as `fetch` does where there is neither.
 */
export async function fetchKept(url: string | URL): Promise<Response> {
  try {
    const response = await fetch(url);
    if (response.ok) keep(url, response.clone());
    return response;
  } catch (fault) {
    const kept = await keptResponse(url);
    if (kept) return kept;
    throw fault;
  }
}

/** Storage may be full, forbidden or absent: then nothing is kept, and nothing is lost. */
function keep(url: string | URL, response: Response): void {
  if (!("caches" in globalThis)) return;
  caches
    .open(used)
    .then((cache) => cache.put(url, response))
    .catch(() => undefined);
}

async function keptResponse(url: string | URL): Promise<Response | undefined> {
  try {
    return await caches.match(url, { cacheName: used });
  } catch {
    return undefined;
  }
}
