import { fetchKept } from "../../data/fetchKept.ts";
import { wholeFile } from "../../data/wholeFile.ts";

/** A file shipped with the site. Throws a sentence for the reader if it cannot be had. */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return wholeFile(
    fetchKept(new URL(address, document.baseURI)),
    () => new Error(`${address.split("/").at(-1)} could not be loaded.`),
  );
}
