import { count, readFields } from "../../data/fields.ts";
import type { RunFile } from "../../data/runFile.ts";
import type { StoredTensors } from "../../data/safetensors.ts";
import type { Fit } from "../../nets/fit.ts";
import { fitTensors, takeFit } from "../fitParts.ts";
import type { Saved } from "../run.ts";
import {
  generatorsTensor,
  numbersBy,
  type RowForm,
  takeGenerators,
  takeTrace,
  traceTensors,
} from "../savedParts.ts";
import type { TraceRow } from "./snapshot.ts";
import { lossTrace, type Training } from "./training.ts";

const rowForm: RowForm<TraceRow> = numbersBy("step", "diffusion", "flow");
/** What parts the tensors of the two networks, as they have the same names. */
const prefixes = { diffusion: "diffusion/", flow: "flow/" } as const;

export async function saveTraining({ diffusion, flow, chance, trace }: Training): Promise<Saved> {
  return {
    state: { adamStep: diffusion.adam.step },
    tensors: {
      ...(await prefixed(prefixes.diffusion, diffusion)),
      ...(await prefixed(prefixes.flow, flow)),
      chance: generatorsTensor([chance.save()]),
      ...traceTensors("trace", trace.save(), rowForm),
    },
  };
}

/** Puts a saved training in the place of this one. Throws an Error that says what is wrong, with nothing changed. */
export function restoreTraining(training: Training, { step, state, tensors }: RunFile): void {
  const { adamStep } = readFields(state, { adamStep: count });
  const put = (["diffusion", "flow"] as const).map((kind) =>
    takeFit(under(prefixes[kind], tensors), training[kind], adamStep),
  );
  const [chance] = takeGenerators(tensors, "chance", 1);
  const trace = takeTrace(tensors, "trace", rowForm);
  // Tried on a trace of no consequence first: from here on nothing may throw.
  lossTrace().restore(trace);
  for (const own of put) own();
  training.chance.restore(chance);
  training.trace.restore(trace);
  training.step = step;
}

async function prefixed(prefix: string, fit: Fit): Promise<StoredTensors> {
  return Object.fromEntries(
    Object.entries(await fitTensors(fit)).map(([name, tensor]) => [prefix + name, tensor]),
  );
}

const under = (prefix: string, tensors: StoredTensors): StoredTensors =>
  Object.fromEntries(
    Object.entries(tensors)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, tensor]) => [name.slice(prefix.length), tensor]),
  );
