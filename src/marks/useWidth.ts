import type { RefObject } from "react";
import { useSize } from "./useSize.ts";

/** The width of an element in whole CSS pixels, followed as it changes; `initial` until it is known. */
export function useWidth<T extends Element>(initial: number): readonly [RefObject<T | null>, number] {
  const [ref, { width }] = useSize<T>({ width: initial, height: 0 });
  return [ref, width];
}
