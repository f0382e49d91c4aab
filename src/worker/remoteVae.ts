import { latestWins } from "./latestWins.ts";
import { openHandle } from "./openHandle.ts";
import { RowReceiver } from "./rowsSince.ts";
import type { HeldOutRow, TraceRow, VaeParams, VaeSimulation, VaeSnapshot } from "../runs/vae/snapshot.ts";
import type { SentSnapshot, ServedVae } from "./workerApi.ts";
import type { WorkerLife } from "./workerLife.ts";

/** Opens a run in the worker: the page's side of it. */
export async function remoteVae(life: WorkerLife, params: VaeParams): Promise<VaeSimulation> {
  const { ask, dispose } = await openHandle<ServedVae>(life, (api) => api.openVae(params));
  const trace = new RowReceiver<TraceRow>();
  const heldOut = new RowReceiver<HeldOutRow>();
  const whole = (sent: SentSnapshot): VaeSnapshot => ({
    ...sent,
    trace: trace.receive(sent.trace),
    heldOut: heldOut.receive(sent.heldOut),
  });
  return {
    isRemote: true,
    settle: async () => whole(await ask((run) => run.settle())),
    advance: async (budget) => whole(await ask((run) => run.advance(budget))),
    update: (params) => ask((run) => run.update(params)),
    save: () => ask((run) => run.save()),
    restore: (bytes) => ask((run) => run.restore(bytes)),
    watchZ: latestWins((z) => ask((run) => run.watchZ(z))),
    watchDrawing: latestWins((picture) => ask((run) => run.watchDrawing(picture))),
    dispose,
  };
}
