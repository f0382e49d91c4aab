import { fetchKept } from "../../data/fetchKept.ts";

/** A file shipped with the site. Throws a sentence for the reader if it cannot be had. */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const lose = (): never => {
    throw new Error(`${address.split("/").at(-1)} could not be loaded.`);
  };
  const response = await fetchKept(new URL(address, document.baseURI)).catch(lose);
  if (!response.ok) lose();
  return new Uint8Array(await response.arrayBuffer().catch(lose));
}
