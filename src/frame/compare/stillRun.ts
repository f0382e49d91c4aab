import type { Setting } from "../../knobs/address.ts";
import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";

/** A run as it was: its picture, and a simulation that answers questions about it and is never taken on. */
export interface StillRun {
  readonly setting: Setting;
  readonly snapshot: SnapshotBase;
  readonly simulation: Simulation;
}

/** Opens a simulation that stands where the run stood. */
export type Reopen = () => Promise<Simulation>;

type Question = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * A stand-in for a simulation that has the same questions as `like` and is opened when the first is asked: most pictures
 * ask none.
 */
export function stillSimulation(like: Simulation, reopen: Reopen): Simulation {
  let opened: Promise<Simulation> | null = null;
  const asked =
    (name: string): Question =>
    async (...given) => {
      opened ??= reopen();
      const simulation = await opened;
      return (simulation as unknown as Readonly<Record<string, Question>>)[name](...given);
    };
  const names = Object.entries(like)
    .filter(([, part]) => typeof part === "function")
    .map(([name]) => name);
  return {
    ...(Object.fromEntries(names.map((name) => [name, asked(name)])) as unknown as Simulation),
    dispose: () => void opened?.then((simulation) => simulation.dispose()).catch(() => undefined),
  };
}
