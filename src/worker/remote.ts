import type { OwnSet } from "../data/own/ownSet.ts";
import type { Simulation } from "../runs/simulation.ts";
import { latestWins } from "./latestWins.ts";
import { openHandle } from "./openHandle.ts";
import type { RunName } from "./runsHere.ts";
import { snapshotReceiver } from "./sentSnapshot.ts";
import type { Served } from "./workerApi.ts";
import type { WorkerLife } from "./workerLife.ts";

/** Opens a run in the worker: the page's side of it. That what comes back is a `Sim`, the table of runs says. */
export async function remote<Sim extends Simulation>(
  life: WorkerLife,
  name: RunName,
  params: unknown,
  own: OwnSet | null = null,
): Promise<Sim> {
  let questions: readonly string[] = [];
  const { ask, dispose } = await openHandle<Served>(life, async (api) => {
    const run = await api.open(name, params, own);
    questions = await run.questions();
    return run;
  });
  const whole = snapshotReceiver();
  const asked = questions.map((question) => {
    const put = latestWins((argument: unknown) => ask((run) => run.ask(question, argument)));
    return [question, put] as const;
  });
  const simulation: Simulation = {
    ...Object.fromEntries(asked),
    isRemote: !life.isOnPage,
    settle: async () => whole(await ask((run) => run.settle())),
    deepen: async (budget) => {
      const { sent, isDone } = await ask((run) => run.deepen(budget));
      return { snapshot: sent && whole(sent), isDone };
    },
    advance: async (budget) => whole(await ask((run) => run.advance(budget))),
    update: (params) => ask((run) => run.update(params)),
    save: () => ask((run) => run.save()),
    restore: (bytes) => ask((run) => run.restore(bytes)),
    dispose,
  };
  return simulation as Sim;
}
