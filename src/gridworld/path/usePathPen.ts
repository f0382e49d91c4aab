import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import type { Gridworld } from "../../control/gridworld.ts";
import { endOf, penDown, penMove } from "../../control/pathPen.ts";
import { useEchoes } from "../useEchoes.ts";

interface Options {
  readonly world: Gridworld;
  readonly horizon: number;
  readonly path: string;
  readonly onPath: (path: string) => void;
}

export interface PathPen {
  readonly surface: {
    readonly onStroke: (cells: readonly number[], first: boolean) => void;
    readonly onKey: (event: KeyboardEvent) => boolean;
  };
  /** Takes the last step back; puts another path in place of this one. */
  readonly back: () => void;
  readonly put: (path: string) => void;
  /** Why the last stroke did not take, or null. */
  readonly problem: string | null;
}

const letters: Readonly<Record<string, string>> = {
  ArrowUp: "u",
  ArrowRight: "r",
  ArrowDown: "d",
  ArrowLeft: "l",
  " ": "s",
  u: "u",
  r: "r",
  d: "d",
  l: "l",
  s: "s",
};

/** The drawing of a path that lives in the address: by strokes, by arrow keys and letters, never beyond the horizon. */
export function usePathPen({ world, horizon, path, onPath }: Options): PathPen {
  const [problem, setProblem] = useState<string | null>(null);
  const now = useRef(path);
  const onSent = useEchoes(
    path,
    useCallback((other: string) => {
      now.current = other;
      setProblem(null);
    }, []),
  );
  const put = useCallback(
    (next: string, trouble: string | null = null) => {
      setProblem(trouble);
      if (next === now.current) return;
      now.current = next;
      onSent(next);
      onPath(next);
    },
    [onPath, onSent],
  );
  const draw = useCallback(
    (change: (path: string) => string) => {
      const before = now.current.slice(0, horizon);
      const next = change(before);
      const full = next.length > horizon;
      const stuck = !full && next === before && world.goals.includes(endOf(world, before));
      put(
        next.slice(0, horizon),
        full
          ? `All ${horizon} steps are used: raise the horizon, or press an earlier cell of your path.`
          : stuck
            ? "The goal keeps whoever reaches it. Press an earlier cell of your path to turn off there."
            : null,
      );
    },
    [put, horizon, world],
  );
  const back = useCallback(() => draw((path) => path.slice(0, -1)), [draw]);
  const onStroke = useCallback(
    (cells: readonly number[], first: boolean) => {
      for (const cell of cells)
        if (world.map.letters[cell] !== "#")
          draw((path) => (first ? penDown(world, path, cell) : penMove(world, path, cell)));
    },
    [draw, world],
  );
  const onKey = useCallback(
    ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return false;
      if (key === "Backspace") back();
      else if (key === "Delete") put("");
      else if (Object.hasOwn(letters, key)) draw((path) => path + letters[key]);
      else return false;
      return true;
    },
    [back, draw, put],
  );
  return useMemo(
    () => ({ surface: { onStroke, onKey }, back, put, problem }),
    [onStroke, onKey, back, put, problem],
  );
}
