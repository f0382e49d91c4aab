import { type RefObject, useCallback } from "react";
import { takesLetters } from "../history/isTyping.ts";
import { useFigureKeys } from "../history/useFigureKeys.ts";
import type { Compare } from "./useCompare.ts";

/** The key A keeps the present setting; from then on it flips between the two. Where letters are typed it is a letter. */
export function useCompareKey(
  root: RefObject<Element | null>,
  isAlone: boolean,
  { a, flip }: Compare,
  keep: () => void,
): void {
  const onKey = useCallback(
    ({ key, ctrlKey, metaKey, repeat, target }: KeyboardEvent) => {
      if (key.toLowerCase() !== "a" || ctrlKey || metaKey || repeat || takesLetters(target)) return false;
      if (a === null) keep();
      else flip();
      return true;
    },
    [a, flip, keep],
  );
  useFigureKeys(root, { isAlone, evenAfter: false }, onKey);
}
