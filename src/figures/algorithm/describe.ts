import { addingUp } from "../../math/addingUp.ts";
import { counted } from "../../math/counted.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import type { Params } from "./figure.ts";
import { isUnderWay, standing } from "../../runs/loop/standing.ts";
import { grouped } from "../../math/grouped.ts";

/** How far the loop is, and what encoder and decoder still lack. */
export function describe(result: LoopSnapshot, { noise }: Params): string {
  const now = standing(result, noise);
  const iteration = grouped(now.iteration);
  const parts = [now.elbo, now.encoderLacks, now.decoderLacks, now.best];
  const [elbo, byEncoder, byDecoder, best] = parts.map(addingUp(parts));
  const lacks = `The exact ELBO is ${elbo} nats a point; the best encoder for this decoder would add ${byEncoder}, the best decoder ${byDecoder} more, up to ${best}.`;
  if (result.event?.kind === "diverged") return `The run diverged in iteration ${iteration}. ${lacks}`;
  if (now.iteration === 0) return `No line has run yet. ${lacks}`;
  if (isUnderWay(result))
    return `${soFar(result)} of iteration ${iteration} ${result.ran[1] === 1 ? "has" : "have"} run. ${lacks}`;
  return `${result.average ? "The run is over after" : "After"} ${counted(now.iteration, "iteration")}: the parameters ${settled(now.encoderLacks + now.decoderLacks)}. ${lacks}`;
}

const soFar = ({ ran: [, last] }: LoopSnapshot) => (last === 1 ? "Line 1" : `Lines 1 to ${last}`);

/** Nats a point that nobody sees on the plot. */
const CLOSE = 0.05;

const settled = (lack: number) => (lack < CLOSE ? "are about as good as they can be" : "have still to learn");
