import { useCallback, useMemo, useState } from "react";

/** What the pointer is. */
type Tool = "none" | "spotlight" | "pen";
type Dialog = "none" | "overview" | "help";

/** What a lecturer has in hand, beside the deck itself. */
export interface Tools {
  readonly tool: Tool;
  readonly hasTimer: boolean;
  readonly dialog: Dialog;
  /** How many times the pen's strokes have been wiped away. */
  readonly wiped: number;
  /** Takes a tool into the hand, or puts it down. */
  readonly turn: (tool: Tool) => void;
  readonly turnTimer: () => void;
  readonly open: (dialog: Dialog) => void;
  readonly close: () => void;
  readonly wipe: () => void;
}

export function useTools(): Tools {
  const [tool, setTool] = useState<Tool>("none");
  const [hasTimer, setTimer] = useState(false);
  const [dialog, setDialog] = useState<Dialog>("none");
  const [wiped, setWiped] = useState(0);
  const turn = useCallback((next: Tool) => setTool((old) => (old === next ? "none" : next)), []);
  const turnTimer = useCallback(() => setTimer((on) => !on), []);
  const close = useCallback(() => setDialog("none"), []);
  const wipe = useCallback(() => setWiped((times) => times + 1), []);
  return useMemo(
    () => ({ tool, hasTimer, dialog, wiped, turn, turnTimer, open: setDialog, close, wipe }),
    [tool, hasTimer, dialog, wiped, turn, turnTimer, close, wipe],
  );
}
