import type { PureFigure, Table } from "../../src/frame/contract.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import type { ParamSpecs, ParamsOf } from "../../src/knobs/specs.ts";

/** What a figure's setting is read from: pure figures and simulated ones have it. */
interface Scened<P extends ParamSpecs> {
  readonly slug: string;
  readonly params: P;
  readonly scenes: readonly { readonly name: string; readonly params: Partial<ParamsOf<P>> }[];
}

/** The knobs of a figure in one of its scenes (null: its defaults), some of them turned. Throws if there is no such scene. */
export function paramsIn<P extends ParamSpecs>(
  figure: Scened<P>,
  name: string | null,
  turned: Partial<ParamsOf<P>> = {},
): ParamsOf<P> {
  if (name !== null && !figure.scenes.some((scene) => scene.name === name))
    throw new Error(`The figure ${figure.slug} has no scene ${name}.`);
  return { ...(paramsOfScene(figure, name) as ParamsOf<P>), ...turned };
}

/** A pure figure in one of its scenes (null: its defaults), some knobs turned: its knobs, and what it computes. */
export function inScene<P extends ParamSpecs, R>(
  figure: PureFigure<P, R>,
  name: string | null,
  turned: Partial<ParamsOf<P>> = {},
): { readonly params: ParamsOf<P>; readonly result: R } {
  const params = paramsIn(figure, name, turned);
  return { params, result: figure.model(params) };
}

/** A table of a pure figure in one of its scenes (null: its defaults), some knobs turned. Throws if there is none. */
export function tableIn<P extends ParamSpecs, R>(
  figure: PureFigure<P, R>,
  name: string,
  scene: string | null,
  turned: Partial<ParamsOf<P>> = {},
): Table {
  const { params, result } = inScene(figure, scene, turned);
  const table = figure.data(result, params).find((table) => table.name === name);
  if (!table) throw new Error(`The figure ${figure.slug} has no table ${name}.`);
  return table;
}
