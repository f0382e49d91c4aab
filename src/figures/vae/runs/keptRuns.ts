import { useCallback, useEffect, useState } from "react";
import { keepInDatabase, keptInDatabase } from "../../../powers/database.ts";
import { type SavedCurves, savedCurves } from "../../../runs/vae/savedCurves.ts";

/** A run that the reader has kept to compare. */
export interface Kept extends SavedCurves {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where they lie in the browser's storage, and how many there is room for: the oldest goes. */
const [KEY, MOST] = ["vae/side-by-side", 6];

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;

function read(bytes: Uint8Array<ArrayBuffer>): Kept | null {
  try {
    return { ...savedCurves(bytes), bytes };
  } catch {
    return null;
  }
}

/** The runs that were kept, on this visit or before; where storage is forbidden, on this one alone. */
export function useKeptRuns(): {
  readonly runs: readonly Kept[];
  readonly keep: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly drop: (run: Kept) => void;
} {
  const [runs, setRuns] = useState<readonly Kept[]>([]);
  useEffect(() => {
    let outdated = false;
    void keptInDatabase(KEY).then((kept) => {
      const before = Array.isArray(kept) ? kept.filter(isBytes).map(read) : [];
      if (!outdated) setRuns((now) => [...before.filter((run) => run !== null), ...now]);
    });
    return () => {
      outdated = true;
    };
  }, []);
  const change = useCallback((next: (runs: readonly Kept[]) => readonly Kept[]) => {
    setRuns((now) => {
      const then = next(now);
      void keepInDatabase(
        KEY,
        then.map(({ bytes }) => bytes),
      );
      return then;
    });
  }, []);
  const keep = useCallback(
    (bytes: Uint8Array<ArrayBuffer>) => {
      const run = read(bytes);
      if (run) change((now) => [...now, run].slice(-MOST));
    },
    [change],
  );
  const drop = useCallback((run: Kept) => change((now) => now.filter((other) => other !== run)), [change]);
  return { runs, keep, drop };
}
