import { useCallback, useState } from "react";
import { remember, remembered } from "../../powers/remembered.ts";

/** The name under which the size is remembered. */
export const speakerTextKey = "elbo-room.speaker-text";
const [LEAST, USUAL, MOST, STEP] = [16, 20, 36, 2];

const within = (size: number) => Math.min(MOST, Math.max(LEAST, size));

/** The size of the notes in pixels, kept on this machine, and how to change it by so many steps. */
export function useTextSize() {
  const [size, setSize] = useState(() => within(Number(remembered(speakerTextKey)) || USUAL));
  const change = useCallback(
    (steps: number) =>
      setSize((size) => {
        const next = within(size + steps * STEP);
        remember(speakerTextKey, String(next));
        return next;
      }),
    [],
  );
  return { size, change, isLeast: size === LEAST, isMost: size === MOST };
}
