import { fetchKept } from "./fetchKept.ts";
import { whatCame, wholeFile } from "./wholeFile.ts";

/**
 * A saved run that the site ships.
 *
 * @param path relative to the site's root.
 * @throws a sentence for the reader if it cannot be had.
 */
export async function fetchModel(path: string, root: string): Promise<Uint8Array<ArrayBuffer>> {
  return wholeFile(
    fetchKept(new URL(path, root)),
    (status) => new Error(`The trained model could not be loaded: ${whatCame(path, status)}`),
  );
}
