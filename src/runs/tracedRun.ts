import type { RunFile } from "../data/runFile.ts";
import type { ThinnedTrace } from "../math/thinnedTrace.ts";
import { checkContext } from "../nets/contextLoss.ts";
import type { Saved, Underway } from "./run.ts";
import type { SimulationEvent, SnapshotBase } from "./simulation.ts";

/** What a run on the backend does that reads every step as it is made, into a trace. */
interface Traced<Params, Row, S extends SnapshotBase & { readonly trace: readonly Row[] }> {
  readonly trace: ThinnedTrace<Row>;
  /** Makes a step under the knobs as they are; `lost` says, in a sentence, what is no longer finite. */
  climb(settings: Params, step: number): Promise<{ readonly row: Row; readonly lost: string | null }>;
  /** The picture. Whole: with what is only measured at rest. */
  look(settings: Params, step: number, isWhole: boolean): Promise<S>;
  /** What the last finite picture loses once the run has ended. */
  readonly ended?: Partial<S>;
  save(): Saved | Promise<Saved>;
  /** Throws, with nothing changed, if it does not fit. */
  restore(saved: RunFile): void | Promise<void>;
  dispose(): void;
}

/** Such a run under way, at step 0. After a lost WebGL context it rejects with a ContextLostError. */
export async function tracedRun<Params, Row, S extends SnapshotBase & { readonly trace: readonly Row[] }>(
  params: Params,
  { trace, climb, look, ended, save, restore, dispose }: Traced<Params, Row, S>,
): Promise<Underway<Params, S>> {
  let settings = params;
  let step = 0;
  let event: SimulationEvent | null = null;
  /** The last picture in which every number was finite. */
  let last = await look(settings, step, false);
  return {
    step: () => step,
    event: () => event,
    async advance() {
      checkContext();
      step++;
      const { row, lost } = await climb(settings, step);
      if (lost === null) trace.push(row);
      else event = { kind: "diverged", step, message: lost };
    },
    async snapshot(isWhole) {
      checkContext();
      last =
        event === null
          ? await look(settings, step, isWhole)
          : { ...last, ...ended, step, trace: trace.rows() };
      return last;
    },
    update(knobs) {
      settings = knobs;
    },
    save,
    async restore(saved) {
      checkContext();
      await restore(saved);
      ({ step } = saved);
      event = null;
      last = await look(settings, step, false);
    },
    dispose,
  };
}
