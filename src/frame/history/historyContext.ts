import { createContext } from "react";

/** The history of a figure's setting, to what drives it. */
export interface HistoryControls {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends the step: the next change begins one, however closely it follows. */
  readonly separate: () => void;
  /** Counts undo and redo: what was sent before and has not come back is taken back. */
  readonly turned: number;
}

const nothing = () => undefined;

/** A figure outside of its frame has none. */
export const HistoryContext = createContext<HistoryControls>({
  canUndo: false,
  canRedo: false,
  undo: nothing,
  redo: nothing,
  separate: nothing,
  turned: 0,
});
