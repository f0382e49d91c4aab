import { fetchKept } from "./fetchKept.ts";

/**
 * A saved run that the site ships.
 *
 * @param path relative to the site's root.
 * @throws a sentence for the reader if it cannot be had.
 */
export async function fetchModel(path: string, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const lose = (): never => {
    throw new Error(`The trained model could not be loaded: no answer for ${path}. Are you offline?`);
  };
  const response = await fetchKept(new URL(path, root)).catch(lose);
  if (!response.ok)
    throw new Error(`The trained model could not be loaded: ${path} gave ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer().catch(lose));
}
