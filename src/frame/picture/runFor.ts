import type { Questions, Run } from "../../runs/run.ts";
import { clock, simulate } from "../../runs/simulate.ts";
import type { SnapshotBase } from "../../runs/simulation.ts";

/** Where a run stands after so many steps, or where it ended before; it runs on this thread. */
export async function runFor<Params extends object, S extends SnapshotBase, Q extends Questions>(
  run: Run<Params, S, Q>,
  params: Params,
  steps: number,
): Promise<S> {
  const simulation = await simulate(run, params, clock);
  const snapshot = await simulation.advance({ steps, milliseconds: Number.POSITIVE_INFINITY });
  simulation.dispose();
  return snapshot;
}
