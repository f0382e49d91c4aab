import { readRunFile } from "../../data/runFile.ts";
import { paramsOfScene, type Setting } from "../../knobs/address.ts";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import { checkValues } from "../../knobs/validate.ts";
import type { SimulatedFigure } from "../contract.ts";
import type { Setup } from "./loop/state.ts";

type Params = ParamsOf<ParamSpecs>;

/** Do these params make the same simulation, but for what it takes live? */
export function makeTheSame(figure: SimulatedFigure, a: Params, b: Params): boolean {
  return Object.entries(figure.params).every(([name, spec]) => spec.live === true || a[name] === b[name]);
}

/** The setup that a setting asks for. The scene's saved run counts only while the knobs still fit it. */
export function setupOf(figure: SimulatedFigure, { params, scene, run }: Setting & { run: number }): Setup {
  const save = figure.scenes.find(({ name }) => name === scene)?.save;
  const fits = makeTheSame(figure, params, paramsOfScene(figure, scene));
  return { params, run, origin: save !== undefined && fits ? save : null };
}

/** The params of a saved run; those that it does not name stay as they are. Throws, saying what is wrong with the file. */
export function paramsOfRun(figure: SimulatedFigure, bytes: Uint8Array<ArrayBuffer>, params: Params): Params {
  return { ...params, ...checkValues(figure.params, readRunFile(bytes, figure.slug).params) };
}

/** Was this run made with these params? A run that cannot be read was not. */
export function isRunOf(figure: SimulatedFigure, bytes: Uint8Array<ArrayBuffer>, params: Params): boolean {
  try {
    return makeTheSame(figure, paramsOfRun(figure, bytes, params), params);
  } catch {
    return false;
  }
}
