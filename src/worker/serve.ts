import { proxy, type ProxyMarked, transfer } from "comlink";
import type { Simulation, SnapshotBase } from "../runs/simulation.ts";
import { moved } from "./ownBuffers.ts";
import { snapshotSender, type Thrift } from "./sentSnapshot.ts";
import type { Served } from "./workerApi.ts";

type Asked = Readonly<Record<string, (argument: unknown) => Promise<unknown>>>;

/** The worker's side of a run; what it has beside a simulation's own functions are its questions. */
export function serve(simulation: Simulation, thrift: Thrift): Served & ProxyMarked {
  const { settle, deepen, advance, update, save, restore, dispose, isRemote: _, ...others } = simulation;
  const questions: Asked = others;
  const send = snapshotSender(thrift);
  const sent = (snapshot: SnapshotBase) => moved(send(snapshot));
  return proxy({
    settle: async () => sent(await settle()),
    deepen: async (budget) => {
      const { snapshot, isDone } = (await deepen?.(budget)) ?? { snapshot: null, isDone: true };
      return moved({ sent: snapshot && send(snapshot), isDone });
    },
    advance: async (budget) => sent(await advance(budget)),
    update,
    save: async () => {
      // Written for this answer alone: it need not be copied as what a run shows again and again.
      const bytes = await save();
      return transfer(bytes, [bytes.buffer]);
    },
    restore,
    questions: async () => Object.keys(questions),
    ask: async (question, argument) => moved(await questions[question](argument)),
    dispose,
  });
}
