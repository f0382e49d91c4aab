import { readRunFile, type RunFile, writeRunFile } from "../data/runFile.ts";
import { Queue } from "./queue.ts";
import type { Env, Questions, Run } from "./run.ts";
import type { Simulation, SnapshotBase } from "./simulation.ts";

type Knobs = RunFile["params"];

/** What a run that needs a clock alone is lent. */
export const clock: Env = { now: () => performance.now() };

/**
 * Begins a run and drives it: one thing at a time, steps within a budget, files. Resolves when it stands at step 0. What
 * it is asked after `dispose` rejects with an Error.
 */
export async function simulate<
  Params extends object,
  S extends SnapshotBase,
  Q extends Questions,
  E extends Env,
>(run: Run<Params, S, Q, E>, params: Params, env: E): Promise<Simulation<S> & Q> {
  const underway = await run.begin(params, env);
  const queue = new Queue();
  let knobs = params;
  let isDisposed = false;
  const check = (): void => {
    if (isDisposed) throw new Error("This run was disposed of.");
  };
  const inTurn = async <T>(job: () => Promise<T>): Promise<T> => {
    check();
    return queue.run(async () => {
      check();
      return job();
    });
  };
  const picture = async (isWhole: boolean): Promise<S> => {
    const snapshot = await underway.snapshot(isWhole);
    const event = underway.event();
    return event === null ? snapshot : { ...snapshot, event };
  };
  return {
    ...guarded(underway.questions, check),
    settle: () => inTurn(() => picture(true)),
    deepen: ({ milliseconds }) =>
      inTurn(async () => {
        const { isNew, isDone } = (await underway.deepen?.(milliseconds)) ?? { isNew: false, isDone: true };
        return { snapshot: isNew ? await picture(true) : null, isDone };
      }),
    advance: ({ steps, milliseconds }) =>
      inTurn(async () => {
        const end = env.now() + milliseconds;
        for (let done = 0; done < steps && underway.event() === null; done++) {
          await underway.advance();
          if (env.now() >= end) break;
        }
        return picture(false);
      }),
    update: (changed) =>
      inTurn(async () => {
        // Of the knobs those that it was begun with: how it is drawn may be no affair of the run's.
        const own = Object.entries(changed).filter(([name]) => name in params);
        knobs = { ...knobs, ...Object.fromEntries(own) };
        underway.update?.(knobs);
      }),
    save: () =>
      inTurn(async () => {
        const event = underway.event();
        if (event?.kind === "diverged")
          throw new Error(
            `There is nothing to save: the run diverged at step ${event.step}. ${event.message}`,
          );
        const { state = {}, tensors = {} } = await underway.save();
        return writeRunFile({
          figure: run.figure,
          params: knobs as Knobs,
          step: underway.step(),
          state,
          tensors,
        });
      }),
    restore: (bytes) =>
      inTurn(async () => {
        const file = readRunFile(bytes, run.figure);
        hold(run.held, file.params, knobs);
        await underway.restore(file);
      }),
    dispose: () => {
      if (isDisposed) return;
      isDisposed = true;
      void queue.run(async () => underway.dispose?.());
    },
  };
}

/** Throws an Error that names the knob if a run was made with another setting of one that must be the same. */
function hold<Params>(held: readonly (keyof Params & string)[], made: Knobs, here: Params): void {
  const other = held.find((name) => made[name] !== here[name]);
  if (other === undefined) return;
  const [there, own] = [made[other], here[other]].map((value) => String(value).slice(0, 40));
  throw new Error(`The run was saved with another setting of “${other}”: ${there}, not ${own}.`);
}

/** Questions that are refused once the run is gone. */
function guarded<Q extends Questions>(questions: Q | undefined, check: () => void): Q {
  const asked = Object.entries(questions ?? {}).map(([name, ask]) => {
    const ifAlive = async (argument: never) => {
      check();
      return ask(argument);
    };
    return [name, ifAlive] as const;
  });
  return Object.fromEntries(asked) as Q;
}
