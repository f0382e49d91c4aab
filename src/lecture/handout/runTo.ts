import type { SimulatedFigure } from "../../frame/contract.ts";
import { openRun } from "../../frame/compare/openRun.ts";
import { fetchBytes } from "../../frame/run/fetchBytes.ts";
import type { Setting } from "../../knobs/address.ts";
import { Queue } from "../../runs/queue.ts";
import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";

/** Milliseconds between two pictures on the way: of a run in a worker, and of one that holds up the page. */
const remote = 500;
const here = 50;

/** As many runs answer questions of their pictures; the pictures of older ones stay as they are. */
const most = 8;

/** Runs share the two or four cores of a reader's machine badly: they take turns. */
const turns = new Queue();
const alive: Simulation[] = [];

export interface Stood {
  readonly snapshot: SnapshotBase;
  /** For the questions of its picture. */
  readonly simulation: Simulation;
  /** Its run goes no further. */
  readonly isDone: boolean;
}

interface Asked {
  readonly figure: SimulatedFigure;
  readonly setting: Setting;
  /** The step to stand at; a run that opens later stands where it opens. */
  readonly step: number;
  /** The site's root. */
  readonly root: string;
}

/**
 * Takes a figure's run to a step, when its turn has come, and tells of its pictures on the way. Rejects with a sentence if
 * it cannot be opened or is lost.
 * @param isWanted asked before each stretch; once it is not, the run ends
 */
export function runTo(asked: Asked, tell: (stood: Stood) => void, isWanted: () => boolean): Promise<void> {
  return turns.run(async () => {
    if (!isWanted()) return;
    const { figure, setting, step, root } = asked;
    const simulation = await openRun(figure, setting, null, (path) => fetchBytes(root + path));
    alive.push(simulation);
    if (alive.length > most) alive.shift()?.dispose();
    let snapshot = await simulation.settle();
    const milliseconds = simulation.isRemote ? remote : here;
    while (isWanted() && snapshot.step < step && snapshot.event === undefined) {
      tell({ snapshot, simulation, isDone: false });
      snapshot = await simulation.advance({ steps: step - snapshot.step, milliseconds });
    }
    if (isWanted()) tell({ snapshot: await simulation.settle(), simulation, isDone: true });
  });
}
