import type { GridMap } from "../control/parseMap.ts";
import { openHandle } from "./openHandle.ts";
import type { Simulation } from "../runs/simulation.ts";
import type { ValueIterationParams, ValueIterationSnapshot } from "../runs/valueIteration/snapshot.ts";
import type { SentValueIteration, ServedValueIteration } from "./workerApi.ts";
import type { WorkerLife } from "./workerLife.ts";

/** Opens a run in the worker: the page's side of it. */
export async function remoteValueIteration(
  life: WorkerLife,
  params: ValueIterationParams,
): Promise<Simulation<ValueIterationSnapshot>> {
  const { ask, dispose } = await openHandle<ServedValueIteration>(life, (api) =>
    api.openValueIteration(params),
  );
  let map: GridMap | null = null;
  const whole = (sent: SentValueIteration): ValueIterationSnapshot => {
    map ??= sent.map;
    if (map === null) throw new Error("The run has lost its map; Rewind starts it afresh.");
    return { ...sent, map };
  };
  return {
    isRemote: true,
    settle: async () => whole(await ask((run) => run.settle())),
    advance: async (budget) => whole(await ask((run) => run.advance(budget))),
    update: (params) => ask((run) => run.update(params)),
    save: () => ask((run) => run.save()),
    restore: (bytes) => ask((run) => run.restore(bytes)),
    dispose,
  };
}
