import { proxy, type ProxyMarked } from "comlink";
import { moved } from "./ownBuffers.ts";
import { RowSender } from "./rowsSince.ts";
import type { HeldOutRow, TraceRow, VaeSimulation, VaeSnapshot } from "../runs/vae/snapshot.ts";
import type { SentSnapshot, ServedVae } from "./workerApi.ts";

/** The worker's side of a run: snapshots go with their buffers, and with the new rows only of what grows. */
export function serveVae(run: VaeSimulation): ServedVae & ProxyMarked {
  const trace = new RowSender<TraceRow>();
  const heldOut = new RowSender<HeldOutRow>();
  const sent = (snapshot: VaeSnapshot): SentSnapshot =>
    moved({ ...snapshot, trace: trace.send(snapshot.trace), heldOut: heldOut.send(snapshot.heldOut) });
  return proxy({
    settle: async () => sent(await run.settle()),
    advance: async (budget) => sent(await run.advance(budget)),
    update: (params) => run.update(params),
    save: async () => moved(await run.save()),
    restore: (bytes) => run.restore(bytes),
    watchZ: async (z) => moved(await run.watchZ(z)),
    watchDrawing: async (picture) => moved(await run.watchDrawing(picture)),
    dispose: () => run.dispose(),
  });
}
