import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { mapLetters, parseMap } from "../control/parseMap.ts";
import { beginHistory, changed, type MapHistory, redone, undone } from "./mapHistory.ts";
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
 * The editing of a map that lives in the address: brush, strokes, keys, undo and redo. Whatever else changes the map (a
 * pasted text, a scene, Reset) can be undone too.
 */
export function useMapEditor(text: string, onMap: (text: string) => void): MapEditor {
  const [brush, choose] = useState<MapLetter | null>(null);
  const [history, setHistory] = useState(() => beginHistory(text));
  const [problem, setProblem] = useState<string | null>(null);
  const now = useRef(history);

  const remember = useCallback((next: MapHistory) => {
    now.current = next;
    setHistory(next);
  }, []);
  const onSent = useEchoes(
    text,
    useCallback(
      (other: string) => {
        remember(changed(now.current, other));
        setProblem(null);
      },
      [remember],
    ),
  );
  const send = useCallback(
    (next: MapHistory) => {
      if (next.present === now.current.present) return;
      remember(next);
      onSent(next.present);
      onMap(next.present);
    },
    [onMap, onSent, remember],
  );

  const paint = useCallback(
    (cells: readonly number[], letter: MapLetter, goesOn: boolean) => {
      const base = isSameShape(now.current.present, text) ? now.current.present : text;
      const painted = paintStroke(base, cells, letter);
      setProblem(painted.problem);
      send(changed(now.current, painted.text, goesOn));
    },
    [send, text],
  );
  const undo = useCallback(() => send(undone(now.current)), [send]);
  const redo = useCallback(() => send(redone(now.current)), [send]);
  const load = useCallback((next: string) => send(changed(now.current, next)), [send]);
  const begun = useRef(false);
  const stroke = useCallback(
    (cells: readonly number[], first: boolean) => {
      if (brush === null) return;
      if (first) begun.current = false;
      const before = now.current.present;
      paint(cells, brush, begun.current);
      begun.current ||= now.current.present !== before;
    },
    [brush, paint],
  );
  const onKey = useCallback(
    (event: KeyboardEvent, cell: number) => {
      if (event.ctrlKey || event.metaKey) {
        const step = stepOfKey(event);
        if (step === null) return false;
        if (step === "undo") undo();
        else redo();
        return true;
      }
      if (event.altKey) return false;
      const letter = event.key === " " ? brush : letterOfKey(event.key, mapLetters);
      if (letter !== null) paint([cell], letter, false);
      return letter !== null;
    },
    [brush, paint, undo, redo],
  );
  return {
    brush,
    choose,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo,
    redo,
    load,
    text: history.present,
    problem,
    surface: { onStroke: brush === null ? undefined : stroke, onKey },
  };
}

function stepOfKey({ key, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : null;
}

function isSameShape(one: string, other: string): boolean {
  const [a, b] = [parseMap(one), parseMap(other)];
  return a.rows === b.rows && a.columns === b.columns;
}
