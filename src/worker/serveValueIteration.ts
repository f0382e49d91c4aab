import { proxy, type ProxyMarked, transfer } from "comlink";
import type { Simulation } from "../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../runs/valueIteration/snapshot.ts";
import type { SentValueIteration, ServedValueIteration } from "./workerApi.ts";

/** The worker's side of a run: the map goes with the first snapshot only, V is handed over rather than copied. */
export function serveValueIteration(
  run: Simulation<ValueIterationSnapshot>,
): ServedValueIteration & ProxyMarked {
  let sentMap = false;
  const sent = (snapshot: ValueIterationSnapshot): SentValueIteration => {
    const message = { ...snapshot, map: sentMap ? null : snapshot.map };
    sentMap = true;
    // Every snapshot has a V and a policy of its own.
    const buffers = [snapshot.V.buffer, ...(snapshot.policy ? [snapshot.policy.buffer] : [])];
    return transfer(message, buffers as ArrayBuffer[]);
  };
  return proxy({
    settle: async () => sent(await run.settle()),
    advance: async (budget) => sent(await run.advance(budget)),
    update: (params) => run.update(params),
    save: async () => {
      const bytes = await run.save();
      return transfer(bytes, [bytes.buffer]);
    },
    restore: (bytes) => run.restore(bytes),
    dispose: () => run.dispose(),
  });
}
