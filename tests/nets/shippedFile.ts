import { readFile } from "node:fs/promises";

/** A file that the site ships, by its path below the site's root. */
export const shippedFile = async (path: string): Promise<Uint8Array> =>
  Uint8Array.from(await readFile(`public/${path}`));
