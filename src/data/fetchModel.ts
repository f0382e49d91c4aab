import { fetchKept } from "./fetchKept.ts";

/**
 * A saved run that the site ships.
 *
 * @param path relative to the site's root.
 * @throws a sentence for the reader if there is none; rejects as `fetch` does where there is no network either.
 */
export async function fetchModel(path: string, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetchKept(new URL(path, root));
  if (!response.ok)
    throw new Error(`The trained model could not be loaded: ${path} gave ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
