import { useEffect, useRef } from "react";
import { paramsOfScene } from "../../knobs/address.ts";
import type { Figure } from "../contract.ts";
import type { FigureParams } from "../useFigureParams.ts";

/** Presenting begins with the first scene, unless the figure has been set, or has run, by then: that is kept. */
export function useFirstScene(
  figure: Figure,
  { params, scene, ready, choose }: FigureParams,
  presenting: boolean,
  hasRun: boolean,
): void {
  const isBegun = useRef(false);
  useEffect(() => {
    if (!presenting) isBegun.current = false;
    if (!presenting || !ready || isBegun.current) return;
    isBegun.current = true;
    const usual = paramsOfScene(figure, null);
    const isSet = Object.keys(usual).some((name) => params[name] !== usual[name]);
    const first = figure.scenes[0];
    if (scene === null && !isSet && !hasRun && first) choose(first.name);
  }, [figure, params, scene, ready, choose, presenting, hasRun]);
}
