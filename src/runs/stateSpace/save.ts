import type { RunFile } from "../../data/runFile.ts";
import type { ThinnedTrace } from "../../math/thinnedTrace.ts";
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
import type { StateSpaceTraining } from "./training.ts";

const rowForm: RowForm<TraceRow> = numbersBy("step", "elbo", "smootherElbo", "exact");

/** Weights, moments, the stream of fresh series and the trace. */
export async function saveTraining(
  { fit, rng }: StateSpaceTraining,
  trace: ThinnedTrace<TraceRow>,
): Promise<Saved> {
  return {
    tensors: {
      ...(await fitTensors(fit)),
      ...traceTensors("trace", trace.save(), rowForm),
      generator: generatorsTensor([rng.save()]),
    },
  };
}

/** Puts a training where a saved one stood. Throws, with nothing changed, if that cannot be. */
export function restoreTraining(
  { tensors, step }: RunFile,
  { fit, rng }: StateSpaceTraining,
  trace: ThinnedTrace<TraceRow>,
): void {
  const put = takeFit(tensors, fit, step);
  const [words] = takeGenerators(tensors, "generator", 1);
  trace.restore(takeTrace(tensors, "trace", rowForm));
  put();
  rng.restore(words);
}
