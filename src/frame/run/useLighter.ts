import { useEffect } from "react";
import { runsWebAssembly } from "../../powers/webAssembly.ts";
import type { SimulatedFigure } from "../contract.ts";
import type { FigureParams } from "../useFigureParams.ts";

/**
 * Where no WebAssembly runs, a figure that stands at its defaults goes to lighter ones: networks there take forty times as
 * long. What the reader or the address has set stays.
 */
export function useLighter(
  { lighter, params: specs }: SimulatedFigure,
  { ready, params, scene, edit }: FigureParams,
  notify: (message: string) => void,
): void {
  const isAsBuilt =
    ready && scene === null && Object.entries(specs).every(([name, spec]) => params[name] === spec.default);
  useEffect(() => {
    // Asked whatever is set: the notice of what is missing comes of it.
    if (lighter) void runsWebAssembly();
    if (!lighter || !isAsBuilt) return;
    let isWanted = true;
    void runsWebAssembly().then((runs) => {
      if (runs || !isWanted) return;
      const smaller = Object.entries(lighter).map(
        ([name, value]) => `${specs[name].label.toLowerCase()} ${value}`,
      );
      notify(
        `This browser runs no WebAssembly: the network is computed in plain JavaScript, some forty times as slowly. It begins smaller here: ${smaller.join(", ")}.`,
      );
      edit(lighter);
    });
    return () => {
      isWanted = false;
    };
  }, [lighter, isAsBuilt, specs, edit, notify]);
}
