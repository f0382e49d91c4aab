import { useCallback, useEffect, useRef } from "react";

/**
 * The cell that the keyboard stands on, at once: whoever holds it may answer a moment later, and a fast hand has typed on
 * by then.
 */
export function useOwnCell(at: number, onAt: (cell: number) => void) {
  const own = useRef(at);
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current !== null && asked.current !== at) return;
    asked.current = null;
    own.current = at;
  }, [at]);
  const move = useCallback(
    (cell: number) => {
      own.current = cell;
      asked.current = cell;
      onAt(cell);
    },
    [onAt],
  );
  /** What was asked for and never came is given up. */
  const settle = useCallback(() => {
    asked.current = null;
    own.current = at;
  }, [at]);
  return { own, move, settle };
}
