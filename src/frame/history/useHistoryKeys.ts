import { type RefObject, useCallback } from "react";
import { type Turns, turnByKey } from "./turnByKey.ts";
import { useFigureKeys } from "./useFigureKeys.ts";

/** The keys of Undo and Redo turn a figure's setting back and forth. */
export function useHistoryKeys(root: RefObject<Element | null>, isAlone: boolean, turns: Turns): void {
  const { undo, redo } = turns;
  const onKey = useCallback((event: KeyboardEvent) => turnByKey(event, { undo, redo }), [undo, redo]);
  useFigureKeys(root, { isAlone, evenAfter: true }, onKey);
}
