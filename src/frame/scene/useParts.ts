import { useCallback, useMemo, useState } from "react";
import type { Parts } from "../../ui/parts/partsContext.ts";
import type { FigureParams } from "../useFigureParams.ts";
import type { Telling } from "./useTelling.ts";

/** What of a figure is hidden and what stands open: a scene opens what it needs, and closes what it does not. */
export function useParts({ scene }: Telling, hidden: ReadonlySet<string>, { run }: FigureParams): Parts {
  const [opened, setOpened] = useState<{ readonly run: number; readonly names: ReadonlySet<string> }>();
  const open = useMemo(
    () => (opened?.run === run ? opened.names : new Set(scene?.opens)),
    [opened, run, scene],
  );
  const setOpen = useCallback(
    (name: string, isOpen: boolean) => {
      if (open.has(name) === isOpen) return;
      const names = new Set(open);
      if (isOpen) names.add(name);
      else names.delete(name);
      setOpened({ run, names });
    },
    [open, run],
  );
  return useMemo(() => ({ hidden, open, setOpen }), [hidden, open, setOpen]);
}
