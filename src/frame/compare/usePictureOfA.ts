import { useEffect, useState } from "react";
import type { Setting } from "../../knobs/address.ts";
import { stepsOf, withRests } from "../../math/stepwise.ts";
import { whenIdle } from "../../ui/whenIdle.ts";
import type { PureFigure } from "../contract.ts";
import { areSame, type Picture } from "../usePureModel.ts";
import type { Compare } from "./useCompare.ts";

interface OfA extends Picture {
  readonly a: Setting;
}

/** How long it may wait for an idle moment, milliseconds. */
const waiting = { within: 300, otherwise: 0 };

/** A's picture, computed once: it is the present one where that has been kept; one that a link names comes in idle moments. */
export function usePictureOfA(
  figure: PureFigure,
  { a, keep }: Compare,
  good: Picture | null,
  notify: (message: string) => void,
): Picture | null {
  const [kept, setKept] = useState<OfA | null>(null);
  if (a !== null && kept?.a !== a && good && areSame(good.params, a.params)) setKept({ a, ...good });
  const isMissing = a !== null && kept?.a !== a;
  useEffect(() => {
    if (!isMissing) return;
    let callOff = () => {};
    const rest = () => new Promise<void>((go) => (callOff = whenIdle(go, waiting)));
    rest()
      .then(() => withRests(stepsOf(figure.model)(a.params), rest))
      .then((result) => setKept({ a, params: a.params, result }))
      .catch((error: unknown) => {
        notify(`A could not be computed. ${error instanceof Error ? error.message : String(error)}`);
        keep(null);
      });
    return () => callOff();
  }, [figure, a, isMissing, keep, notify]);
  return a !== null && kept?.a === a ? kept : null;
}
