import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import type { Setting } from "../../knobs/address.ts";
import { beginHistory, closed, type History, pushed, redone, undone } from "../../knobs/history.ts";
import { changeNow } from "./hand.ts";
import type { HistoryControls } from "./historyContext.ts";

/** A setting as it stands in the history. */
export interface Standing extends Setting {
  /** Another number where the reader wished to start again: a scene, Reset, another address. */
  readonly run: number;
}

export type SettingHistory = History<Standing>;

interface Kept {
  readonly present: Standing;
  /** The history with all that has been set, also before React has come round to it. */
  readonly latest: RefObject<SettingHistory>;
  readonly replace: (history: SettingHistory) => void;
  /** A step on, unless these knobs go on with the last one. */
  readonly push: (next: (old: Standing) => Standing, names?: readonly string[]) => void;
  readonly controls: HistoryControls;
}

/** The settings of a figure, back and forth. `onChange` hears of every one that is gone to. */
export function useSettingHistory(first: () => Standing, onChange: () => void): Kept {
  const [history, setHistory] = useState(() => beginHistory(first()));
  const [turned, setTurned] = useState(0);
  const latest = useRef(history);
  const replace = useCallback(
    (next: SettingHistory) => {
      latest.current = next;
      setHistory(next);
      onChange();
    },
    [onChange],
  );
  const push = useCallback(
    (next: (old: Standing) => Standing, names: readonly string[] = []) =>
      replace(pushed(latest.current, next(latest.current.present), changeNow(names), isSameSetting)),
    [replace],
  );
  const turns = useMemo(() => {
    const turn = (to: typeof undone<Standing>) => {
      const next = to(latest.current);
      if (next === latest.current) return;
      replace(next);
      setTurned((times) => times + 1);
    };
    return {
      undo: () => turn(undone),
      redo: () => turn(redone),
      separate: () => {
        latest.current = closed(latest.current);
      },
    };
  }, [replace]);
  const canUndo = history.past.length > 0;
  const canRedo = history.future.length > 0;
  const controls = useMemo(() => ({ canUndo, canRedo, turned, ...turns }), [canUndo, canRedo, turned, turns]);
  return { present: history.present, latest, replace, push, controls };
}

/** Are these the same params of the same scene? */
export function isSameSetting(a: Setting, b: Setting): boolean {
  return a.scene === b.scene && Object.keys(a.params).every((name) => a.params[name] === b.params[name]);
}
