import { useCallback, useMemo, useState } from "react";
import type { Setting } from "../../knobs/address.ts";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { Comparing } from "../../marks/comparing.ts";
import type { Figure } from "../contract.ts";
import type { Telling } from "../scene/useTelling.ts";
import type { FigureParams } from "../useFigureParams.ts";

type Params = ParamsOf<ParamSpecs>;

/** A figure's present setting and the one kept beside it, "A". */
export interface Compare extends Comparing {
  readonly a: Setting | null;
  /** Of what is shown. */
  readonly params: Params;
  /** Turns a knob of what is shown: of A it makes the present setting, turned. */
  readonly edit: (patch: Partial<Params>) => void;
  /** Keeps this setting as A; null forgets it. */
  readonly keep: (a: Setting | null) => void;
  /** Shows the other one. */
  readonly flip: () => void;
  /** Parts of the picture and tables that are not shown yet, of what is shown and of the present scene. */
  readonly hidden: ReadonlySet<string>;
}

/** Whatever changes the present setting shows it: a scene, undo, a knob. */
export function useCompare(figure: Figure, setting: FigureParams, telling: Telling): Compare {
  const { a, keepA, params, edit } = setting;
  const [flippedAt, setFlippedAt] = useState<Params | null>(null);
  const [told, setTold] = useState<Setting | null>(null);
  const showsA = a !== null && flippedAt === params;
  const { isTold, scene } = telling;

  const keep = useCallback(
    (next: Setting | null) => {
      setFlippedAt(null);
      setTold(isTold ? next : null);
      keepA(next);
    },
    [keepA, isTold],
  );
  const flip = useCallback(() => setFlippedAt(showsA ? null : params), [showsA, params]);
  const editShown = useCallback(
    (patch: Partial<Params>) => edit(patch, showsA ? a : null),
    [edit, showsA, a],
  );
  const isSecret = showsA && told !== a && !(isTold && scene?.name === a.scene);
  const hidden = useMemo(() => {
    const ofA = isSecret ? figure.scenes.find(({ name }) => name === a?.scene)?.hides : undefined;
    return ofA === undefined ? telling.hidden : new Set([...telling.hidden, ...ofA]);
  }, [figure, a, isSecret, telling.hidden]);

  return { a, showsA, params: showsA ? a.params : params, edit: editShown, keep, flip, hidden };
}
