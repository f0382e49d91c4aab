import { loadFigure } from "../../figures/registry.ts";
import { searchOfLead } from "../../frame/present/searchOfLead.ts";
import { readAddress } from "../../knobs/address.ts";
import type { Drawn } from "./StillView.tsx";

/** Written into the page: an island's props. */
export type ShownScene = Readonly<{
  figure: string;
  /** "" for none. */
  scene: string;
  setting: string;
  /** The step that a run is to stand at. */
  step: number;
}>;

export interface OnPaper extends Drawn {
  /** Where its run stands; null for a figure without one, and where a scene is not about its steps. */
  readonly stands: { readonly step: number; readonly isDone: boolean } | null;
}

/**
 * Draws a scene as it is set; of a figure that runs first as it opens, then again and again on the way to its step. Rejects
 * where there is no such figure, or its run cannot be had.
 * @param root the site's root
 */
export async function drawScene(
  shown: ShownScene,
  root: string,
  tell: (picture: OnPaper) => void,
  isWanted: () => boolean,
): Promise<void> {
  const figure = await loadFigure(shown.figure);
  if (!figure) throw new Error(`There is no figure “${shown.figure}” here.`);
  const search = searchOfLead({ scene: shown.scene === "" ? null : shown.scene, setting: shown.setting });
  const setting = readAddress(figure, search, "");
  const { params } = setting;
  const scene = figure.scenes.find(({ name }) => name === setting.scene);
  const isAnswered = scene?.until !== undefined && shown.step >= scene.until;
  const still = { figure, params, scene, isTold: scene?.reveal === undefined || isAnswered };
  if ("model" in figure) {
    tell({ ...still, result: figure.model(params), simulation: undefined, stands: null });
    return;
  }
  const { runTo } = await import("./runTo.ts");
  const { step } = shown;
  const isOfSteps = scene === undefined || scene.until !== undefined || step > 0;
  await runTo(
    { figure, setting, step, root },
    ({ snapshot, simulation, isDone }) =>
      tell({
        ...still,
        result: snapshot,
        simulation,
        stands: isOfSteps || snapshot.step > 0 ? { step: snapshot.step, isDone } : null,
      }),
    isWanted,
  );
}
