import type { Setting } from "../../knobs/address.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { SimulatedFigure } from "../contract.ts";
import { setupOf } from "../run/runSetup.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A simulation of its own that stands where a run stood when it was saved; without its bytes at the setting's start, or at
 * the run shipped for its scene.
 * @param fetchSave fetches a file shipped with the site, by its path
 */
export async function openRun(
  figure: SimulatedFigure,
  setting: Setting,
  bytes: Bytes | null,
  fetchSave: (path: string) => Promise<Bytes>,
): Promise<Simulation> {
  const { origin } = setupOf(figure, { ...setting, run: 0 });
  const simulation = await figure.simulate(setting.params);
  const from = bytes ?? (origin === null ? null : await fetchSave(origin));
  if (from) await simulation.restore(from);
  return simulation;
}
