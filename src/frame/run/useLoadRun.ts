import { useCallback } from "react";
import type { SimulatedFigure } from "../contract.ts";
import { paramsOfRun } from "./runSetup.ts";
import type { FigureParams } from "../useFigureParams.ts";
import type { Loop } from "./useSimulation.ts";

/** Goes on from the bytes of a saved run. A wrong file is named in a notice and changes nothing; the answer is false. */
export function useLoadRun(
  figure: SimulatedFigure,
  loop: Loop,
  { params, run, adopt }: FigureParams,
  notify: (message: string) => void,
): (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean> {
  return useCallback(
    async (bytes) => {
      try {
        const loaded = paramsOfRun(figure, bytes, params);
        await loop.load({ params: loaded, run, origin: null }, bytes);
        adopt(loaded);
        return true;
      } catch (error) {
        notify(`This run was not loaded. ${error instanceof Error ? error.message : String(error)}`);
        return false;
      }
    },
    [figure, loop, params, run, adopt, notify],
  );
}
