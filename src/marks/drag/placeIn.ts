import type { Spot } from "./followPointer.ts";
import { shownBox } from "./shownBox.ts";

/**
 * Where a pointer is in the element that it has hold of, in the pixels that the element was laid out in: a page may show it
 * enlarged.
 * @param size of the element as it is laid out, pixels
 */
export function placeIn(
  { clientX, clientY, currentTarget }: Spot,
  size: { readonly width: number; readonly height: number },
): readonly [x: number, y: number] {
  const box = shownBox(currentTarget);
  return [((clientX - box.left) * size.width) / box.width, ((clientY - box.top) * size.height) / box.height];
}
