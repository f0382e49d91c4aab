import { loadPacked } from "./digits.ts";
import type { Digits } from "./digitsFormat.ts";
import { aboutFashion } from "./pictureSet.ts";

/** Where the packed pictures lie, relative to the site's root; `scripts/packFashion.ts` has written them. */
export const fashionFile = "data/fashion-mnist.bin";

/** Loads Fashion-MNIST's pictures: 9,000 to train on, 1,000 held out. Rejects with a sentence for the reader. */
export async function loadFashion(
  root: string | URL,
  fetch: (url: URL) => Promise<Response>,
): Promise<Digits> {
  return { ...(await loadPacked(root, fashionFile, fetch)), about: aboutFashion };
}
