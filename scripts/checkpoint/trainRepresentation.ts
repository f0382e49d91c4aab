import { run as representation } from "../../src/runs/representation/run.ts";
import type { RepresentationParams } from "../../src/runs/representation/snapshot.ts";
import { simulate } from "../../src/runs/simulate.ts";

/** Milliseconds of this process's own work: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A whole run of the figure `representation`. What has ended is small as it is: its learners are not kept. */
export async function trainRepresentation(params: RepresentationParams): Promise<Uint8Array<ArrayBuffer>> {
  const run = await simulate(representation, params, { now: processorTime });
  const { progress, event } = await run.advance({
    steps: Number.POSITIVE_INFINITY,
    milliseconds: Number.POSITIVE_INFINITY,
  });
  process.stdout.write(`${progress.join(", ")}: ${event?.message}\n`);
  const bytes = await run.save();
  run.dispose();
  return bytes;
}
