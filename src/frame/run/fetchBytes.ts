import { fetchKept } from "../../data/fetchKept.ts";

/** A file shipped with the site. Throws a sentence for the reader if it cannot be had. */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetchKept(new URL(address, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new Error(`${address.split("/").at(-1)} could not be loaded.`);
  return new Uint8Array(await response.arrayBuffer());
}
