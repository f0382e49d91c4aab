import { useCallback, useEffect, useMemo, useState } from "react";
import type { KeptKind, PutBack } from "./keptKind.ts";

export interface KeptHere {
  /** Bytes by the name of the kind; undefined until they are counted. */
  readonly sizes: Readonly<Record<string, number>>;
  /** What was cleared and not put back, by the name of the kind: the way to put it back, null if there is none. */
  readonly cleared: Readonly<Record<string, PutBack | null>>;
  readonly clear: (kinds: readonly KeptKind[]) => Promise<void>;
  readonly putBack: (kinds: readonly KeptKind[]) => Promise<void>;
}

/** What is kept in this browser, counted, cleared and put back. */
export function useKept(kinds: readonly KeptKind[]): KeptHere {
  const [sizes, setSizes] = useState<KeptHere["sizes"]>({});
  const [cleared, setCleared] = useState<KeptHere["cleared"]>({});
  const count = useCallback(
    (counted: readonly KeptKind[]) =>
      Promise.all(
        counted.map(async (kind) => {
          const bytes = await kind.size();
          setSizes((sizes) => ({ ...sizes, [kind.name]: bytes }));
        }),
      ),
    [],
  );
  useEffect(() => {
    void count(kinds);
    const stops = kinds.map((kind) => kind.follow?.(() => void count([kind])));
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [count, kinds]);
  const clear = useCallback<KeptHere["clear"]>(
    async (chosen) => {
      const ways = await Promise.all(chosen.map(async (kind) => [kind.name, await kind.clear()] as const));
      await count(chosen);
      setCleared((cleared) => ({ ...cleared, ...Object.fromEntries(ways) }));
    },
    [count],
  );
  const putBack = useCallback<KeptHere["putBack"]>(
    async (chosen) => {
      await Promise.all(chosen.map(async ({ name }) => cleared[name]?.()));
      await count(chosen);
      const names = chosen.map(({ name }) => name);
      setCleared((cleared) =>
        Object.fromEntries(Object.entries(cleared).filter(([name]) => !names.includes(name))),
      );
    },
    [cleared, count],
  );
  return useMemo(() => ({ sizes, cleared, clear, putBack }), [sizes, cleared, clear, putBack]);
}
