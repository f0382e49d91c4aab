import { proxy, type ProxyMarked } from "comlink";
import type { FamilyRow } from "../inference/familySave.ts";
import { moved } from "./ownBuffers.ts";
import { RowSender } from "./rowsSince.ts";
import type { Simulation } from "../runs/simulation.ts";
import type { ThreeWaysSnapshot } from "../runs/threeWays/snapshot.ts";
import type { SentThreeWays, ServedThreeWays } from "./workerApi.ts";

/** The worker's side of a run: of the trace, only the new rows go with a snapshot. */
export function serveThreeWays(run: Simulation<ThreeWaysSnapshot>): ServedThreeWays & ProxyMarked {
  const trace = new RowSender<FamilyRow>();
  const sent = (snapshot: ThreeWaysSnapshot): SentThreeWays => ({
    ...snapshot,
    trace: trace.send(snapshot.trace),
  });
  return proxy({
    settle: async () => sent(await run.settle()),
    advance: async (budget) => sent(await run.advance(budget)),
    update: (params) => run.update(params),
    save: async () => moved(await run.save()),
    restore: (bytes) => run.restore(bytes),
    dispose: () => run.dispose(),
  });
}
