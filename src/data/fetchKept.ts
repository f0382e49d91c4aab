import { cachedResponse, cacheResponse } from "../powers/cache.ts";

/**
 * Fetches a large file of the site, which is not fetched ahead of its use, and keeps it for when there is no network: the
 * kept one is taken only then. Rejects as `fetch` does where there is neither.
 */
export async function fetchKept(url: string | URL): Promise<Response> {
  try {
    const response = await fetch(url);
    if (response.ok) cacheResponse(url, response.clone());
    return response;
  } catch (fault) {
    const kept = await cachedResponse(url);
    if (kept) return kept;
    throw fault;
  }
}
