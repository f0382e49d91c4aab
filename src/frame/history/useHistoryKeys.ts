import { type RefObject, useCallback } from "react";
import type { HistoryControls } from "./historyContext.ts";
import { turnOf } from "./turnOf.ts";
import { useFigureKeys } from "./useFigureKeys.ts";

/** The keys of Undo and Redo turn a figure's setting back and forth. */
export function useHistoryKeys(
  root: RefObject<Element | null>,
  isAlone: boolean,
  turns: Pick<HistoryControls, "undo" | "redo">,
): void {
  const { undo, redo } = turns;
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const turn = turnOf(event);
      if (turn === "undo") undo();
      else if (turn === "redo") redo();
      return turn !== null;
    },
    [undo, redo],
  );
  useFigureKeys(root, { isAlone, evenAfter: true }, onKey);
}
