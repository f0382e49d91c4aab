import { type KeyboardEvent, useCallback, useContext, useRef, useState } from "react";
import { mapLetters, parseMap } from "../control/parseMap.ts";
import { HistoryContext } from "../frame/history/historyContext.ts";
import { letterOfKey, type MapLetter, paintStroke } from "./paintStroke.ts";
import { useEchoes } from "./useEchoes.ts";

export interface MapEditor {
  /** What a press paints; null looks at cells. */
  readonly brush: MapLetter | null;
  readonly choose: (brush: MapLetter | null) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts another map in place of this one; it can be undone. */
  readonly load: (text: string) => void;
  readonly text: string;
  /** Why the last stroke did not take, or null. */
  readonly problem: string | null;
  /** What the grid is given. */
  readonly surface: {
    readonly onStroke: ((cells: readonly number[], first: boolean) => void) | undefined;
    readonly onKey: (event: KeyboardEvent, cell: number) => boolean;
  };
}

/**
 * The editing of a map that lives in the address: brush, strokes, keys. A stroke is one step in the figure's history, and
 * so is a key; undo and redo are the figure's own.
 */
export function useMapEditor(text: string, onMap: (text: string) => void): MapEditor {
  const [brush, choose] = useState<MapLetter | null>(null);
  const { canUndo, canRedo, undo, redo, separate } = useContext(HistoryContext);
  const [sent, setSent] = useState(text);
  const [problem, setProblem] = useState<string | null>(null);
  const now = useRef(text);

  const remember = useCallback((next: string) => {
    now.current = next;
    setSent(next);
  }, []);
  const onSent = useEchoes(
    text,
    useCallback(
      (other: string) => {
        remember(other);
        setProblem(null);
      },
      [remember],
    ),
  );
  const send = useCallback(
    (next: string) => {
      if (next === now.current) return;
      remember(next);
      onSent(next);
      onMap(next);
    },
    [onMap, onSent, remember],
  );
  const paint = useCallback(
    (cells: readonly number[], letter: MapLetter) => {
      const base = isSameShape(now.current, text) ? now.current : text;
      const painted = paintStroke(base, cells, letter);
      setProblem(painted.problem);
      send(painted.text);
    },
    [send, text],
  );
  const stroke = useCallback(
    (cells: readonly number[], first: boolean) => {
      if (brush === null) return;
      if (first) separate();
      paint(cells, brush);
    },
    [brush, paint, separate],
  );
  const onKey = useCallback(
    (event: KeyboardEvent, cell: number) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      const letter = event.key === " " ? brush : letterOfKey(event.key, mapLetters);
      if (letter === null) return false;
      separate();
      paint([cell], letter);
      return true;
    },
    [brush, paint, separate],
  );
  return {
    brush,
    choose,
    canUndo,
    canRedo,
    undo,
    redo,
    load: send,
    text: sent,
    problem,
    surface: { onStroke: brush === null ? undefined : stroke, onKey },
  };
}

function isSameShape(one: string, other: string): boolean {
  const [a, b] = [parseMap(one), parseMap(other)];
  return a.rows === b.rows && a.columns === b.columns;
}
