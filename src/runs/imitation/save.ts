import type { RunFile } from "../../data/runFile.ts";
import { take, tensorOf } from "../../data/tensors.ts";
import type { ThinnedTrace } from "../../math/thinnedTrace.ts";
import { fitTensors, takeFit } from "../fitParts.ts";
import type { Saved } from "../run.ts";
import { generatorsTensor, numbersBy, takeGenerators, takeTrace, traceTensors } from "../savedParts.ts";
import type { ImitationFits } from "./fits.ts";
import { type ImitationRow, policies } from "./snapshot.ts";

const rowForm = numbersBy("step", "reconstruction", "kl", "gaussian", "mixture", "diffusion");

export async function saveImitation(
  { fits, rng, noise }: ImitationFits,
  trace: ThinnedTrace<ImitationRow>,
): Promise<Saved> {
  const networks = [];
  for (const policy of policies) networks.push(await fitTensors(fits[policy]));
  return {
    tensors: {
      ...Object.assign({}, ...networks),
      adamSteps: tensorOf(Float64Array.from(policies, (policy) => fits[policy].adam.step)),
      generators: generatorsTensor([rng.save(), noise.save()]),
      ...traceTensors("trace", trace.save(), rowForm),
    },
  };
}

/** Puts the policies where saved ones stood. Throws, with nothing changed, if that cannot be. */
export function restoreImitation(
  { tensors }: RunFile,
  { fits, rng, noise }: ImitationFits,
  trace: ThinnedTrace<ImitationRow>,
): void {
  const adamSteps = take(tensors, "adamSteps", "F64", [policies.length], "finite");
  const [words, noiseWords] = takeGenerators(tensors, "generators", 2);
  const put = policies.map((policy, k) => takeFit(tensors, fits[policy], adamSteps[k]));
  trace.restore(takeTrace(tensors, "trace", rowForm));
  for (const one of put) one();
  rng.restore(words);
  noise.restore(noiseWords);
}
