import { useCallback, useState } from "react";
import { remember, remembered } from "../../powers/remembered.ts";

const key = "elbo-room.speaker-text";
const [LEAST, USUAL, MOST, STEP] = [16, 20, 36, 2];

const within = (size: number) => Math.min(MOST, Math.max(LEAST, size));

/** The size of the notes in pixels, kept on this machine, and how to change it by so many steps. */
export function useTextSize() {
  const [size, setSize] = useState(() => within(Number(remembered(key)) || USUAL));
  const change = useCallback(
    (steps: number) =>
      setSize((size) => {
        const next = within(size + steps * STEP);
        remember(key, String(next));
        return next;
      }),
    [],
  );
  return { size, change, isLeast: size === LEAST, isMost: size === MOST };
}
