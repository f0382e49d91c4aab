import type { FamilyRow } from "../inference/familySave.ts";
import { openHandle } from "./openHandle.ts";
import { RowReceiver } from "./rowsSince.ts";
import type { Simulation } from "../runs/simulation.ts";
import type { ThreeWaysParams, ThreeWaysSnapshot } from "../runs/threeWays/snapshot.ts";
import type { SentThreeWays, ServedThreeWays } from "./workerApi.ts";
import type { WorkerLife } from "./workerLife.ts";

/** Opens a run in the worker: the page's side of it. */
export async function remoteThreeWays(
  life: WorkerLife,
  params: ThreeWaysParams,
): Promise<Simulation<ThreeWaysSnapshot>> {
  const { ask, dispose } = await openHandle<ServedThreeWays>(life, (api) => api.openThreeWays(params));
  const trace = new RowReceiver<FamilyRow>();
  const whole = (sent: SentThreeWays): ThreeWaysSnapshot => ({ ...sent, trace: trace.receive(sent.trace) });
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
